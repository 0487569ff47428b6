package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;

/** The audit of the npm package graphql-http, which the working group of GraphQL over HTTP keeps. Needs Node and npm. */
class GraphQlHttpAuditTests {

    private static final Path SOURCE = Path.of("src", "test", "resources", "audit");

    private static final Path WORK = Path.of("target", "audit");

    @Test
    void everyAuditIsFulfilled() throws Exception {
        assumeThat(isThere("node") && isThere("npm"))
                .as("Node and npm are on this machine")
                .isTrue();
        Files.createDirectories(WORK);
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, WORK.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        assertThat(run(
                        "node",
                        "audit.js",
                        RunningService.ADDRESS.resolve("graphql").toString()))
                .isEqualToIgnoringWhitespace("61/61");
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(command))
                .directory(WORK.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
