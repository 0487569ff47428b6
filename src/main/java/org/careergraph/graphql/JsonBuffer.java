package org.careergraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of JSON in UTF-8. */
final class JsonBuffer {

    private static final byte[] NULL = {'n', 'u', 'l', 'l'};
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1024];
    private int length;

    JsonBuffer write(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    JsonBuffer write(byte[] json, int from, int to) {
        reserve(to - from);
        System.arraycopy(json, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    JsonBuffer write(byte[] json) {
        return write(json, 0, json.length);
    }

    JsonBuffer writeNull() {
        return write(NULL);
    }

    /** Writes a result key, which is a GraphQL name and needs no escape, and its colon. */
    JsonBuffer key(String name) {
        return write('"')
                .write(name.getBytes(StandardCharsets.US_ASCII))
                .write('"')
                .write(':');
    }

    /** Writes text in UTF-8 as a JSON string. */
    JsonBuffer string(byte[] utf8) {
        write('"');
        int from = 0;
        for (int i = 0; i < utf8.length; i++) {
            byte b = utf8[i];
            if (b == '"' || b == '\\' || (b >= 0 && b < 0x20)) {
                write(utf8, from, i);
                from = i + 1;
                escape(b);
            }
        }
        return write(utf8, from, utf8.length).write('"');
    }

    private void escape(byte b) {
        write('\\');
        if (b == '"' || b == '\\') {
            write((char) b);
        } else {
            write('u').write('0').write('0').write((char) HEX[b >> 4]).write((char) HEX[b & 15]);
        }
    }

    /** Where the next byte goes. */
    int mark() {
        return length;
    }

    /** Forgets everything from a mark on. */
    void reset(int mark) {
        length = mark;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
