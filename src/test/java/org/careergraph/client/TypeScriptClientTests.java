package org.careergraph.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.careergraph.CopiedProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client in TypeScript, and what the pages of the service ask, against the schema and a running service. Needs Node and npm. */
class TypeScriptClientTests {

    private static final Path SOURCE = Path.of("src", "client", "typescript");

    /** As deep as the source, so that paths out of it stay right. */
    private static final Path TARGET = Path.of("target", "client", "typescript");

    private static final String TSC =
            TARGET.resolve("node_modules/.bin/tsc").toAbsolutePath().toString();

    private static CopiedProject client;

    @BeforeAll
    static void install() throws Exception {
        client = CopiedProject.ofNode(SOURCE, TARGET);
    }

    @BeforeEach
    void generate() throws Exception {
        client.run("node", "generate.js");
    }

    @Test
    void itsOperationsCompileAndAreAnswered() throws Exception {
        client.run(TSC);

        assertThat(client.run("npm", "test")).contains("# pass 17").contains("# fail 0");
    }

    /** {@code test/floors.test.ts} fails to compile, or to pass, where anything in it is not refused. */
    @Test
    void printingWhatMayBeAFloorIsRefused() throws Exception {
        client.run("npm", "run", "lint");
    }

    @Test
    void pagesReadWhatTheirOperationsAnswer() throws Exception {
        client.run("npm", "run", "pages");
    }

    @Test
    void aFieldThatIsGoneIsMissedByItsOperation() throws Exception {
        assertThat(client.fail(
                        "node",
                        "generate.js",
                        client.changedSchema("  sampleSize: SampleSize\n", "  sampled: SampleSize\n")))
                .contains("Cannot query field \"sampleSize\" on type \"Salary\"")
                .contains("operations.graphql");
    }

    @Test
    void aFieldThatMayBeNullAllOfASuddenDoesNotCompile() throws Exception {
        client.run("node", "generate.js", client.changedSchema("  mean: PayEstimate!\n", "  mean: PayEstimate\n"));

        assertThat(client.fail(TSC, "--noEmit")).contains("test/operations.test.ts");
    }
}
