package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.QUESTION;
import static org.careergraph.jooq.Tables.RELATED_PROFESSION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RESPONSIBILITY;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.List;
import java.util.Locale;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.ImportResult.Change;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StarterDatasetTests {

    private static final List<String> RELATED = List.of(
            "data-scientist",
            "data-engineer",
            "deep-learning-engineer",
            "software-engineer",
            "computer-vision-engineer",
            "data-analyst");

    @ParameterizedTest
    @EnumSource
    void saysWhatTheFoundingPageSays(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            ImportResult result = fixture.importer().importStarter();
            assertThat(result.releases())
                    .extracting(ImportResult.Release::change)
                    .containsExactly(Change.NEW, Change.NEW, Change.NEW);
            assertThat(result.toString())
                    .contains("indeed-career-guide, release \"salaries updated 2022-08-10\": new\n")
                    .contains("location=57", "pay_cell=7", "role_description=7", "source=3");
            checkRole(fixture.dsl());
            checkResponsibilities(fixture.dsl());
            checkSalary(fixture.dsl());
            checkRelated(fixture.dsl());
            checkQuestions(fixture.dsl());
            checkSource(fixture.dsl());
        }
    }

    private static void checkRole(DSLContext dsl) {
        Record role = dsl.fetchSingle(ROLE, ROLE.SLUG.eq("machine-learning-engineer"));
        assertThat(role.get(ROLE.PUBLIC_ID)).isEqualTo("role:own:machine-learning-engineer");
        assertThat(role.get(ROLE.TITLE)).isEqualTo("Machine Learning Engineer");
        assertThat(role.get(ROLE.SUMMARY))
                .contains(
                        "artificial intelligence",
                        "by itself",
                        "what is required",
                        "data scientists",
                        "computer engineers",
                        "developers",
                        "data science, statistics and software engineering",
                        "social media",
                        "online stores",
                        "Internet of Things",
                        "self-driving cars",
                        "varies with the product, the employer and the project");
        assertThat(dsl.fetchValues(ROLE.SUMMARY))
                .filteredOn(summary -> summary == null)
                .hasSize(6);
        assertThat(dsl.fetchValues(ALIAS.NAME)).containsExactly("ML Engineer");
    }

    private static void checkResponsibilities(DSLContext dsl) {
        assertThat(dsl.select(RESPONSIBILITY.TEXT)
                        .from(RESPONSIBILITY)
                        .orderBy(RESPONSIBILITY.RANK)
                        .fetch(RESPONSIBILITY.TEXT))
                .satisfiesExactly(
                        text -> assertThat(text).contains("Design", "build"),
                        text -> assertThat(text).contains("research", "models of data science", "algorithms"),
                        text -> assertThat(text).contains("applications", "users require", "company"),
                        text -> assertThat(text).contains("tests and experiments", "real life"),
                        text -> assertThat(text).contains("Train", "anew", "deep learning"));
        assertThat(dsl.fetchValues(RESPONSIBILITY.ORIGIN)).containsOnly("EDITORIAL");
    }

    private static void checkSalary(DSLContext dsl) {
        Record pay = dsl.select()
                .from(PAY_CELL.join(ROLE)
                        .on(ROLE.ID.eq(PAY_CELL.ROLE_ID))
                        .join(LOCATION)
                        .on(LOCATION.ID.eq(PAY_CELL.LOCATION_ID)))
                .where(ROLE.SLUG.eq("machine-learning-engineer"))
                .fetchSingle();
        assertThat(pay.get(LOCATION.SLUG)).isEqualTo("us");
        assertThat(pay.get(PAY_CELL.ANNUAL_MEAN)).isEqualTo(110_673_00L);
        assertThat(pay.get(PAY_CELL.ANNUAL_MEAN_STATUS)).isEqualTo("NORMAL");
        assertThat(pay.get(PAY_CELL.ANNUAL_P50_STATUS)).isEqualTo("NOT_COLLECTED");
        assertThat(pay.get(PAY_CELL.HOURLY_MEAN_STATUS)).isEqualTo("NOT_COLLECTED");
        assertThat(pay.get(PAY_CELL.CURRENCY)).isEqualTo("USD");
        assertThat(pay.get(PAY_CELL.CONCEPT)).isEqualTo("BASE");
        assertThat(pay.get(PAY_CELL.METHOD)).isEqualTo("SELF_REPORTED");
        assertThat(pay.get(PAY_CELL.SAMPLE_COUNT)).isEqualTo(811);
        assertThat(pay.get(PAY_CELL.SAMPLE_BANDED)).isFalse();
        assertThat(pay.get(PAY_CELL.SAMPLE_UNIT)).isEqualTo("SELF_REPORTS");
        assertThat(pay.get(PAY_CELL.SAMPLE_SCOPE)).isEqualTo("United States");
        assertThat(pay.get(PAY_CELL.SAMPLE_WINDOW_MONTHS)).isNull();
        assertThat(pay.get(PAY_CELL.UPDATED_AT)).isEqualTo("2022-08-10");
        assertThat(pay.get(PAY_CELL.PERIOD_END)).isNull();
    }

    private static void checkRelated(DSLContext dsl) {
        Result<? extends Record> related = dsl.select()
                .from(RELATED_PROFESSION
                        .join(ROLE)
                        .on(ROLE.ID.eq(RELATED_PROFESSION.RELATED_ID))
                        .join(DEMAND)
                        .on(DEMAND.ROLE_ID.eq(ROLE.ID))
                        .join(PAY_CELL)
                        .on(PAY_CELL.ROLE_ID.eq(ROLE.ID)))
                .orderBy(RELATED_PROFESSION.RANK)
                .fetch();
        assertThat(related.getValues(ROLE.SLUG)).isEqualTo(RELATED);
        assertThat(related.getValues(RELATED_PROFESSION.RANK)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(related.getValues(RELATED_PROFESSION.BASIS)).containsOnly("EDITORIAL");
        assertThat(related.getValues(RELATED_PROFESSION.SCORE_PPM)).containsOnlyNulls();
        assertThat(related.getValues(DEMAND.COUNT))
                .containsExactly(23_757L, 16_290L, 19_992L, 212_310L, 64_939L, 38_748L);
        assertThat(related.getValues(DEMAND.UNIT)).containsOnly("POSTINGS");
        assertThat(related.getValues(DEMAND.PERIOD_END)).containsOnlyNulls();
        assertThat(related.getValues(PAY_CELL.ANNUAL_MEAN))
                .containsExactly(102_069_00L, 115_205_00L, 133_764_00L, 93_944_00L, 105_704_00L, 65_652_00L);
        assertThat(related.getValues(PAY_CELL.CONCEPT)).containsOnly("UNSPECIFIED");
        assertThat(related.getValues(PAY_CELL.METHOD)).containsOnly("UNSPECIFIED");
        assertThat(related.getValues(PAY_CELL.SAMPLE_COUNT)).containsOnlyNulls();
        assertThat(related.getValues(PAY_CELL.UPDATED_AT)).containsOnlyNulls();
        assertThat(related.getValues(PAY_CELL.PERIOD_END)).containsOnlyNulls();
    }

    private static void checkQuestions(DSLContext dsl) {
        Result<? extends Record> questions =
                dsl.selectFrom(QUESTION).orderBy(QUESTION.RANK).fetch();
        assertThat(questions.getValues(QUESTION.TEXT))
                .satisfiesExactly(text -> assertThat(text).contains("work from home"), text -> assertThat(text)
                        .contains("better than data science"));
        assertThat(questions.getValues(QUESTION.ANSWER))
                .satisfiesExactly(
                        text -> assertThat(text).contains("Sometimes", "assignment", "policy"),
                        text -> assertThat(text).contains("part of", "switch", "life cycle", "edge"));
        assertThat(questions.getValues(QUESTION.EDITORIAL)).containsOnly(true);
        assertThat(questions.getValues(QUESTION.ANSWERED_AT)).containsOnlyNulls();
    }

    private static void checkSource(DSLContext dsl) {
        Record source = dsl.fetchSingle(SOURCE, SOURCE.PUBLIC_ID.eq("source:own:indeed-career-guide"));
        assertThat(source.get(SOURCE.PUBLISHER)).isEqualTo("Indeed");
        assertThat(source.get(SOURCE.URL)).isNull();
        assertThat(source.get(SOURCE.LICENCE_NAME)).isNull();
        Result<? extends Record> releases = dsl.selectFrom(RELEASE).fetch();
        assertThat(releases.getValues(RELEASE.REVISION)).containsOnly(1);
        assertThat(releases.getValues(RELEASE.PUBLISHED_AT)).containsOnlyNulls();
        assertThat(releases.getValues(RELEASE.PERIOD_END)).containsOnlyNulls();
        assertThat(dsl.select(SOURCE.KIND)
                        .from(SOURCE)
                        .orderBy(SOURCE.PRECEDENCE)
                        .fetch(SOURCE.KIND))
                .containsExactly("SELF_REPORTS", "OFFICIAL_TAXONOMY", "EDITORIAL");
    }

    @ParameterizedTest
    @EnumSource
    void holdsEveryStateWithItsCodes(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            fixture.importer().importStarter();
            DSLContext dsl = fixture.dsl();
            assertThat(dsl.fetchCount(LOCATION, LOCATION.KIND.eq("STATE"))).isEqualTo(51);
            assertThat(dsl.fetchCount(LOCATION, LOCATION.KIND.eq("TERRITORY"))).isEqualTo(5);
            assertThat(dsl.fetchCount(LOCATION, LOCATION.CURRENCY.ne("USD"))).isZero();
            assertThat(dsl.fetchCount(LOCATION_WITHIN, LOCATION_WITHIN.IS_PRIMARY.isTrue()))
                    .isEqualTo(56);
            Result<? extends Record> codes = dsl.select()
                    .from(LOCATION_CODE.join(LOCATION).on(LOCATION.ID.eq(LOCATION_CODE.LOCATION_ID)))
                    .where(LOCATION.SLUG.eq("us-ca"))
                    .orderBy(LOCATION_CODE.SCHEME)
                    .fetch();
            assertThat(codes.getValues(LOCATION_CODE.CODE)).containsExactlyInAnyOrder("06", "US-CA", "CA");
            assertThat(dsl.selectFrom(LOCATION_CODE)
                            .where(LOCATION_CODE.SCHEME.eq("ISO_3166_2"))
                            .fetch(LOCATION_CODE.CODE))
                    .hasSize(56)
                    .allSatisfy(code -> assertThat(
                                    dsl.fetchExists(LOCATION, LOCATION.SLUG.eq(code.toLowerCase(Locale.ROOT))))
                            .isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource
    void classifiesByTheEvidenceOnly(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            fixture.importer().importStarter();
            DSLContext dsl = fixture.dsl();
            Result<? extends Record> codes = dsl.select()
                    .from(CLASSIFICATION
                            .join(ROLE)
                            .on(ROLE.ID.eq(CLASSIFICATION.ROLE_ID))
                            .join(OCCUPATION_CODE)
                            .on(OCCUPATION_CODE.ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID)))
                    .fetch();
            assertThat(codes).hasSize(18);
            assertThat(codes)
                    .filteredOn(row -> row.get(ROLE.SLUG).equals("machine-learning-engineer"))
                    .extracting(row -> row.get(OCCUPATION_CODE.CODE), row -> row.get(OCCUPATION_CODE.TITLE))
                    .containsExactlyInAnyOrder(
                            tuple("15-1221.00", "Computer and Information Research Scientists"),
                            tuple("15-1299.08", "Computer Systems Engineers/Architects"),
                            tuple("15-2051.00", "Data Scientists"));
            assertThat(codes)
                    .filteredOn(row -> row.get(CLASSIFICATION.LENDS_PAY))
                    .extracting(row -> row.get(ROLE.SLUG), row -> row.get(CLASSIFICATION.MATCH_KIND))
                    .containsExactly(tuple("data-scientist", "EXACT"));
            assertThat(codes).noneMatch(row -> row.get(ROLE.SLUG).equals("deep-learning-engineer"));
            assertThat(codes.getValues(CLASSIFICATION.REASON)).allMatch(reason -> reason.contains("O*NET 29.3"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingTheSecondTime(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            fixture.importer().importStarter();
            String before = fixture.everything();
            ImportResult again = fixture.importer().importStarter();
            assertThat(fixture.everything()).isEqualTo(before);
            assertThat(again.changedAnything()).isFalse();
            assertThat(again.rows()).isEmpty();
            assertThat(again.toString()).endsWith("us-census, release \"INCITS 38:2009\": unchanged");
        }
    }
}
