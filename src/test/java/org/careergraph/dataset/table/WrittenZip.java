package org.careergraph.dataset.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careergraph.dataset.DataFile;

/** A zip that a test writes, and then may falsify: what its directory says of a file in it is changed. */
final class WrittenZip {

    static final int FLAGS_AND_METHOD = 8;
    static final int SUM = 16;
    static final int PACKED_SIZE = 20;
    static final int SIZE = 24;

    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final int NAME_LENGTH = 28;
    private static final int NAME = 46;

    /** Writes the files of a zip. */
    interface Content {
        void write(ZipOutputStream zip) throws IOException;
    }

    private WrittenZip() {}

    /** A zip of files, each given by its name and its text. */
    static DataFile of(Path file, String... namesAndTexts) throws IOException {
        return of(file, zip -> {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                add(zip, namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    static DataFile of(Path file, Content content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            content.write(zip);
        }
        return DataFile.at(file);
    }

    static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Adds a file of this many megabytes, all blanks. */
    static void addMegabytes(ZipOutputStream zip, String name, int count) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        writeMegabytes(zip, " ", count);
        zip.closeEntry();
    }

    /** Writes a text again and again, this many megabytes in all or a little less. */
    static void writeMegabytes(OutputStream out, String text, int count) throws IOException {
        byte[] megabyte = text.repeat((1 << 20) / text.length()).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < count; i++) {
            out.write(megabyte);
        }
    }

    /** Changes a number that the directory of a zip says of a file in it. */
    static void falsify(DataFile zip, String name, int field, IntUnaryOperator change) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(zip.path())).order(ByteOrder.LITTLE_ENDIAN);
        int signature =
                ByteBuffer.wrap(DIRECTORY_ENTRY).order(ByteOrder.LITTLE_ENDIAN).getInt();
        for (int at = 0; at < bytes.limit() - NAME; at++) {
            if (bytes.getInt(at) == signature) {
                byte[] found = new byte[bytes.getShort(at + NAME_LENGTH)];
                bytes.get(at + NAME, found);
                if (new String(found, StandardCharsets.UTF_8).equals(name)) {
                    bytes.putInt(at + field, change.applyAsInt(bytes.getInt(at + field)));
                }
            }
        }
        Files.write(zip.path(), bytes.array());
    }
}
