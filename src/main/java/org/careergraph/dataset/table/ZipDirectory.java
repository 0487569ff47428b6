package org.careergraph.dataset.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The directory at the end of a zip. Opening a zip loads it whole, so its size is looked at before. */
final class ZipDirectory {

    /** Enough for {@link Zip#MAX_ENTRIES} files of long names. */
    static final int MAX_BYTES = 4 << 20;

    private static final int FIRST_ENTRY = signature(3, 4);
    private static final int END = signature(5, 6);
    private static final int END_BYTES = 22;
    private static final int SIZE_IN_END = 12;
    private static final int MAX_COMMENT_BYTES = 0xffff;

    private ZipDirectory() {}

    private static int signature(int third, int fourth) {
        return 'P' | 'K' << 8 | third << 16 | fourth << 24;
    }

    /** Whether a file begins as a zip does. */
    static boolean isZip(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            return file.length() >= END_BYTES && Integer.reverseBytes(file.readInt()) == FIRST_ENTRY;
        }
    }

    /** Whether every record that may be the end of the zip says of a small directory. */
    static boolean isSmall(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            byte[] end = new byte[(int) Math.min(file.length(), END_BYTES + MAX_COMMENT_BYTES)];
            file.seek(file.length() - end.length);
            file.readFully(end);
            ByteBuffer records = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = 0; at <= end.length - END_BYTES; at++) {
                if (records.getInt(at) == END
                        && Integer.compareUnsigned(records.getInt(at + SIZE_IN_END), MAX_BYTES) > 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
