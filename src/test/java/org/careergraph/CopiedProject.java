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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A project of its own, copied into {@code target}, where its build runs with the address of the running service in {@code CAREERGRAPH}. */
public final class CopiedProject {

    /** What is there where somebody works in the source tree. */
    private static final Set<Path> MADE = Stream.of("node_modules", "generated", "build", "target")
            .map(Path::of)
            .collect(Collectors.toSet());

    private final Path folder;

    private CopiedProject(Path folder) {
        this.folder = folder;
    }

    /** Copies a folder. */
    public static CopiedProject of(Path source, Path target) throws IOException {
        try (Stream<Path> paths = Files.walk(source)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                Path name = source.relativize(file);
                if (!MADE.contains(name.getName(0))) {
                    Files.createDirectories(target.resolve(name).getParent());
                    Files.copy(file, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return new CopiedProject(target);
    }

    /** Copies a folder and installs what its {@code package.json} names. Skips the test where there is no Node. */
    public static CopiedProject ofNode(Path source, Path target) throws IOException, InterruptedException {
        assumeThat(isThere("node") && isThere("npm"))
                .as("Node and npm are on this machine")
                .isTrue();
        CopiedProject project = of(source, target);
        project.run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        return project;
    }

    /** Writes the schema with a change into the folder, and answers with the name of the file. */
    public String changedSchema(String before, String after) throws IOException {
        String schema = Files.readString(Path.of("schema.graphqls"));
        assertThat(schema).contains(before);
        Files.writeString(folder.resolve("changed.graphqls"), schema.replace(before, after));
        return "changed.graphqls";
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
