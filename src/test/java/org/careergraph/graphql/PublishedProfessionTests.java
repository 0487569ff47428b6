package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.careergraph.graphql.PublishedDatasetTests.answer;

import org.careergraph.TestDatabase;
import org.careergraph.dataset.PublishedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for what is told of professions on the whole published data. Skipped where that is not there. */
@Execution(ExecutionMode.CONCURRENT)
class PublishedProfessionTests {

    @BeforeEach
    void publishedDataIsThere() {
        assumeThat(PublishedData.folder()).as("published files").isDirectory();
    }

    private static String gap(String from, String to, String fields) {
        return "{ skillGap(from: {slug: \"%s\"}, to: {slug: \"%s\"}) { %s } }".formatted(from, to, fields);
    }

    @ParameterizedTest
    @EnumSource
    void nursesBringMostOfWhatNursePractitionersNeed(TestDatabase database) {
        assertThat(
                        answer(
                                database,
                                gap(
                                        "registered-nurses",
                                        "nurse-practitioners",
                                        "coverage coverageBasis payDifferencePercent"
                                                + " missing(first: 1) { skill { name } currentLevel requiredLevel distinguishable }")))
                .isEqualTo(
                        "{coverage:0.8437,coverageBasis:RATED,payDifferencePercent:34.1,missing:[{skill:{name:Medicine and"
                                + " Dentistry},currentLevel:4.47,requiredLevel:5.57,distinguishable:null}]}");
    }

    @ParameterizedTest
    @EnumSource
    void dataScientistsAreComparedByTechnologyAlone(TestDatabase database) {
        assertThat(
                        answer(
                                database,
                                gap(
                                        "data-scientist",
                                        "statisticians",
                                        "coverage coverageBasis payDifferencePercent missing(kind: [SKILL, KNOWLEDGE]) { requiredLevel }")))
                .as("nobody rated their skills, and the page that states their pay is another source")
                .isEqualTo("{coverage:1,coverageBasis:IN_DEMAND,payDifferencePercent:null,missing:[]}");
    }

    @ParameterizedTest
    @EnumSource
    void rolesAreFoundByWhatIsKnownOfThem(TestDatabase database) {
        String roles = "{ roles(first: 1, filter: {%s}) { totalCount edges { node { slug } } } }";
        assertThat(answer(database, roles.formatted("text: \"nurs pract\", outlook: [BRIGHT], minPreparation: 5")))
                .isEqualTo("{totalCount:3,edges:[{node:{slug:advanced-practice-psychiatric-nurses}}]}");
        assertThat(answer(database, roles.formatted("outlook: [UNKNOWN]")))
                .as("the armed forces, occupations that projections join with others, and roles that no code lends to")
                .isEqualTo("{totalCount:39,edges:[{node:{slug:air-crew-members}}]}");
    }
}
