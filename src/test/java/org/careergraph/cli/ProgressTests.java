package org.careergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.dataset.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests for what is shown to whoever waits. */
class ProgressTests {

    private static final long MILLISECOND = 1_000_000;
    private static final int WIDTH = 70;

    private final StringWriter shown = new StringWriter();
    private long now;

    private ProgressDisplay bar() {
        return new ProgressBar(new PrintWriter(shown), WIDTH, () -> now);
    }

    /** What the line of the terminal showed, one after the other. */
    private List<String> drawn() {
        return Stream.of(shown.toString().split("\r"))
                .skip(1)
                .map(String::stripTrailing)
                .toList();
    }

    private void read(ProgressDisplay progress, long bytes, int milliseconds) {
        now += milliseconds * MILLISECOND;
        progress.read(bytes);
    }

    @Test
    void aBarShowsHowMuchHowFastAndHowLongStill() {
        ProgressDisplay bar = bar();
        bar.begin("national.xlsx", 10_000_000, 0);
        read(bar, 1_000_000, 200);
        read(bar, 1_500_000, 800);
        read(bar, 7_500_000, 3_000);
        now += 61_000 * MILLISECOND;
        bar.end();
        assertThat(drawn())
                .containsExactly(
                        "national.xlsx    0% [--------------------]",
                        "national.xlsx   10% [##------------------]",
                        "national.xlsx   25% [#####---------------]  2.5 MB/s, 0:03 left",
                        "national.xlsx  100% [####################]  2.5 MB/s",
                        "",
                        "national.xlsx took 1:05 min");
        assertThat(shown.toString().split("\r")[1])
                .as("covers what stood there")
                .hasSize(WIDTH);
    }

    @Test
    void aBarIsRedrawnTenTimesASecond() {
        ProgressDisplay bar = bar();
        bar.begin("a", 1_000, 0);
        for (int i = 0; i < 1_000; i++) {
            read(bar, 1, 1);
        }
        assertThat(drawn()).hasSize(11);
    }

    @Test
    void whatIsHereAlreadyCountsButNotForTheRate() {
        ProgressDisplay bar = bar();
        bar.begin("a.zip", 4_000_000, 2_000_000);
        read(bar, 1_000_000, 1_000);
        assertThat(drawn())
                .containsExactly(
                        "a.zip   50% [##########----------]",
                        "a.zip   75% [###############-----]  1.0 MB/s, 0:01 left");
    }

    @Test
    void aSizeThatIsNotKnownHasNoBarAndMoreThanAllIsAll() {
        ProgressDisplay bar = bar();
        bar.begin("a.zip", -1, 0);
        read(bar, 1_500, 1_000);
        bar.begin("b.csv", 1_000, 0);
        read(bar, 3_000, 1_000);
        assertThat(drawn())
                .containsExactly(
                        "a.zip",
                        "a.zip  1 kB  1 kB/s",
                        "b.csv    0% [--------------------]",
                        "b.csv  100% [####################]  3 kB/s");
    }

    @Test
    void filesThatAreReadTogetherAddUpAndAgainFromTheirBeginning(@TempDir Path folder) throws IOException {
        DataFile one = DataFile.at(Files.write(folder.resolve("one"), new byte[3_000]));
        DataFile two = DataFile.at(Files.write(folder.resolve("two"), new byte[1_000]));
        ProgressDisplay bar = bar();
        List<DataFile> watched = ProgressDisplay.watched(List.of(one, two), bar);
        bar.begin("both", ProgressDisplay.size(watched), 0);
        for (int file : List.of(0, 1, 0)) {
            now += 200 * MILLISECOND;
            watched.get(file).progress().read(1_000);
        }
        now += 200 * MILLISECOND;
        watched.getFirst().progress().read(3_000);
        assertThat(drawn().stream().map(line -> line.substring(4, 10).strip()))
                .containsExactly("0%", "25%", "50%", "50%", "100%");
    }

    @Test
    void aLongNameIsCutAtItsBeginning() {
        bar().begin("a-very-long-folder-of-somebody/with/data", 1, 0);
        assertThat(drawn()).containsExactly("…older-of-somebody/with/data    0% [--------------------]");
    }

    @Test
    void withoutATerminalOnlyBeginningAndEndAreTold() {
        ProgressDisplay lines = new ProgressLines(new PrintWriter(shown), () -> now);
        lines.end();
        lines.begin("a.zip", 12_340_000, 500);
        read(lines, 1_000, 4_210);
        lines.end();
        lines.begin("b.zip", -1, 0);
        assertThat(shown.toString().lines())
                .containsExactly("a.zip, 12.3 MB, of which 500 bytes are here", "a.zip took 4.2 s", "b.zip");
    }
}
