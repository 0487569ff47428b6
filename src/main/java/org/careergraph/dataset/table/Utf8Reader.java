package org.careergraph.dataset.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Text in UTF-8, without its byte order mark. Bytes that are not UTF-8 end it with a
 * {@link java.nio.charset.CharacterCodingException}, after everything before them has been handed out.
 */
final class Utf8Reader extends Reader {

    private static final int BUFFER = 1 << 15;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer encoded = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
    private boolean begun;
    private boolean ended;

    Utf8Reader(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (!decoded.hasRemaining() && !decode()) {
            return -1;
        }
        int count = Math.min(length, decoded.remaining());
        decoded.get(buffer, offset, count);
        return count;
    }

    private boolean decode() throws IOException {
        decoded.clear();
        while (true) {
            CoderResult result = decoder.decode(encoded, decoded, ended);
            if (!begun && decoded.position() > 0) {
                begun = true;
                if (decoded.get(0) == BYTE_ORDER_MARK) {
                    decoded.flip().position(1);
                    decoded.compact();
                }
            }
            if (decoded.position() > 0) {
                decoded.flip();
                return true;
            }
            if (result.isError()) {
                result.throwException();
            }
            if (ended) {
                decoded.flip();
                return false;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        encoded.compact();
        int count = bytes.read(encoded.array(), encoded.position(), encoded.remaining());
        ended = count < 0;
        encoded.position(encoded.position() + Math.max(count, 0)).flip();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
