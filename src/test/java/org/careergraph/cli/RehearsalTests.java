package org.careergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careergraph.CareerGraphApplication;
import org.careergraph.ForkedJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests for the training run of the cache that lets the service start faster. */
class RehearsalTests {

    @TempDir
    private Path folder;

    @Test
    void aRehearsalTouchesNoDataAndLeavesNothing() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        ProcessBuilder rehearsal = ForkedJava.of(CareerGraphApplication.class, List.of("rehearse"));
        rehearsal.environment().put("CAREERGRAPH_HOME", home.toString());
        rehearsal.environment().put("CAREERGRAPH_DATABASE_URL", "jdbc:postgresql://localhost:1/none");
        rehearsal.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temporary);
        Process process = rehearsal.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(CommandLineEntry.DONE);
        assertThat(said).contains("Rehearsed");
        assertThat(home).doesNotExist();
        assertThat(temporary).isEmptyDirectory();
    }
}
