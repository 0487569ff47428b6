package org.careergraph.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.careergraph.CopiedProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The client in Java, whose build is its own, against the schema and a running service. */
class JavaClientTests {

    private static final String MAVEN = Path.of("mvnw").toAbsolutePath().toString();

    private static CopiedProject client;

    @BeforeAll
    static void copy() throws Exception {
        client = CopiedProject.of(Path.of("src", "client", "java"), Path.of("target", "client", "java"));
    }

    @Test
    void itsOperationsCompileAndAreAnswered() throws Exception {
        assertThat(client.run(MAVEN, "--batch-mode", "test")).contains("Tests run: 19, Failures: 0");
    }

    @Test
    void aFieldThatIsGoneDoesNotCompile() throws Exception {
        String schema = client.changedSchema("  openings: CountEstimate\n", "  advertised: CountEstimate\n");

        assertThat(client.fail(MAVEN, "--batch-mode", "--quiet", "test-compile", "-Dschema=" + schema))
                .contains("OperationTests.java")
                .contains("cannot find symbol")
                .contains("openings()");
    }
}
