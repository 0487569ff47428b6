package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Tests for clients that hold a connection without saying anything, or next to nothing: row 39 of the catalogue. */
@Execution(ExecutionMode.CONCURRENT)
class SlowClientTests {

    @Test
    void row39aClientFallsSilent() throws Exception {
        String head = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
        assertThat(RawHttp.send(head)).satisfiesAnyOf(reply -> assertThat(reply).isEmpty(), reply -> assertThat(reply)
                .startsWith("HTTP/1.1 408"));
        assertThat(RawHttp.send(head + "Content-Length: 100\r\n\r\n{\"query\"")).startsWith("HTTP/1.1 408");
    }

    @Test
    void row39aClientSendsAByteNowAndThen() throws Exception {
        String head =
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n";
        assertThat(RawHttp.sendSlowly(head, ' ', 100)).startsWith("HTTP/1.1 408");
    }
}
