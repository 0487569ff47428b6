package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;

/** Tests for {@link SchemaFile}. */
class SchemaEndpointTests {

    @Test
    void servesTheFileAsItStands() throws Exception {
        HttpResponse<String> answer = RunningService.get("graphql/schema");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(Files.readString(Path.of("schema.graphqls")));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
    }

    @Test
    void sendsNothingToWhoHasIt() throws Exception {
        String etag = RunningService.get("graphql/schema")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> answer = RunningService.get("graphql/schema", "If-None-Match", etag);
        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValue("ETag")).hasValue(etag);
    }

    @Test
    void sendsTheFileToWhoHasAnother() throws Exception {
        HttpResponse<String> answer = RunningService.get("graphql/schema", "If-None-Match", "\"another\"");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("type Query {");
    }
}
