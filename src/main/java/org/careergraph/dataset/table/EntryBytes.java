package org.careergraph.dataset.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Progress;
import org.careergraph.dataset.Row;

/** What a file in a zip holds. It is refused as soon as it is not what the zip's directory says, in length or in content. */
final class EntryBytes extends InputStream {

    private final String file;
    private final ZipEntry entry;
    private final InputStream bytes;
    private final Progress progress;
    private final CRC32 sum = new CRC32();
    private long count;

    EntryBytes(String file, ZipEntry entry, InputStream bytes, Progress progress) {
        this.file = file;
        this.entry = entry;
        this.bytes = bytes;
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = inflate(buffer, offset, length);
        if (read < 0) {
            if (count != entry.getSize() || sum.getValue() != entry.getCrc()) {
                throw damaged();
            }
            return read;
        }
        count += read;
        if (count > entry.getSize()) {
            throw damaged();
        }
        sum.update(buffer, offset, read);
        progress.read(count);
        return read;
    }

    private int inflate(byte[] buffer, int offset, int length) throws IOException {
        try {
            return bytes.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            throw damaged();
        }
    }

    private ImportRefusedException damaged() {
        return ImportRefusedException.of(Row.ofFile(file)
                .notice("what the zip holds is not what it says it holds; it is damaged or forged: fetch it again"));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
