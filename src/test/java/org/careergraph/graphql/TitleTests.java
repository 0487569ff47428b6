package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for which roles job titles mean as people write them, on both databases alike. */
class TitleTests {

    private static final String RESOLUTIONS = """
            query($titles: [String!]!, $most: Int!) { resolveTitles(titles: $titles, maxCandidates: $most) {
                input outcome candidates { confidence seniority matchedAlias role { slug } } } }""";

    private static JsonNode resolve(int most, String... titles) {
        Map<String, Object> variables = Map.of("titles", List.of(titles), "most", most);
        List<JsonNode> answers = new ArrayList<>();
        for (TestDatabase database : TestDatabase.values()) {
            answers.add(TwoExecutors.of(Installation.market(database)).same(RESOLUTIONS, variables));
        }
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        return answers.getFirst().get("resolveTitles");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Machine Learning Engineer                | 1    |        | machine-learning-engineer |
                    machine-learning  ENGINEER!              | 1    |        | machine-learning-engineer |
                    ML Engineer                              | 0.95 |        | machine-learning-engineer |
                    ML Eng                                   | 0.95 |        | machine-learning-engineer |
                    Machine Learning Engineers               | 0.95 |        | machine-learning-engineer |
                    Sr ML Eng II                             | 0.85 | SENIOR | machine-learning-engineer |
                    Senior Machine Learning Engineer         | 0.9  | SENIOR | machine-learning-engineer |
                    Data Engineer II                         | 0.9  | MID    | data-engineer |
                    Data Engineer Level 3                    | 0.9  | SENIOR | data-engineer |
                    Junior Data Engineer                     | 0.9  | ENTRY  | data-engineer |
                    Entry Level Data Engineer                | 0.9  | ENTRY  | data-engineer |
                    Staff Data Engineer                      | 0.9  |        | data-engineer |
                    Lead Data Engineer                       | 0.9  | LEAD   | data-engineer |
                    Data Engineer (Remote)                   | 0.95 |        | data-engineer |
                    Data Engineer #1234                      | 0.95 |        | data-engineer |
                    Data Engineer - Austin, TX               | 0.9  |        | data-engineer |
                    Engineer, Data                           | 0.9  |        | data-engineer |
                    Urgently hiring! Data engineer 2nd shift | 0.95 |        | data-engineer |
                    Software Developer                       | 0.95 |        | software-developers |
                    Principal                                | 0.95 |        | software-developers | Principal
                    Chief Code Officer                       | 0.95 |        | software-developers | Chief Code Officer (CCO)
                    CCO                                      | 0.95 |        | software-developers | Chief Code Officer (CCO)
                    Officer of Chief Code                    | 0.85 |        | software-developers | Chief Code Officer (CCO)
                    """)
    void confidenceIsFixedByWhatHadToBeChanged(
            String title, String confidence, String seniority, String slug, String alias) {
        JsonNode resolution = resolve(3, title).get(0);

        assertThat(resolution.get("input").asString()).isEqualTo(title);
        assertThat(resolution.get("outcome").asString()).isEqualTo("RESOLVED");
        JsonNode candidate = resolution.get("candidates").get(0);
        assertThat(candidate.get("role").get("slug").asString()).isEqualTo(slug);
        assertThat(candidate.get("confidence").asString()).isEqualTo(confidence);
        assertThat(candidate.get("seniority").asString("")).isEqualTo(seniority == null ? "" : seniority);
        if (alias != null) {
            assertThat(candidate.get("matchedAlias").asString()).isEqualTo(alias);
        }
    }

    /** Rule 20 of what the figures mean: one title, many occupations. */
    @Test
    void rule20TitleOfSeveralRolesIsAmbiguous() {
        JsonNode resolutions = resolve(1, "Senior Figure Wrangler", "Prompt Wrangler", "", "Oracle");

        assertThat(resolutions.get(0).toString()).isEqualTo("""
                {"input":"Senior Figure Wrangler","outcome":"AMBIGUOUS","candidates":[{"confidence":0.85,"seniority":"SENIOR",\
                "matchedAlias":"Figure Wrangler","role":{"slug":"data-scientist"}}]}""");
        for (int i = 1; i < 4; i++) {
            assertThat(resolutions.get(i).get("outcome").asString()).isEqualTo("NO_MATCH");
            assertThat(resolutions.get(i).get("candidates")).isEmpty();
        }
        assertThat(resolve(3, "figure wrangler").get(0).get("candidates")).hasSize(2);
        assertThat(resolve(0, "figure wrangler").get(0).toString())
                .isEqualTo("{\"input\":\"figure wrangler\",\"outcome\":\"AMBIGUOUS\",\"candidates\":[]}");
    }

    @Test
    void everyTitleHasAResultInItsPlace() {
        String[] titles = {"Data Engineer", "?", "Data Engineer", "😀", "Sr ML Eng II"};

        assertThat(resolve(3, titles).findValuesAsString("input")).containsExactly(titles);
        assertThat(resolve(3)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void listIsRefusedThatIsTooLong(TestDatabase database) {
        for (List<String> titles :
                List.of(Collections.nCopies(501, "x"), List.of("x".repeat(201)), List.of("x", "a\0b"))) {
            JsonNode answer = TwoExecutors.of(Installation.market(database))
                    .compiled(RESOLUTIONS, Map.of("titles", titles, "most", 3));
            assertThat(answer.get("errors").get(0).get("extensions").get("code").asString())
                    .isEqualTo("BAD_USER_INPUT");
        }
    }
}
