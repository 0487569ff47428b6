package org.careergraph.dataset.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.fetch.Downloader.Download;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests for downloads, from a server with good habits and bad ones. */
@Isolated("patience is short here")
class FetchTests {

    private static final int LENGTH = 300_000;
    private static final int HALF = 150_000;

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final Downloader downloader = new Downloader("careergraph/test", Duration.ofMillis(500));
    private FileServer server;

    @BeforeEach
    void start() throws IOException {
        server = new FileServer(content(1));
    }

    @AfterEach
    void stop() {
        downloader.close();
        server.close();
    }

    private static byte[] content(int seed) {
        byte[] content = new byte[LENGTH];
        new Random(seed).nextBytes(content);
        return content;
    }

    private Download fetch() {
        return downloader.download(server.address("/data/pay.zip"), folder, new Downloader.Listener() {
            private long read;

            @Override
            public void begin(String file, long bytes, long held) {
                told.add("%s: %d of %d".formatted(file, held, bytes));
                read = held;
            }

            @Override
            public void read(long bytes) {
                read += bytes;
                assertThat(read).isLessThanOrEqualTo(LENGTH);
                if (read == server.cutAfter) {
                    server.arrived.release();
                }
            }
        });
    }

    private String refusal() {
        String[] message = {""};
        assertThatExceptionOfType(FetchRefusedException.class)
                .isThrownBy(this::fetch)
                .satisfies(refused -> message[0] =
                        refused.getMessage().replace(server.address("").toString(), "http://localhost"));
        return message[0];
    }

    private void breakOffHalfWay() {
        server.cutAfter = HALF;
        assertThat(refusal())
                .isEqualTo("http://localhost/data/pay.zip: the connection broke off after 150000 of 300000 bytes");
        server.cutAfter = Integer.MAX_VALUE;
        server.asked.clear();
        told.clear();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assertComplete(Download download) throws IOException {
        assertThat(download.file()).isEqualTo(folder.resolve("pay.zip")).hasBinaryContent(server.content);
        assertThat(download.sha256()).isEqualTo(DataFile.at(download.file()).sha256());
        assertThat(folder.resolve("pay.zip.sha256")).hasContent(download.sha256() + "  pay.zip");
        assertThat(files()).containsExactly("pay.zip", "pay.zip.sha256");
    }

    @Test
    void aFileComesWholeWithItsHashBesideIt() throws IOException {
        assertComplete(fetch());
        assertThat(server.asked).containsExactly("whole");
        assertThat(server.userAgent).isEqualTo("careergraph/test");
        assertThat(told).containsExactly("pay.zip: 0 of 300000");
    }

    @Test
    void aNewFileReplacesTheOldOneOnlyWhenItIsComplete() throws IOException {
        fetch();
        byte[] old = server.content;
        server.content = content(2);
        server.version = "\"2\"";
        breakOffHalfWay();
        assertThat(folder.resolve("pay.zip")).hasBinaryContent(old);
        assertComplete(fetch());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "Wed, 02 Apr 2025 14:00:00 GMT"})
    void aDownloadThatBrokeOffGoesOn(String version) throws IOException {
        server.version = version;
        breakOffHalfWay();
        assertThat(files()).containsExactly("pay.zip.part", "pay.zip.part.origin");
        assertComplete(fetch());
        assertThat(server.asked).containsExactly("bytes=150000- of " + version);
        assertThat(told).containsExactly("pay.zip: 150000 of 300000");
    }

    @Test
    void aFileThatChangedInBetweenComesWhole() throws IOException {
        breakOffHalfWay();
        server.content = content(2);
        server.version = "\"2\"";
        assertComplete(fetch());
        assertThat(told).containsExactly("pay.zip: 0 of 300000");
    }

    @Test
    void aServerThatSendsTheRestOfAnotherVersionIsAskedForTheWhole() throws IOException {
        breakOffHalfWay();
        server.content = content(2);
        server.version = "\"2\"";
        server.comparesVersions = false;
        assertComplete(fetch());
        assertThat(server.asked).containsExactly("bytes=150000- of \"1\"", "whole");
    }

