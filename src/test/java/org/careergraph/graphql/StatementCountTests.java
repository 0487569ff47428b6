package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that an operation costs one statement for each root field, whatever it selects and however many rows there are. */
class StatementCountTests {

    private static final String EVERYTHING_OF_A_ROLE = """
            { role(by: {slug: "machine-learning-engineer"}) { id slug title summary
                aliases { name sharedWith { title } source { name } }
                classifications { code measured: sharedWithCount source { name latestRelease { files { name } } } }
                responsibilities { text source { name } release { label } }
                us: salary { mean { amount } source { name } release { label } sampleSize { count } }
                ca: salary(at: {slug: "us-ca"}) { availability measuredFor { code } location { within { location { name } } } }
                relatedProfessions { totalCount pageInfo { hasNextPage endCursor }
                  edges { cursor node { role { title sources { name } } openings { count } averagePay { mean { amount } } } } }
                questions { edges { node { text answer } } } sources { name } } }""";

    @ParameterizedTest
    @EnumSource
    void oneForARoleWithEverything(TestDatabase database) {
        assertThat(StatementLog.on(database).of(EVERYTHING_OF_A_ROLE)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void oneForAListHoweverManyRows(TestDatabase database) {
        String list = """
                { locations(first: %d) { totalCount pageInfo { endCursor }
                    edges { node { name codes { code } within { location { name } } children { totalCount } } } } }""";

        assertThat(StatementLog.on(database).of(list.formatted(1))).hasSize(1);
        assertThat(StatementLog.on(database).of(list.formatted(100))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void oneForEachRootField(TestDatabase database) {
        assertThat(StatementLog.on(database).of("""
                { a: role(by: {slug: "data-analyst"}) { title } b: role(by: {slug: "data-engineer"}) { title }
                  dataset { homeLocation { name } releases { files { name } } } sources { releases { label } }
                  node(id: "location:us") { id } __typename __type(name: "Role") { name } }""")).hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void noneForWhatNeedsNoRow(TestDatabase database) {
        StatementLog log = StatementLog.on(database);

        assertThat(log.of("{ __typename __schema { queryType { name } } }")).isEmpty();
        assertThat(log.of("{ node(id: \"nothing:at-all\") { id } }")).isEmpty();
        assertThat(log.of("{ dataset @skip(if: true) { builtAt } }")).isEmpty();
    }
}
