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
import org.careergraph.snapshot.CareerGraphProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for the commands that list, remove and check what is held. */
class ReleaseCommandTests {

    @TempDir
    private Path folder;

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines));
    }

    private void writeOwnData() throws IOException {
        write("source.csv", "key,name,publisher,kind", "firm,Job book,Firm Ltd,EDITORIAL");
        write(
                "release.csv",
                "source,label,period_end,period_label,published_at",
                "firm,June 1,2025-06-01,June,2025-07-02");
        write("role.csv", "key,title,source", "tinker,Tinker,firm");
        write("salary.csv", "role,location,source,currency,per,mean", "tinker,us,firm,USD,YEAR,40000");
    }

    @ParameterizedTest
    @EnumSource
    void releasesAreListedRemovedAndChecked(TestDatabase database) throws IOException {
        Terminal terminal = Terminal.with(Installation.settings(database.empty()));
        writeOwnData();
        assertThat(terminal.type("releases")).isEqualTo(new Outcome(DONE, "Nothing is held.\n", ""));
        terminal.type("import", folder.toString());
        assertThat(terminal.type("releases").out())
                .startsWith("ID ")
                .containsPattern("\nrelease:own:firm:June 1 +June 1 +1 +June +2025-07-02 +20\\S+Z +no\n")
                .contains("\n  role.csv: 1 rows, 0 left out\n")
                .containsPattern(" unknown +unknown ");

        Outcome sound = terminal.type("verify", "--files", folder.toString());
        assertThat(sound.status()).isEqualTo(DONE);
        assertThat(sound.out()).contains("ok      the served snapshot", " imported files, which are in " + folder);
        write("role.csv", "key,title,source", "tinker,Tinker!,firm");
        Outcome changed = terminal.type("verify", "--files", folder.toString());
        assertThat(changed.status()).isEqualTo(REFUSED);
        assertThat(changed.out()).contains(folder.resolve("role.csv") + " is another file than was imported");

        Outcome removed = terminal.type("remove", "release:own:firm:June 1");
        assertThat(removed.status()).isEqualTo(DONE);
        assertThat(removed.out()).startsWith("Removed release:own:firm:June 1\nPublished snapshot ");
        assertThat(terminal.type("releases").out()).doesNotContain("firm");
        assertThat(terminal.type("remove", "release:own:firm:June 1"))
                .isEqualTo(new Outcome(
                        REFUSED,
                        "",
                        "No release \"release:own:firm:June 1\" is held; 'releases' lists those that are\n"));
    }

    @Test
    void whatIsRemovedWithoutPublishingIsStillServed() throws IOException {
        Terminal terminal = Terminal.with(Installation.settings(TestDatabase.SQLITE.empty()));
        writeOwnData();
        terminal.type("import", folder.toString());
        assertThat(terminal.type("remove", "release:own:firm:June 1", "--no-publish")
                        .out())
                .doesNotContain("snapshot");
        Outcome verified = terminal.type("verify");
        assertThat(verified.status()).isEqualTo(DONE);
        assertThat(verified.out()).contains("note    what is imported is not what is served");
    }

    @ParameterizedTest
    @EnumSource
    void aReleaseOnWhichOthersRestStays(TestDatabase database) throws IOException {
        Terminal terminal = Terminal.with(Installation.settings(database.empty()));
        writeOwnData();
        terminal.type("import", folder.toString());
        write("source.csv", "key,name,publisher,kind", "guild,Names,Guild,EDITORIAL");
        write("release.csv", "source,label", "guild,1");
        write("alias.csv", "role,name,origin,source", "tinker,Kettle mender,EDITORIAL,guild");
        Files.delete(folder.resolve("role.csv"));
        Files.delete(folder.resolve("salary.csv"));
        assertThat(terminal.type("import", folder.toString()).status()).isEqualTo(DONE);

        String before = terminal.type("releases").out();
        assertThat(terminal.type("remove", "release:own:firm:June 1"))
                .isEqualTo(new Outcome(
                        REFUSED,
                        "",
                        "release:own:firm:June 1 is not removed: other releases name places, roles or skills that only it"
                                + " defines; remove first release:own:guild:1\n"));
        assertThat(terminal.type("releases").out()).isEqualTo(before);
        assertThat(terminal.type("remove", "release:own:guild:1").status()).isEqualTo(DONE);
        assertThat(terminal.type("remove", "release:own:firm:June 1").status()).isEqualTo(DONE);
    }

    @Test
    void aSnapshotThatIsDamagedEndsWithStatusOne() throws IOException {
        CareerGraphProperties home = TestDatabase.SQLITE.empty();
        Terminal terminal = Terminal.with(Installation.settings(home));
        writeOwnData();
        terminal.type("import", folder.toString());
        Path published = home.home().resolve("published");
        String fingerprint = Files.readString(published.resolve("current")).strip();
        Files.writeString(published.resolve(fingerprint + ".db"), "damaged");
        Outcome verified = terminal.type("verify");
        assertThat(verified.status()).isEqualTo(REFUSED);
        assertThat(verified.out())
                .contains("WRONG   the served snapshot " + fingerprint + " opens\n          it is missing, or damaged");
    }

    @Test
    void filesThatCannotBeReadAreToldInOneLine() throws IOException {
        Terminal terminal = Terminal.with(Installation.settings(TestDatabase.SQLITE.empty()));
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(terminal.type("verify", "--files", file.toString()).err())
                .isEqualTo("Nothing was checked: " + file + ": not a folder\n");
        assertThat(Terminal.with(List.of())
                        .type("fetch", "--from", "http://localhost:1/a.zip", "--to", file.toString())
                        .err())
                .isEqualTo(file + ": a file of this name is in the way. Nothing is half done\n");
    }
}
