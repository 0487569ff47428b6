package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that statements name only the columns and tables that an operation needs. */
class SelectedColumnsTests {

    private static String sql(TestDatabase database, String operation) {
        List<String> statements = StatementLog.on(database).of(operation);
        assertThat(statements).hasSize(1);
        return statements.getFirst().toLowerCase(Locale.ROOT);
    }

    /** Whole words of the statement, so that {@code title} is not found in {@code sort_title}. */
    private static List<String> words(TestDatabase database, String operation) {
        return Arrays.asList(sql(database, operation).split("[^a-z0-9_]+"));
    }

    @ParameterizedTest
    @EnumSource
    void titleOfARole(TestDatabase database) {
        assertThat(words(database, "{ role(by: {slug: \"data-analyst\"}) { title } }"))
                .contains("title", "id")
                .doesNotContain(
                        "summary", "slug", "public_id", "sort_title", "release_id", "json_group_array", "json_agg");
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfARole(TestDatabase database) {
        assertThat(sql(database, "{ role(by: {slug: \"data-analyst\"}) { title @skip(if: true) } }"))
                .doesNotContain("*", "title", "summary");
        assertThat(words(database, "{ role(by: {slug: \"data-analyst\"}) { __typename } }"))
                .doesNotContain("title", "summary", "slug");
    }

    @ParameterizedTest
    @EnumSource
    void listAddsTheKeysOfItsOrder(TestDatabase database) {
        assertThat(words(database, "{ roles { edges { node { title } } } }"))
                .contains("title", "sort_title", "slug")
                .doesNotContain("summary", "public_id", "count", "row_number", "release_id");
    }

    @ParameterizedTest
    @EnumSource
    void totalCountReadsNoPage(TestDatabase database) {
        assertThat(words(database, "{ roles { totalCount pageInfo { hasPreviousPage } __typename } }"))
                .contains("count")
                .doesNotContain("title", "sort_title", "slug", "row_number", "limit", "fetch");
    }

    @ParameterizedTest
    @EnumSource
    void oneStatisticOfPayAndWhatItIsComputedFromWhereItIsNotCollected(TestDatabase database) {
        assertThat(words(database, "{ role(by: {slug: \"data-analyst\"}) { salary { mean { amount } } } }"))
                .contains("annual_mean", "annual_mean_status", "hourly_mean")
                .doesNotContain(
                        "annual_mean_bound",
                        "hourly_mean_status",
                        "hourly_mean_bound",
                        "annual_p50",
                        "currency",
                        "price_level",
                        "sample_count",
                        "method",
                        "attribution",
                        "title");
    }

    @ParameterizedTest
    @EnumSource
    void oneFieldOfAPage(TestDatabase database) {
        assertThat(words(database, """
                { role(by: {slug: "data-analyst"}) { relatedProfessions { edges { node { similarity { rank } } } } } }"""))
                .contains("related_profession_1", "rank")
                .doesNotContain("pay_cell_1", "demand_1", "source_1", "title", "summary", "score_ppm", "tier");
    }

    @ParameterizedTest
    @EnumSource
    void argumentsAreBindsAndNeverText(TestDatabase database) {
        assertThat(sql(database, """
                { role(by: {slug: "data-analyst"}) { salary(at: {slug: "us-wa"}, source: "source:own:us-census") { availability }
                    responsibilities(first: 17) { text } } }"""))
                .doesNotContain("data-analyst", "us-wa", "us-census", "17")
                .contains("?");
    }
}
