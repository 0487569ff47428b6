package org.careergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.cli.CommandLineEntry.DONE;
import static org.careergraph.cli.CommandLineEntry.REFUSED;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careergraph.CareerGraphApplication;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.cli.Terminal.Outcome;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.search.TitleLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Tests for the commands on published data, in formats that the tests define. */
class ImportCommandTests {

    /** The program, with two formats more. */
    @Import(CareerGraphApplication.class)
    static class WithFormats {

        @Bean
        DatasetFormat crafts() {
            return new TitleLists("crafts", 1, Completeness.PART);
        }

        @Bean
        DatasetFormat arts() {
            return new TitleLists("arts", 2, Completeness.WHOLE);
        }
    }

    @TempDir
    private Path folder;

    private static Terminal on(TestDatabase database) {
        return Terminal.of(WithFormats.class, Installation.settings(database.empty()));
    }

    private Path write(String name, String... lines) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, List.of(lines));
    }

    private void writeOwnData(String title) throws IOException {
        write("own/source.csv", "key,name,publisher,kind", "firm,Job book,Firm Ltd,EDITORIAL");
        write("own/release.csv", "source,label", "firm,1");
        write("own/role.csv", "key,title,source", "tinker," + title + ",firm");
    }

    @ParameterizedTest
    @EnumSource
    void aFolderIsImportedInOrderAndPublishedOnce(TestDatabase database) throws IOException {
        Terminal terminal = on(database);
        write("b.txt", "crafts 2025", "Smith");
        write("c.txt", "crafts 2024", "Welder");
        write("a.txt", "arts 1", "Painter");
        Path letter = write("letter.txt", "Dear Sir");
        writeOwnData("Tinker");

        Outcome first = terminal.type("import", folder.toString());
        assertThat(first.status()).isEqualTo(DONE);
        assertThat(first.out().lines().filter(line -> !line.startsWith("rows: ")))
                .startsWith(
                        "Skipped " + letter + ": in no format that is known here",
                        "Nothing was held: the starter dataset is imported, too.",
                        "crafts, release \"2024\": new",
                        "crafts, release \"2025\": new",
                        "arts, release \"1\": new",
                        "firm, release \"1\": new")
                .last()
                .asString()
                .startsWith("Published snapshot ");
        assertThat(first.err().lines())
                .hasSize(8)
                .startsWith("crafts \"2024\", 19 bytes")
                .element(1)
                .asString()
                .matches("crafts \"2024\" took \\d+\\.\\d s");

        write("d.txt", "crafts 2025", "Tanner");
        assertThat(terminal.type("import", folder.toString()).out())
                .contains(
                        "crafts \"2024\", c.txt: unchanged",
                        "crafts \"2025\", b.txt: unchanged",
                        "crafts, release \"2025\": added",
                        "arts \"1\", a.txt: unchanged",
                        "firm, release \"1\": unchanged",
                        "Published snapshot ");
        assertThat(terminal.type("import", folder.toString()).out())
                .as("nothing has changed")
                .doesNotContain("snapshot");
    }

    @ParameterizedTest
    @EnumSource
    void whatComesBeforeARefusedEditionStaysAndIsPublished(TestDatabase database) throws IOException {
        Terminal terminal = on(database);
        write("a.txt", "crafts 2024", "Smith");
        write("b.txt", "crafts 2025", "Tanner", "?", "?");
        write("c.txt", "arts 1", "Painter");
        writeOwnData("Tinker");

        Outcome stopped = terminal.type("import", folder.toString());
        assertThat(stopped.status()).isEqualTo(REFUSED);
        assertThat(stopped.err()).endsWith("""
                crafts "2025": Nothing was imported: 2 problems.
                b.txt, row 3, column title, value "?": no title; write one; and 1 more like it (row 4)
                Imported: crafts "2024"
                Not imported, because it comes later: arts "1", %s
                """.formatted(folder.resolve("own")));
        assertThat(stopped.out()).contains("crafts, release \"2024\": new", "Published snapshot ");
        assertThat(terminal.type("releases").out())
                .contains("release:test:crafts:2024")
                .doesNotContain("release:test:crafts:2025", "release:test:arts:1");
        assertThat(terminal.type("verify").out()).doesNotContain("WRONG", "note");
    }

    @ParameterizedTest
    @EnumSource
    void aDryRunChecksEverythingAndStoresNothing(TestDatabase database) throws IOException {
        Terminal terminal = on(database);
        Path crafts = write("a.txt", "crafts 2024", "Smith");
        writeOwnData("Tinker");
        write("own/alias.csv", "role,name,origin,source", "smith,Hammerer,EDITORIAL,firm");

        Outcome dry = terminal.type("import", "--dry-run", folder.toString());
        assertThat(dry.status()).isEqualTo(DONE);
        assertThat(dry.out())
                .contains(
                        "the starter dataset is imported, too",
                        "crafts, release \"2024\": new",
                        "firm, release \"1\": new")
                .endsWith("This was a dry run: nothing is stored.\n");
        assertThat(terminal.type("releases").out()).isEqualTo("Nothing is held.\n");

        write("b.txt", "arts 1", "?");
        Outcome refused = terminal.type("import", "--dry-run", folder.toString());
        assertThat(refused.status()).isEqualTo(REFUSED);
        assertThat(refused.err())
                .contains("arts \"1\": Nothing was imported: 1 problem.", "Would be imported: crafts \"2024\"");
        assertThat(terminal.type("import", crafts.toString()).out()).contains("crafts, release \"2024\": new");
    }

    @Test
    void aNamedFileThatIsNoDataLeavesEverythingAsItWas() throws IOException {
        Terminal terminal = on(TestDatabase.SQLITE);
        Path crafts = write("a.txt", "crafts 2024", "Smith");
        Path letter = write("letter.txt", "Dear Sir");
        assertThat(terminal.type("import", crafts.toString(), letter.toString()))
                .isEqualTo(new Outcome(
                        REFUSED, "", "Nothing was imported: " + letter + ": in no format that is known here\n"));
        assertThat(terminal.type("import", crafts.toString(), "--as", "arts").status())
                .isEqualTo(REFUSED);
        assertThat(terminal.type("releases").out()).isEqualTo("Nothing is held.\n");
    }

    @Test
    void aFileOnTheWebIsImportedUnderItsName() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] content = "crafts 2024\nSmith\n".getBytes(StandardCharsets.UTF_8);
        server.createContext("/data/smiths.txt", exchange -> {
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
        try {
            Terminal terminal = on(TestDatabase.SQLITE);
            String address = "http://localhost:" + server.getAddress().getPort() + "/data/";
            assertThat(terminal.type("import", address + "smiths.txt").status()).isEqualTo(DONE);
            assertThat(terminal.type("releases").out()).contains("  smiths.txt: 1 rows, 0 left out");
            assertThat(terminal.type("import", address + "none.txt").err()).contains("404");
            Outcome fetched =
                    Terminal.with(List.of()).type("fetch", "--from", address + "smiths.txt", "--to", folder.toString());
            assertThat(fetched.out()).startsWith(address + "smiths.txt\n").contains(", SHA-256 ");
            assertThat(folder.resolve("smiths.txt")).hasBinaryContent(content);
            assertThat(terminal.type("verify", "--files", folder.toString()).out())
                    .contains("ok      the SHA-256 of 1 of ");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void datasetsAreListedWithoutAnything() {
        Outcome list = Terminal.with(List.of()).type("fetch");
        assertThat(list.status()).isEqualTo(DONE);
        assertThat(list.out()).startsWith("DATASET").contains("\nonet  ", "\noews-national  ");
    }
}
