package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PROJECTION;

import java.util.List;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for lists of roles that a filter keeps, over made-up figures. */
class RolesTests {

    private static final String DEVELOPERS = "software-developers";
    private static final String SCIENTIST = "data-scientist";

    private static List<String> roles(TestDatabase database, String filter) {
        return TwoExecutors.of(Installation.market(database))
                .same("{ roles(first: 100, filter: {" + filter + "}) { totalCount edges { node { slug } } } }")
                .findValuesAsString("slug");
    }

    @ParameterizedTest
    @EnumSource
    void filterThatLeavesEverythingOutKeepsEverything(TestDatabase database) {
        assertThat(roles(database, "")).hasSize(12);
        assertThat(roles(database, "text: \"\"")).hasSize(12);
        assertThat(roles(database, "text: \" -- \"")).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfATextBeginsAWordOfTheTitle(TestDatabase database) {
        assertThat(roles(database, "text: \"engineer MACH\"")).containsExactly("machine-learning-engineer");
        assertThat(roles(database, "text: \"chine\"")).isEmpty();
        assertThat(roles(database, "text: \"data sci 100%\"")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyWordOfATextBeginsAWordOfTheSameAlias(TestDatabase database) {
        assertThat(roles(database, "text: \"scientists\"")).containsExactly(SCIENTIST);
        assertThat(roles(database, "text: \"scientist scientists\"")).containsExactly(SCIENTIST);
        assertThat(roles(database, "text: \"data scientists engineer\"")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void roleNeedsEverySkillThatIsNamed(TestDatabase database) {
        assertThat(roles(database, "skills: [\"skill:made-up:python\"]")).containsExactly(SCIENTIST, DEVELOPERS);
        assertThat(roles(database, "skills: [\"skill:made-up:python\", \"skill:made-up:thinking\"]"))
                .containsExactly(SCIENTIST);
        assertThat(roles(database, "skills: [\"skill:made-up:python\", \"skill:own:nothing\"]"))
                .isEmpty();
        assertThat(roles(database, "skills: []")).hasSize(12);
    }

    @ParameterizedTest
    @EnumSource
    void skillThatIsRatedUnimportantIsNotNeeded(TestDatabase database) {
        assertThat(roles(database, "skills: [\"skill:made-up:maths\"]")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void rule18CodesAreOfTheSchemeThatIsNamed(TestDatabase database) {
        assertThat(roles(database, "code: {scheme: ONET_SOC, prefix: \"15-1252\"}"))
                .containsExactly(DEVELOPERS, "software-engineer");
        assertThat(roles(database, "code: {scheme: OEWS, prefix: \"15-1252\"}"))
                .containsExactly(DEVELOPERS, "software-engineer", "spinners");
        assertThat(roles(database, "code: {scheme: EMPLOYMENT_PROJECTIONS, prefix: \"15-1252\"}"))
                .containsExactly(DEVELOPERS, "software-engineer");
        assertThat(roles(database, "code: {scheme: EMPLOYMENT_PROJECTIONS}"))
                .contains(SCIENTIST, DEVELOPERS, "machine-learning-engineer")
                .doesNotContain("deep-learning-engineer");
        assertThat(roles(database, "code: {scheme: EMPLOYMENT_PROJECTIONS, prefix: \"15-2051.00\"}"))
                .isEmpty();
        assertThat(roles(database, "code: {scheme: ISCO}")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void roleWithoutPreparationHasNoLevel(TestDatabase database) {
        assertThat(roles(database, "minPreparation: 5")).containsExactly(SCIENTIST);
        assertThat(roles(database, "maxPreparation: 5")).containsExactly(SCIENTIST);
        assertThat(roles(database, "minPreparation: 6")).isEmpty();
        assertThat(roles(database, "minPreparation: 1, maxPreparation: 4")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void roleWithoutAProjectionHasAnUnknownOutlook(TestDatabase database) {
        assertThat(roles(database, "outlook: [BRIGHT]")).containsExactly(SCIENTIST);
        assertThat(roles(database, "outlook: [BRIGHT, BELOW_AVERAGE, AVERAGE]")).containsExactly(SCIENTIST, DEVELOPERS);
        assertThat(roles(database, "outlook: [UNKNOWN]")).hasSize(10).doesNotContain(SCIENTIST, DEVELOPERS);
        assertThat(roles(database, "outlook: []")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void outlookIsAheadOrBehindByMoreThanOnePercentagePoint(TestDatabase database) {
        assertThat(TwoExecutors.of(Installation.market(database))
                        .snapshot()
                        .dsl()
                        .select(PROJECTION.OUTLOOK)
                        .from(PROJECTION)
                        .join(OCCUPATION_CODE)
                        .on(OCCUPATION_CODE.ID.eq(PROJECTION.OCCUPATION_CODE_ID))
                        .where(OCCUPATION_CODE.CODE.like("15-000%"))
                        .orderBy(OCCUPATION_CODE.CODE)
                        .fetch(PROJECTION.OUTLOOK))
                .containsExactly("AVERAGE", "BRIGHT", "AVERAGE", "BELOW_AVERAGE", "UNKNOWN");
    }
}
