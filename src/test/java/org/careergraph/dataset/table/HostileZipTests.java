package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipException;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests for zips that are broken, or made to break whoever unpacks them. */
class HostileZipTests {

    private static final String DAMAGED = "not what it says it holds";

    @TempDir
    private Path folder;

    private DataFile zip(WrittenZip.Content content) throws IOException {
        return WrittenZip.of(folder.resolve("a.zip"), content);
    }

    /** What is said of a zip that cannot even be opened, as an archive or as a workbook. */
    private static String refusal(DataFile zip) {
        Notice notice = ReadTables.refusal(() -> Archive.open(zip));
        assertThat(notice.file()).isEqualTo("a.zip");
        assertThat(ReadTables.refusal(() -> Workbook.open(zip))).isEqualTo(notice);
        return notice.message();
    }

    /** What is said of a file in a zip, when it is read. */
    private static String refusal(DataFile zip, String name) throws IOException {
        try (Archive archive = Archive.open(zip)) {
            Notice notice = ReadTables.refusal(() -> {
                try (InputStream bytes = archive.open(name)) {
                    bytes.transferTo(OutputStream.nullOutputStream());
                }
            });
            assertThat(notice.file()).isEqualTo("a.zip/" + name);
            return notice.message();
        }
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(1).nextBytes(noise);
        return noise;
    }

    @Test
    void refusesAFileThatUnpacksToAThousandTimesItsSize() throws IOException {
        assertThat(refusal(zip(zip -> WrittenZip.addMegabytes(zip, "a.csv", 64))))
                .contains("\"a.csv\" in it unpacks to more than 200 times its size");
    }

    @Test
    void readsASmallFileHoweverWellItIsPacked() throws IOException {
        try (Archive archive = Archive.open(zip(zip -> WrittenZip.addMegabytes(zip, "a.csv", 16)));
                InputStream bytes = archive.open("a.csv")) {
            assertThat(bytes.transferTo(OutputStream.nullOutputStream())).isEqualTo(16 << 20);
        }
    }

    @Test
    void refusesAFileThatIsLargerThanAnyPublished() throws IOException {
        DataFile zip = zip(content -> WrittenZip.add(content, "a.csv", noise(100)));
        WrittenZip.falsify(zip, "a.csv", WrittenZip.SIZE, size -> 0x90000000);
        assertThat(refusal(zip)).contains("\"a.csv\" in it unpacks to more than 2 GB");
    }

    @Test
    void refusesFilesThatAreLargerTogetherThanAnyPublished() throws IOException {
        byte[] noise = noise(11 << 20);
        DataFile zip = zip(content -> {
            content.setLevel(Deflater.NO_COMPRESSION);
            for (int i = 0; i < 5; i++) {
                WrittenZip.add(content, i + ".csv", noise);
            }
        });
        for (int i = 0; i < 5; i++) {
            WrittenZip.falsify(zip, i + ".csv", WrittenZip.SIZE, size -> 0x80000000);
        }
        assertThat(refusal(zip)).contains("unpacks to more than 8 GB");
    }

    @Test
    void refusesFilesThatOverlap() throws IOException {
        DataFile zip = zip(content -> {
            WrittenZip.add(content, "a.csv", noise(1000));
            WrittenZip.add(content, "b.csv", noise(10));
        });
        WrittenZip.falsify(zip, "b.csv", WrittenZip.PACKED_SIZE, size -> 1000);
        assertThat(refusal(zip)).contains("overlap");
    }

    @Test
    void refusesMoreFilesThanAnybodyPublishes() throws IOException {
        DataFile zip = zip(content -> {
            for (int i = 0; i <= 10_000; i++) {
                WrittenZip.add(content, i + ".csv", new byte[0]);
            }
        });
        assertThat(refusal(zip)).contains("more than 10000 files");
    }

    @Test
    void looksAtTheSizeOfTheDirectoryBeforeItIsLoaded() throws IOException {
        Path path = folder.resolve("a.zip");
        int directory = 1 << 30;
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.write(new byte[] {'P', 'K', 3, 4});
            file.setLength(directory + 100L);
            file.seek(file.length());
            file.write(ByteBuffer.allocate(22)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put(new byte[] {'P', 'K', 5, 6})
                    .putInt(12, directory)
                    .array());
        }
        assertThat(refusal(DataFile.at(path))).contains("more than 10000 files");
    }

    @Test
    void countsWhatComesOutOfAFile() throws IOException {
        for (int size : new int[] {0, 1, 99_999, 100_001}) {
            DataFile zip = zip(content -> WrittenZip.add(content, "a.csv", noise(100_000)));
            WrittenZip.falsify(zip, "a.csv", WrittenZip.SIZE, actual -> size);
            assertThat(refusal(zip, "a.csv")).contains(DAMAGED);
        }
    }

    @Test
    void handsOutNoMoreOfALyingFileThanItSaysItHas() throws IOException {
        DataFile zip = zip(content -> WrittenZip.addMegabytes(content, "a.csv", 64));
        WrittenZip.falsify(zip, "a.csv", WrittenZip.SIZE, size -> 100);
        try (Archive archive = Archive.open(zip);
                InputStream bytes = archive.open("a.csv")) {
            assertThat(ReadTables.refusal(() -> bytes.readNBytes(101)).message())
                    .contains(DAMAGED);
        }
    }

    @Test
    void refusesAFileWhoseBytesWereChanged() throws IOException {
        DataFile zip = zip(content -> WrittenZip.add(content, "a.csv", noise(100_000)));
        byte[] bytes = Files.readAllBytes(zip.path());
        for (int at : new int[] {100, 50_000, 90_000}) {
            byte[] changed = bytes.clone();
            changed[at] ^= 1;
            Files.write(zip.path(), changed);
            assertThat(refusal(zip, "a.csv")).contains(DAMAGED);
        }
        Files.write(zip.path(), bytes);
        WrittenZip.falsify(zip, "a.csv", WrittenZip.SUM, sum -> sum + 1);
        assertThat(refusal(zip, "a.csv")).contains(DAMAGED);
    }

    @Test
    void refusesAnEncryptedZip() throws IOException {
        DataFile zip = zip(content -> WrittenZip.add(content, "a.csv", noise(100)));
        WrittenZip.falsify(zip, "a.csv", WrittenZip.FLAGS_AND_METHOD, flags -> flags | 1);
        assertThat(refusal(zip)).contains("encrypted entry").contains("without its password");
    }

    @Test
    void refusesAZipThatIsCutOff() throws IOException {
        DataFile zip = zip(content -> WrittenZip.add(content, "a.csv", noise(1000)));
        byte[] bytes = Files.readAllBytes(zip.path());
        for (int length : new int[] {22, 100, bytes.length / 2, bytes.length - 1}) {
            Files.write(zip.path(), Arrays.copyOf(bytes, length));
            assertThat(refusal(zip)).contains("cut off").contains("fetched again");
        }
    }

    @Test
    void tellsWhatIsNoZipFromABrokenOne() throws IOException {
        for (String text : new String[] {"", "PK", "a,b\n1,2\n", "<!DOCTYPE html><title>403 Forbidden</title>"}) {
            DataFile file = DataFile.at(Files.writeString(folder.resolve("a.zip"), text));
            assertThatThrownBy(() -> Archive.open(file))
                    .isInstanceOf(ZipException.class)
                    .hasMessageContaining("a.zip is no zip");
        }
    }
}
