package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tests for what a text finds among names, over made-up ones, on both databases alike. */
class SearchTests {

    private static final String HITS = """
            query($text: String!, $kinds: [SearchKind!]!, $mode: SearchMode!, $first: Int!) {
              search(text: $text, kinds: $kinds, mode: $mode, first: $first) { score matchedOn matchedText
                item { ... on Role { name: slug } ... on Skill { name } ... on Location { name: slug } } } }""";

    /** Hits as {@code score matchedOn item: matchedText}, the same on both databases by both executors. */
    private static List<String> search(String text, String mode, int first, String... kinds) {
        Map<String, Object> variables = Map.of("text", text, "kinds", List.of(kinds), "mode", mode, "first", first);
        List<JsonNode> answers = new ArrayList<>();
        for (TestDatabase database : TestDatabase.values()) {
            answers.add(TwoExecutors.of(Installation.market(database)).same(HITS, variables));
        }
        assertThat(answers.getFirst()).isEqualTo(answers.getLast());
        List<String> hits = new ArrayList<>();
        answers.getFirst()
                .get("search")
                .forEach(hit -> hits.add("%s %s %s: %s"
                        .formatted(
                                hit.get("score"),
                                hit.get("matchedOn").asString(),
                                hit.get("item").get("name").asString(),
                                hit.get("matchedText").asString())));
        return hits;
    }

    private static List<String> roles(String text) {
        return search(text, "TYPEAHEAD", 10, "ROLE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    machine learning engineer | 1 TITLE machine-learning-engineer: Machine Learning Engineer
                    machine le                | 0.9 TITLE machine-learning-engineer: Machine Learning Engineer
                    learning engineer         | 0.8 TITLE deep-learning-engineer: Deep Learning Engineer
                    engineer of machines      | 0.3 TITLE machine-learning-engineer: Machine Learning Engineer
                    ENGINEER, machine!        | 0.8 TITLE machine-learning-engineer: Machine Learning Engineer
                    ml engineer               | 0.95 ALIAS machine-learning-engineer: ML Engineer
                    ml                        | 0.85 ALIAS machine-learning-engineer: ML Engineer
                    developers                | 0.8 TITLE software-developers: Software Developers
                    principal                 | 0.95 ALIAS software-developers: Principal
                    chief code officer        | 0.95 ALIAS software-developers: Chief Code Officer (CCO)
                    15-1252.00                | 0.95 CODE software-developers: 15-1252.00
                    machin lerning            | 0.3 TITLE machine-learning-engineer: Machine Learning Engineer
                    mahcine lerni             | 0.4 TITLE machine-learning-engineer: Machine Learning Engineer
                    pricipal                  | 0.45 ALIAS software-developers: Principal
                    """)
    void scoreIsFixedByTheKindOfMatch(String text, String first) {
        assertThat(roles(text)).isNotEmpty().first().isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "!?", "😀", "nothing is called so", "zz", "''' or 1=1 --", "%", "_"})
    void textThatNamesNothingFindsNothing(String text) {
        assertThat(search(text, "TYPEAHEAD", 10, "ROLE", "SKILL", "LOCATION")).isEmpty();
        assertThat(search(text, "FULL_TEXT", 10, "ROLE", "SKILL", "LOCATION")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"data,data-", "engineer,-engineer", "d,d"})
    void itemIsFoundOnceAndHitsAreCutAfterTheBest(String text, String part) {
        List<String> all = search(text, "TYPEAHEAD", 100, "ROLE");
        List<String> items = all.stream().map(hit -> hit.split(":? ")[2]).toList();

        assertThat(items).doesNotHaveDuplicates().hasSizeGreaterThan(2).allMatch(item -> item.contains(part));
        assertThat(search(text, "TYPEAHEAD", 2, "ROLE")).isEqualTo(all.subList(0, 2));
        assertThat(search(text, "TYPEAHEAD", 0, "ROLE")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wa", "Washington", "us-wa", "wahsington"})
    void placeIsFoundByNameSlugAndCode(String text) {
        assertThat(search(text, "TYPEAHEAD", 1, "LOCATION").getFirst()).contains(" us-wa: ");
    }

    @ParameterizedTest
    @CsvSource({"python,1 SKILL_NAME Python: Python", "r,1 SKILL_NAME R: R", "pyhton,0.5 SKILL_NAME Python: Python"})
    void skillIsFoundByName(String text, String hit) {
        assertThat(search(text, "TYPEAHEAD", 1, "SKILL")).containsExactly(hit);
    }

    @Test
    void descriptionsAreSearchedInFullTextOnly() {
        assertThat(roles("programs machine")).isEmpty();
        assertThat(search("programs machine", "FULL_TEXT", 10, "ROLE").getFirst())
                .startsWith("0.6 DESCRIPTION machine-learning-engineer: Machine learning engineers work");
        assertThat(search("about python", "FULL_TEXT", 10, "SKILL")).isEmpty();
        assertThat(search("about maths mathematics", "FULL_TEXT", 10, "SKILL")).isEmpty();
        assertThat(search("about thinking", "FULL_TEXT", 10, "SKILL"))
                .containsExactly("0.6 DESCRIPTION Critical Thinking: About Critical Thinking");
    }

    @Test
    void kindsAreRankedTogether() {
        assertThat(search("c", "TYPEAHEAD", 100, "LOCATION", "ROLE", "ROLE")).anyMatch(hit -> hit.contains("us-ca"));
        assertThat(search("python", "TYPEAHEAD", 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void textIsRefusedThatNobodyTypes(TestDatabase database) {
        for (String text : List.of("x".repeat(301), "a b c d e f g h i j k l m n o p q", "a\0b", "a\uD800")) {
            JsonNode answer = TwoExecutors.of(Installation.market(database))
                    .compiled("query($t: String!) { search(text: $t) { score } }", Map.of("t", text));
            assertThat(answer.get("errors").get(0).get("extensions").get("code").asString())
                    .isEqualTo("BAD_USER_INPUT");
        }
    }
}
