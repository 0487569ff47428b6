package org.careergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.cli.CommandLineEntry.DONE;
import static org.careergraph.cli.CommandLineEntry.REFUSED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.cli.Terminal.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests for the commands, as somebody types them. */
class CommandLineTests {

    @TempDir
    private Path folder;

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private void writeOwnData(String title) throws IOException {
        write("source.csv", "key,name,publisher,kind", "firm,Job book,Firm Ltd,EDITORIAL");
        write("release.csv", "source,label", "firm,1");
        write("role.csv", "key,title,source", "welder," + title + ",firm");
    }

    @ParameterizedTest
    @EnumSource
    void ownDataIsImportedPublishedAndRolledBack(TestDatabase database) throws IOException {
        Terminal terminal = Terminal.with(Installation.settings(database.empty()));
        writeOwnData("Welder");
        String own = folder.toString();

        Outcome first = terminal.type("import", own);
        assertThat(first.err().lines()).hasSize(2).allMatch(line -> line.startsWith(own));
        assertThat(first.out())
                .startsWith("Nothing was held: the starter dataset is imported, too.")
                .contains("firm, release \"1\": new")
                .contains("Published snapshot ");
        assertThat(terminal.type("rollback").status()).isEqualTo(REFUSED);
        assertThat(terminal.type("import", own).out())
                .contains("unchanged")
                .as("what is served stays")
                .doesNotContain("snapshot");

        writeOwnData("Senior Welder");
        assertThat(terminal.type("import", own, "--no-publish").out())
                .contains("revised")
                .doesNotContain("snapshot");
        assertThat(terminal.type("publish").out()).startsWith("Published snapshot ");
        assertThat(terminal.type("rollback"))
                .isEqualTo(new Outcome(
                        DONE, "Serving snapshot " + fingerprint(first.out()) + ", which was built before\n", ""));
    }

    private static String fingerprint(String published) {
        return published.strip().substring(published.strip().lastIndexOf(' ') + 1);
    }

    @Test
    void wrongFilesAreRefusedWithFileRowColumnAndValue() throws IOException {
        Terminal terminal = Terminal.with(Installation.settings(TestDatabase.SQLITE.empty()));
        writeOwnData("");
        Outcome refused = terminal.type("import", folder.toString());
        assertThat(refused.status()).isEqualTo(REFUSED);
        assertThat(refused.err()).contains("Nothing was imported: 1 problem.", "role.csv, row 2, column title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    publish foo                                | Unknown argument "foo"; settings are written --name=value
                    publish --wrong                            | Unknown argument "--wrong"; settings are written --name=value
                    publish --careergraph.hom=x                | Unknown setting: careergraph.hom
                    publish --careergraph.database.url=jdbc:x: | careergraph.database.url must start with jdbc:postgresql:
                    serve foo                                  | Unknown argument "foo"; settings are written --name=value
                    """)
    void wrongArgumentsAreRefusedInOneLine(String command, String message) {
        assertThat(Terminal.with(List.of()).type(command.split(" ")))
                .isEqualTo(new Outcome(REFUSED, "", message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unknown                      | Unmatched argument at index 0: 'unknown'
                    import                       | Missing required parameter: '<file, folder or URL>'
                    remove                       | Missing required parameter: '<release id>'
                    fetch nothing                | Unknown dataset "nothing"; 'fetch' lists those that are known
                    fetch onet extra             | Unmatched argument at index 2: 'extra'
                    --careergraph.home=x publish | Unknown option: '--careergraph.home=x'
                    """)
    void whatIsNoCommandIsAnsweredWithHelp(String command, String message) {
        assertThat(Terminal.with(List.of()).type(command.split(" "))).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(REFUSED);
            assertThat(outcome.err().lines()).hasSize(2).first().isEqualTo(message);
            assertThat(outcome.err()).contains("--help");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "fetch", "import", "releases", "remove", "publish", "rollback", "verify"})
    void everyCommandHasHelpThatFitsThePage(String command) {
        Outcome help = Terminal.with(List.of()).type(command, "--help");
        assertThat(help.status()).isEqualTo(DONE);
        assertThat(help.out()).startsWith("Usage: careergraph " + command);
        assertThat(help.out().lines()).allMatch(line -> line.length() <= 120);
        assertThat(Terminal.with(List.of()).type("--help").out()).contains("  " + command + " ");
    }

    @Test
    void settingsAloneServe() {
        assertThat(CommandLineEntry.withCommand()).containsExactly("serve");
        assertThat(CommandLineEntry.withCommand("--server.port=1")).containsExactly("serve", "--server.port=1");
        assertThat(CommandLineEntry.withCommand("--help")).containsExactly("--help");
        assertThat(CommandLineEntry.withCommand("publish", "--a=b")).containsExactly("publish", "--a=b");
    }
}
