package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with a {@code package.json}, copied into {@code target}, where its programs run with the service's address in {@code CAREERGRAPH}. */
public final class NodeProject {

    /** What is there where somebody works in the source tree. */
    private static final Set<Path> MADE = Set.of(Path.of("node_modules"), Path.of("generated"), Path.of("build"));

    private final Path folder;

    private NodeProject(Path folder) {
        this.folder = folder;
    }

    /** Copies the folder and installs what it depends on. Skips the test where there is no Node. */
    public static NodeProject of(Path source, Path target) throws IOException, InterruptedException {
        assumeThat(isThere("node") && isThere("npm"))
                .as("Node and npm are on this machine")
                .isTrue();
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                Path name = source.relativize(file);
                if (!MADE.contains(name.getName(0))) {
                    Files.createDirectories(target.resolve(name).getParent());
                    Files.copy(file, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        NodeProject project = new NodeProject(target);
        project.run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        return project;
    }

    /** Runs a program that has to end well, and answers with what it prints. */
    public String run(String... command) throws IOException, InterruptedException {
        Ended ended = end(command);
        assertThat(ended.status()).as(ended.output()).isZero();
        return ended.output();
    }

    /** Runs a program that has to fail, and answers with what it prints. */
    public String fail(String... command) throws IOException, InterruptedException {
        Ended ended = end(command);
        assertThat(ended.status()).as(ended.output()).isNotZero();
        return ended.output();
    }

    private record Ended(int status, String output) {}

    private Ended end(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(List.of(command)).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment()
                .put("CAREERGRAPH", RunningService.ADDRESS.resolve("graphql").toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
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
}
