package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.careergraph.jooq.Tables.CHANGE;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.dataset.Terms.SourceKind;
import org.careergraph.jooq.tables.records.RoleRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for roles that several sources describe: a code that both are EXACT to makes them one. */
class MeetingRolesTests {

    private static final String SCIENTISTS = "15-2051.00";
    private static final String DEVELOPERS = "15-1252.00";

    /** An official taxonomy of some occupations. */
    private static StatedFacts taxonomy(String label, String... titlesByCode) {
        List<Fact> facts = new ArrayList<>();
        StatedFacts.Lines lines = new StatedFacts.Lines("Occupation Data.txt");
        for (int i = 0; i < titlesByCode.length; i += 2) {
            Fact.Code code = new Fact.Code(ClassificationScheme.ONET_SOC, "2019", titlesByCode[i]);
            String title = titlesByCode[i + 1];
            facts.add(
                    new Fact.Role(lines.next(), "taxonomy", code.code(), null, title, "What they do.", List.of(code)));
            facts.add(new Fact.Classification(
                    lines.next(), "taxonomy", code.code(), code, title, false, MatchKind.EXACT, 1_000_000, true, null));
        }
        return new StatedFacts(
                Completeness.WHOLE,
                StatedFacts.source("taxonomy", SourceKind.OFFICIAL_TAXONOMY),
                StatedFacts.release("taxonomy", label, lines.file(), null, null),
                facts);
    }

    /** One's own job of a firm, which it says is what a code means. */
    private static SortedMap<String, String> firm(String code) {
        return new TreeMap<>(Map.of(
                "source.csv", "key,name,publisher,kind\nfirm,Job bands,Firm,EDITORIAL\n",
                "release.csv", "source,label\nfirm,1\n",
                "role.csv", "key,title,source\ncoder,Coder,firm\n",
                "classification.csv",
                        "role,scheme,scheme_version,code,title,match,lends_pay,source\n"
                                + "coder,ONET_SOC,2019,%s,Software Developers,EXACT,true,firm\n".formatted(code)));
    }

    private static RoleRecord role(ImportFixture fixture, String slug) {
        return fixture.dsl().fetchSingle(ROLE, ROLE.SLUG.eq(slug));
    }

    @ParameterizedTest
    @EnumSource
    void anOfficialOccupationJoinsTheRoleOfTheStarter(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            int roles = fixture.dsl().fetchCount(ROLE);
            fixture.importListed(taxonomy("29.3", SCIENTISTS, "Data Scientists", DEVELOPERS, "Software Developers"));
            RoleRecord scientist = role(fixture, "data-scientist");
            assertThat(scientist.getTitle()).as("as the page has it").isEqualTo("Data Scientist");
            assertThat(scientist.getSummary()).as("the page has none").isEqualTo("What they do.");
            assertThat(fixture.dsl().fetchCount(ROLE)).isEqualTo(roles + 1);
            assertThat(role(fixture, "software-developers").getPublicId()).isEqualTo("role:made-up:" + DEVELOPERS);
            assertThat(fixture.dsl().fetchCount(CLASSIFICATION, CLASSIFICATION.ROLE_ID.eq(scientist.getId())))
                    .as("both say the same")
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onesOwnTitleComesBeforeAnOfficialOneUntilItIsRemoved(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            fixture.importListed(taxonomy("29.3", DEVELOPERS, "Software Developers"));
            RoleRecord official = role(fixture, "software-developers");
            fixture.importOwn(firm(DEVELOPERS));
            RoleRecord own = role(fixture, "coder");
            assertThat(own.getId()).isEqualTo(official.getId());
            assertThat(own.getTitle()).isEqualTo("Coder");
            assertThat(own.getPublicId()).as("ids stay").isEqualTo("role:made-up:" + DEVELOPERS);
            fixture.importer().remove("release:own:firm:1");
            assertThat(role(fixture, "software-developers")).isEqualTo(official);
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoRolesOfOneDatasetAreNeverMadeOne(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            SortedMap<String, String> files = firm(DEVELOPERS);
            files.merge("role.csv", "hacker,Hacker,firm\n", String::concat);
            files.merge(
                    "classification.csv",
                    "hacker,ONET_SOC,2019,%s,Software Developers,EXACT,true,firm\n".formatted(DEVELOPERS),
                    String::concat);
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> fixture.importOwn(files))
                    .withMessageContaining("role.csv, row 3, column key, value \"hacker\": EXACT to the same code as"
                            + " role \"coder\"");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRoleThatMovesToAnotherCodeIsReclassified(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            fixture.importOwn(firm(DEVELOPERS));
            SortedMap<String, String> moved = firm("15-1251.00");
            moved.put("release.csv", "source,label\nfirm,2\n");
            fixture.importOwn(moved);
            assertThat(fixture.dsl().fetchValues(CHANGE.NOTE, CHANGE.KIND.eq("RECLASSIFIED")))
                    .containsExactly("was [ONET_SOC 15-1252.00], is [ONET_SOC 15-1251.00]");
            assertThat(fixture.dsl().fetchValues(CHANGE.SUBJECT, CHANGE.KIND.eq("RECLASSIFIED")))
                    .containsExactly("role:own:coder");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aNewerEditionReplacesDescriptionsAndAnOlderOneIsRefused(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            fixture.importListed(taxonomy("29.3", DEVELOPERS, "Software Developers", "15-1253.00", "Testers"));
            fixture.importListed(taxonomy("30.0", DEVELOPERS, "Software Engineers"));
            assertThat(fixture.dsl().fetchValues(ROLE_DESCRIPTION.TITLE, ROLE_DESCRIPTION.STANDING.eq(2)))
                    .containsExactly("Software Engineers");
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> fixture.importListed(taxonomy("29.2", DEVELOPERS, "Developers")))
                    .withMessageContaining("a newer release of this source is held");
        }
    }
}
