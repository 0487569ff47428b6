package org.careergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.cli.CommandLineEntry.DONE;
import static org.careergraph.cli.CommandLineEntry.REFUSED;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.CareerGraphApplication;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

/** Tests for the commands, as somebody types them. */
class CommandLineTests {

    private record Outcome(int status, String out, String err) {}

    @TempDir
    private Path folder;

    private static Outcome run(List<String> settings, String... command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands = CommandLineEntry.commands(CareerGraphApplication.class)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int status = commands.execute(
                Stream.concat(Stream.of(command), settings.stream()).toArray(String[]::new));
        return new Outcome(status, out.toString(), err.toString());
    }

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
        List<String> home = Installation.settings(database.empty());
        writeOwnData("Welder");
        String own = folder.toString();

        Outcome first = run(home, "import", "own", own);
        assertThat(first.err()).isEmpty();
        assertThat(first.out())
                .startsWith("Nothing was held: the starter dataset is imported, too.")
                .contains("firm, release \"1\": new")
                .contains("Published snapshot ");
        assertThat(run(home, "rollback").status()).isEqualTo(REFUSED);
        assertThat(run(home, "import", "own", own).out()).contains("unchanged").contains("built before");

        writeOwnData("Senior Welder");
        assertThat(run(home, "import", "own", own, "--no-publish").out())
                .contains("revised")
                .doesNotContain("snapshot");
        assertThat(run(home, "publish").out()).startsWith("Published snapshot ");
        assertThat(run(home, "rollback"))
                .isEqualTo(new Outcome(
                        DONE, "Serving snapshot " + fingerprint(first.out()) + ", which was built before\n", ""));
    }

    private static String fingerprint(String published) {
        return published.strip().substring(published.strip().lastIndexOf(' ') + 1);
    }

    @Test
    void wrongFilesAreRefusedWithFileRowColumnAndValue() throws IOException {
        List<String> home = Installation.settings(TestDatabase.SQLITE.empty());
        writeOwnData("");
        Outcome refused = run(home, "import", "own", folder.toString());
        assertThat(refused.status()).isEqualTo(REFUSED);
        assertThat(refused.err()).startsWith("Nothing was imported").contains("role.csv, row 2, column title");
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
        assertThat(run(List.of(), command.split(" "))).isEqualTo(new Outcome(REFUSED, "", message + "\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unknown                      | Unmatched argument at index 0: 'unknown'
                    import                       | Which format? 'import own <folder>' reads the own-data format
                    import own                   | Missing required parameter: '<folder>'
                    --careergraph.home=x publish | Unknown option: '--careergraph.home=x'
                    """)
    void whatIsNoCommandIsAnsweredWithHelp(String command, String message) {
        assertThat(run(List.of(), command.split(" "))).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(REFUSED);
            assertThat(outcome.err().lines()).hasSize(2).first().isEqualTo(message);
            assertThat(outcome.err()).contains("--help");
        });
    }

    @Test
    void settingsAloneServe() {
        assertThat(CommandLineEntry.withCommand()).containsExactly("serve");
        assertThat(CommandLineEntry.withCommand("--server.port=1")).containsExactly("serve", "--server.port=1");
        assertThat(CommandLineEntry.withCommand("--help")).containsExactly("--help");
        assertThat(CommandLineEntry.withCommand("publish", "--a=b")).containsExactly("publish", "--a=b");
    }
}
