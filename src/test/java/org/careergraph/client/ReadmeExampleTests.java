package org.careergraph.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;

/** The README's examples of clients are what the clients' tests run, and what curl is answered. */
class ReadmeExampleTests {

    @Test
    void typeScriptIsThatOfTheTest() throws IOException {
        assertThat(withoutIndent(Files.readString(Path.of("src/client/typescript/test/readme.test.ts"))))
                .contains(withoutIndent(example("ts")));
    }

    @Test
    void javaIsThatOfTheTest() throws IOException {
        assertThat(withoutIndent(Files.readString(
                        Path.of("src/client/java/src/test/java/org/careergraph/client/ReadmeTests.java"))))
                .contains(withoutIndent(example("java")));
    }

    @Test
    void curlIsAnswered() throws Exception {
        String command = example("sh").replace("http://localhost:8080/", RunningService.ADDRESS.toString());
        Process shell = new ProcessBuilder("sh", "-c", command).start();
        String answer = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assumeThat(shell.waitFor()).as("sh finds curl").isNotEqualTo(127);
        assertThat(answer).contains("\"display\":\"$102,069\"").contains("\"attribution\"");
    }

    /** The one block of code in a language. */
    private static String example(String language) throws IOException {
        Pattern block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL);
        return block.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .reduce((one, other) -> one + other)
                .orElseThrow();
    }

    private static String withoutIndent(String code) {
        return code.replaceAll("(?m)^ +", "");
    }
}
