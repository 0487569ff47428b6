package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** A program of the tests in a process of its own, which is killed while it works. */
public final class KilledProcess {

    private KilledProcess() {}

    /** A moment in the part of a span that belongs to one of several kills, so that they are spread over all of it. */
    public static int moment(int kill, int kills, int spanMillis, Random random) {
        return (int) ((kill + random.nextDouble()) * spanMillis / kills);
    }

    /**
     * Starts a program, and kills it some time after it has said that it is at work.
     *
     * @param atWork recognises the line in which it says so
     * @param millis how long it may go on after that
     */
    public static void run(Class<?> program, List<String> arguments, Predicate<String> atWork, int millis)
            throws IOException, InterruptedException {
        Process process = ForkedJava.of(program, arguments).start();
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = process.inputReader()) {
            String line = output.readLine();
            while (line != null && !atWork.test(line)) {
                said.append(line).append(System.lineSeparator());
                line = output.readLine();
            }
            assertThat(line)
                    .as("that %s is at work; before it ended it said:%n%s", program.getSimpleName(), said)
                    .isNotNull();
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
