package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests for what the docs page says, as far as it can be held against the service. */
class DocsTests {

    private static final Path WEB = Path.of("src", "main", "resources", "web");
    private static final Path EXAMPLES = WEB.resolve("assets").resolve("examples");

    private final String page = Files.readString(WEB.resolve("docs.html"));

    DocsTests() throws IOException {}

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        for (String link : all("href=\"([^\"]+)\"")) {
            if (link.startsWith("#")) {
                assertThat(page).containsOnlyOnce("id=\"" + link.substring(1) + "\"");
            } else {
                assertThat(RunningService.get(link).statusCode()).as(link).isEqualTo(200);
            }
        }
    }

    @Test
    void headingsAreInOrder() {
        int above = 0;
        for (String level : all("<h([1-6])")) {
            assertThat(Integer.parseInt(level)).isBetween(above == 0 ? 1 : 2, above + 1);
            above = Integer.parseInt(level);
        }
    }

    @Test
    void theCookbookHasEveryExampleUnderTheQuestionThatItAnswers() throws IOException {
        List<String> recipes = all("<li><details>(.*graphiql.*)</li>");
        List<String> examples = examples();
        assertThat(recipes).hasSameSizeAs(examples);
        for (String example : examples) {
            String question = Files.readAllLines(EXAMPLES.resolve(example + ".graphql"))
                    .getFirst()
                    .substring("# ".length());
            assertThat(recipes)
                    .contains("<summary>" + question + "</summary><a href=\"assets/examples/" + example
                            + ".graphql\">" + example.replaceFirst(".*/", "")
                            + ".graphql</a></details><a href=\"graphiql?example=" + example + "\">Run</a>");
        }
    }

    @Test
    void theFirstQuestionIsAnsweredAsThePageSays() throws Exception {
        String query = one("id=\"first-question\">[^<]*'query=([^<]*)'</pre>");
        JsonNode answer = JsonMapper.shared()
                .readTree(RunningService.get("graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                        .body());
        assertThat(answer.get("data"))
                .isEqualTo(JsonMapper.shared()
                        .readTree(one("id=\"first-answer\">([^<]*)</pre>"))
                        .get("data"));
    }

    @ParameterizedTest
    @CsvSource({"availability, Availability", "estimates, EstimateStatus"})
    void everyStatusIsExplainedInTheOrderOfTheSchema(String section, String type) throws IOException {
        String table = one("(?s)<h3 id=\"" + section + "\">(.*?)</table>");
        String schema = Files.readString(Path.of("schema.graphqls"));
        String values = all(schema, "(?s)\nenum " + type + " \\{(.*?)\n}").getFirst();
        assertThat(all(table, "<th scope=\"row\"><code>([A-Z_]+)</code>")).isEqualTo(all(values, "(?m)^  ([A-Z_]+)$"));
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.map(file -> EXAMPLES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.substring(0, name.length() - ".graphql".length()))
                    .toList();
        }
    }

    private String one(String pattern) {
        List<String> found = all(pattern);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<String> all(String pattern) {
        return all(page, pattern);
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }
}