    @Test
    void aFileThatIsShorterNowComesWhole() throws IOException {
        breakOffHalfWay();
        server.content = new byte[] {1, 2, 3};
        server.comparesVersions = false;
        assertComplete(fetch());
    }

    @Test
    void aServerThatKnowsNoRangesSendsTheWhole() throws IOException {
        server.knowsRanges = false;
        breakOffHalfWay();
        assertComplete(fetch());
    }

    @Test
    void aServerThatTellsNoVersionIsAskedForTheWhole() throws IOException {
        server.version = null;
        breakOffHalfWay();
        assertComplete(fetch());
        assertThat(server.asked).containsExactly("whole");
    }

    @Test
    void whatCameFromAnotherAddressIsNotContinued() throws IOException {
        breakOffHalfWay();
        downloader.download(server.address("/other/pay.zip"), folder, new Downloader.Listener() {
            @Override
            public void begin(String file, long bytes, long held) {}

            @Override
            public void read(long bytes) {}
        });
        assertThat(server.asked).containsExactly("whole");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    404 | http://localhost/data/pay.zip: its server answers 404, that there is no such file; its publisher may have moved it
                    403 | http://localhost/data/pay.zip: its server answers 403, that it may not be had so; download it with a browser, and import that
                    503 | http://localhost/data/pay.zip: its server answers 503, that something is wrong there; try again later
                    """)
    void anAnswerThatIsNoFileIsToldInOneLine(int status, String message) throws IOException {
        server.status = status;
        assertThat(refusal()).isEqualTo(message);
        assertThat(files()).isEmpty();
    }

    @Test
    void aWebPageIsNoFile() throws IOException {
        server.type = "text/html; charset=utf-8";
        assertThat(refusal()).contains("a web page comes instead of a file");
        assertThat(files()).isEmpty();
    }

    @Test
    void anAnswerThatIsNoFileLeavesWhatHasCome() throws IOException {
        breakOffHalfWay();
        server.status = 503;
        server.knowsRanges = false;
        refusal();
        server.status = 200;
        server.knowsRanges = true;
        assertComplete(fetch());
        assertThat(told).containsExactly("pay.zip: 150000 of 300000");
    }

    @Test
    void aServerThatFallsSilentIsLeft() {
        server.cutAfter = HALF;
        server.stalls = true;
        assertThat(refusal()).contains("the connection broke off after 150000 of 300000 bytes");
    }

    @Test
    void whoIsOfflineIsToldSo() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        assertThatExceptionOfType(FetchRefusedException.class)
                .isThrownBy(() -> downloader.download(URI.create("http://localhost:" + port + "/a.zip"), folder, null))
                .withMessage("Cannot reach localhost; is this machine connected to the internet?");
        assertThatExceptionOfType(FetchRefusedException.class)
                .isThrownBy(() -> downloader.download(URI.create("http://nowhere.invalid/a.zip"), folder, null))
                .withMessageStartingWith("Cannot reach nowhere.invalid");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> downloader.download(server.address("/a.zip"), file, null))
                .withMessage("Cannot write to " + file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost/", "http://localhost", "http://localhost/a/%2e%2e", "http://localhost/a/..%5Cb"
            })
    void anAddressThatEndsInNoNameIsRefused(String address) {
        assertThatExceptionOfType(FetchRefusedException.class)
                .isThrownBy(() -> downloader.download(Address.of(address), folder, null))
                .withMessage(address + " does not end in the name of a file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://localhost/a.zip", "a.zip", "https:/a.zip", "https://a b", "https://"})
    void whatIsNoWebAddressIsRefused(String text) {
        assertThatExceptionOfType(FetchRefusedException.class)
                .isThrownBy(() -> Address.of(text))
                .withMessage("\"" + text + "\" is no web address; write it whole, with https://");
    }

    @Test
    void everyListedDatasetHasAFileAtItsAddress() {
        assertThat(new PublishedFiles().all()).hasSizeGreaterThan(8).allSatisfy(file -> {
            assertThat(file.address()).hasScheme("https");
            assertThat(Address.fileName(file.address())).matches("\\w+\\.(zip|xlsx)");
            assertThat(new PublishedFiles().find(file.dataset())).contains(file);
        });
    }
}
