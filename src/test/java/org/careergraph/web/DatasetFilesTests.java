package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.careergraph.RunningService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests for what is served as a file, as whoever keeps a copy meets it. */
class DatasetFilesTests {

    private static JsonNode download;
    private static String url;

    @BeforeAll
    static void askWhereItIs() throws Exception {
        HttpResponse<String> answer = RunningService.post(
                "graphql",
                "{\"query\": \"{ dataset { fingerprint downloads { format url bytes sha256 } } }\"}",
                "Content-Type",
                "application/json");
        JsonNode dataset = JsonMapper.shared().readTree(answer.body()).at("/data/dataset");
        download = dataset.at("/downloads/0");
        url = download.get("url").asString();
        assertThat(download.get("format").asString()).isEqualTo("SQLITE");
        assertThat(url)
                .isEqualTo("dataset/%s.db".formatted(dataset.get("fingerprint").asString()));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void theFileIsWhatTheDatasetSaysOfIt() throws Exception {
        HttpResponse<java.io.InputStream> answer = RunningService.stream(
                RunningService.request(url, "Accept-Encoding", "gzip").GET());
        byte[] file = answer.body().readAllBytes();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(file).hasSize(download.get("bytes").asInt());
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo(download.get("sha256").asString());
        assertThat(header(answer, "Content-Type")).isEqualTo("application/vnd.sqlite3");
        assertThat(header(answer, "Content-Encoding")).isEmpty();
        assertThat(header(answer, "Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(header(answer, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"%s\"".formatted(url.substring("dataset/".length())));
    }

    @Test
    void theChecksumBesideItIsWhatSha256sumTakes() throws Exception {
        HttpResponse<String> answer = RunningService.get(url + ".sha256");
        assertThat(header(answer, "Content-Type")).startsWith("text/plain");
        assertThat(answer.body())
                .isEqualTo("%s  %s\n".formatted(download.get("sha256").asString(), url.substring("dataset/".length())));
    }

    @Test
    void aDownloadThatBrokeOffGoesOnUnlessTheFileIsAnother() throws Exception {
        String etag = header(RunningService.get(url, "Range", "bytes=0-0"), "ETag");
        HttpResponse<String> part = RunningService.get(url, "Range", "bytes=7-12", "If-Range", etag);
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("format");
        assertThat(header(part, "Content-Range"))
                .isEqualTo("bytes 7-12/" + download.get("bytes").asInt());
        assertThat(RunningService.get(url, "Range", "bytes=7-12", "If-Range", "\"another\"")
                        .statusCode())
                .isEqualTo(200);
        assertThat(RunningService.get(url, "If-None-Match", etag).statusCode()).isEqualTo(304);
    }

    @Test
    void aRangeOutsideOfTheFileIsRefused() throws Exception {
        HttpResponse<String> answer = RunningService.get(url, "Range", "bytes=99999999999-");
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(header(answer, "Content-Range"))
                .isEqualTo("bytes */" + download.get("bytes").asInt());
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).contains("RANGE_NOT_SATISFIABLE");
    }

    @Test
    void theHeadTellsTheSizeAndOtherMethodsAreNone() throws Exception {
        HttpResponse<String> head =
                RunningService.send(RunningService.request(url).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Length"))
                .isEqualTo(download.get("bytes").asString());
        HttpResponse<String> post = RunningService.post(url, "");
        assertThat(post.statusCode()).isEqualTo(405);
        assertThat(header(post, "Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void whatIsNotServedIsNotFound() throws Exception {
        for (String path : new String[] {
            "dataset/" + "0".repeat(64) + ".db",
            url.replace(".db", ""),
            url + ".sha512",
            "dataset/current",
            "dataset/%2e%2e%2fkeys.db"
        }) {
            HttpResponse<String> answer = RunningService.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).doesNotContain("SQLite format");
        }
        assertThat(RunningService.get("dataset/" + "0".repeat(64) + ".db").body())
                .contains("NOT_FOUND", "{ dataset { downloads { url } } }");
    }
}
