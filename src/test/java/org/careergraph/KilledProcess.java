package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A program of the tests in a process of its own, which is killed while it works. */
public final class KilledProcess {

    private KilledProcess() {}

    /**
     * Starts a program, and kills it some time after it has said that it is at work.
     *
     * @param atWork recognises the line in which it says so
     * @param millis how long it may go on after that
     */
    public static void run(Class<?> program, List<String> arguments, Predicate<String> atWork, int millis)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !atWork.test(line)) {
                line = output.readLine();
            }
            assertThat(line)
                    .as("that " + program.getSimpleName() + " is at work")
                    .isNotNull();
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
