package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.careergraph.CopiedProject;
import org.junit.jupiter.api.Test;

/** The audit of the npm package graphql-http, which the working group of GraphQL over HTTP keeps. Needs Node and npm. */
class GraphQlHttpAuditTests {

    @Test
    void everyAuditIsFulfilled() throws Exception {
        CopiedProject audit =
                CopiedProject.ofNode(Path.of("src", "test", "resources", "audit"), Path.of("target", "audit"));

        assertThat(audit.run("node", "audit.js")).isEqualToIgnoringWhitespace("61/61");
    }
}
