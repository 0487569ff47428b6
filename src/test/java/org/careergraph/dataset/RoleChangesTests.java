package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.careergraph.jooq.Tables.CHANGE;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careergraph.MadeUpOccupations;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.ImportResult.Change;
import org.careergraph.jooq.tables.records.RoleRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for what editions of a taxonomy, one after the other, change about roles. */
class RoleChangesTests {

    private static final String DEVELOPERS = "15-1252.00";
    private static final String TESTERS = "15-1253.00";

    private static MadeUpOccupations edition(String label) {
        return MadeUpOccupations.edition(label, null);
    }

    private static MadeUpOccupations both(String label) {
        return edition(label).with(DEVELOPERS, "Developers", "They write.").with(TESTERS, "Testers", null);
    }

    private static Change imported(ImportFixture fixture, MadeUpOccupations edition) {
        return fixture.importListed(edition.facts()).releases().getFirst().change();
    }

    /** Kinds, subjects and notes of the changes after a number, but for what happened to releases. */
    private static List<String> changes(ImportFixture fixture, int after) {
        return fixture.dsl()
                .selectFrom(CHANGE)
                .where(CHANGE.ID.gt(after))
                .and(CHANGE.SUBJECT.isNull().or(CHANGE.SUBJECT.startsWith("role:")))
                .orderBy(CHANGE.ID)
                .fetch(change -> change.getKind() + " " + change.getSubject()
                        + (change.getNote() == null ? "" : ": " + change.getNote()));
    }

    private static int last(ImportFixture fixture) {
        return fixture.dsl().fetchCount(CHANGE);
    }

    private static RoleRecord role(ImportFixture fixture, String code) {
        return fixture.dsl().fetchSingle(ROLE, ROLE.PUBLIC_ID.eq("role:made-up:" + code));
    }

    private static String label(ImportFixture fixture, Integer release) {
        return fixture.dsl().fetchSingle(RELEASE, RELEASE.ID.eq(release)).getPublicId();
    }

    @ParameterizedTest
    @EnumSource
    void newRolesAreCreatedByTheirRelease(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            imported(fixture, both("29.3"));
            assertThat(changes(fixture, 0))
                    .containsExactly("CREATED role:made-up:" + DEVELOPERS, "CREATED role:made-up:" + TESTERS);
            assertThat(fixture.dsl().fetchValues(CHANGE.RELEASE)).containsOnly("release:made-up:occupations:29.3");
            assertThat(fixture.dsl().fetchValues(CHANGE.ID)).containsExactly(1, 2, 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReimportThatChangesNothingTellsNothing(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            imported(fixture, both("29.3"));
            String before = fixture.everything();
            assertThat(imported(fixture, both("29.3"))).isEqualTo(Change.UNCHANGED);
            assertThat(fixture.everything()).isEqualTo(before);
            imported(fixture, both("30.0"));
            assertThat(changes(fixture, 3))
                    .as("another edition that says the same")
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatARoleSaysOtherwiseIsTold(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            imported(fixture, both("29.3"));
            imported(
                    fixture,
                    edition("30.0")
                            .with(DEVELOPERS, "Builders", "They build.")
                            .with(TESTERS, "Testers", null)
                            .classified(TESTERS, "2519"));
            assertThat(changes(fixture, 3))
                    .containsExactly(
                            "UPDATED role:made-up:15-1252.00: the title was \"Developers\", is \"Builders\";"
                                    + " the slug was developers, is builders; the summary is another",
                            "UPDATED role:made-up:15-1253.00: the codes were [ONET_SOC 2019 15-1253.00 EXACT],"
                                    + " are [ISCO 08 2519 BROAD, ONET_SOC 2019 15-1253.00 EXACT]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDroppedRoleIsDeprecatedByTheEditionThatDroppedIt(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            imported(fixture, both("29.3"));
            RoleRecord before = role(fixture, TESTERS);
            imported(fixture, edition("30.0").with(DEVELOPERS, "Developers", "They write."));
            assertThat(changes(fixture, 3)).containsExactly("DEPRECATED role:made-up:15-1253.00");
            RoleRecord after = role(fixture, TESTERS);
            assertThat(label(fixture, after.getDeprecatedById())).isEqualTo("release:made-up:occupations:30.0");
            after.setDeprecatedById(null);
            assertThat(after).as("id, slug and title stay").isEqualTo(before);
            assertThat(role(fixture, DEVELOPERS).getDeprecatedById()).isNull();

            imported(fixture, edition("31.0").with(DEVELOPERS, "Developers", "They write."));
            assertThat(label(fixture, role(fixture, TESTERS).getDeprecatedById()))
                    .as("the first that had it no more")
                    .isEqualTo("release:made-up:occupations:30.0");
            assertThat(changes(fixture, 5)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRevisionOfTheEditionThatDroppedARoleTakesItsPlace(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            imported(fixture, both("29.3"));
            imported(fixture, edition("30.0").with(DEVELOPERS, "Developers", "They write."));
            assertThat(imported(fixture, edition("30.0").with(DEVELOPERS, "Developers", "They write much.")))
                    .isEqualTo(Change.REVISED);
            assertThat(label(fixture, role(fixture, TESTERS).getDeprecatedById()))
                    .isEqualTo("release:made-up:occupations:30.0#2");
            assertThat(fixture.dsl().fetchValues(RELEASE.PUBLIC_ID)).doesNotContain("release:made-up:occupations:30.0");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRoleThatComesBackIsTheSameAndInUseAgain(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            imported(fixture, both("29.3"));
            int id = role(fixture, TESTERS).getId();
            imported(fixture, edition("30.0").with(DEVELOPERS, "Developers", "They write."));
            int last = last(fixture);
            imported(fixture, both("31.0"));
            assertThat(role(fixture, TESTERS).getId()).isEqualTo(id);
            assertThat(role(fixture, TESTERS).getDeprecatedById()).isNull();
            assertThat(changes(fixture, last))
                    .containsExactly("UPDATED role:made-up:15-1253.00: in use again; the codes were [],"
                            + " are [ONET_SOC 2019 15-1253.00 EXACT]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRoleThatAnotherSourceDescribesStaysInUse(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, edition("29.3").with("15-2051.00", "Data Scientists", "They find patterns."));
            int last = last(fixture);
            imported(fixture, edition("30.0").with(DEVELOPERS, "Developers", null));
            assertThat(fixture.dsl().fetchValues(ROLE.TITLE, ROLE.DEPRECATED_BY_ID.isNotNull()))
                    .isEmpty();
            assertThat(changes(fixture, last))
                    .containsExactly(
                            "CREATED role:made-up:15-1252.00",
                            "UPDATED role:own:data-scientist: the summary is another");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rolesGoWithTheReleaseThatDescribedThemLastOrDroppedThem(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            int starter = fixture.dsl().fetchCount(ROLE);
            imported(fixture, both("29.3"));
            imported(fixture, edition("30.0").with(DEVELOPERS, "Developers", "They write."));
            fixture.importOwn(new TreeMap<>(Map.of(
                    "source.csv", "key,name,publisher,kind\nfirm,Job bands,Firm,EDITORIAL\n",
                    "release.csv", "source,label\nfirm,1\n")));
            int last = last(fixture);
            fixture.importer().remove("release:own:firm:1");
            assertThat(changes(fixture, last)).as("another source's release").isEmpty();
            assertThat(role(fixture, TESTERS).getDeprecatedById()).isNotNull();
            fixture.importer().remove("release:made-up:occupations:30.0");
            assertThat(changes(fixture, last))
                    .containsExactly("REMOVED role:made-up:15-1252.00", "REMOVED role:made-up:15-1253.00");
            assertThat(fixture.dsl().fetchCount(ROLE)).isEqualTo(starter);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeprecatedRoleGoesWithTheReleaseThatDescribedItLast(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, both("29.3"));
            imported(fixture, edition("30.0").with(DEVELOPERS, "Developers", "They write."));
            int last = last(fixture);
            fixture.importer().remove("release:made-up:occupations:29.3");
            assertThat(changes(fixture, last)).containsExactly("REMOVED role:made-up:15-1253.00");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeprecatedRoleThatSomethingNamesIsInUseAgainWithoutTheReleaseThatDroppedIt(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, both("29.3"));
            fixture.importOwn(new TreeMap<>(Map.of(
                    "source.csv", "key,name,publisher,kind\nfirm,Job bands,Firm,EDITORIAL\n",
                    "release.csv", "source,label\nfirm,1\n",
                    "alias.csv", "role,name,origin,source\ntesters,Bug hunter,EDITORIAL,firm\n")));
            imported(fixture, edition("30.0").with(DEVELOPERS, "Developers", "They write."));
            assertThat(role(fixture, TESTERS).getDeprecatedById())
                    .as("a name is no description")
                    .isNotNull();
            fixture.importer().remove("release:made-up:occupations:30.0");
            assertThat(role(fixture, TESTERS).getDeprecatedById()).isNull();
        }
    }

    private static TreeMap<String, String> firm(String replacements) {
        return new TreeMap<>(Map.of(
                "source.csv", "key,name,publisher,kind\nfirm,Job bands,Firm,EDITORIAL\n",
                "release.csv", "source,label\nfirm,1\n",
                "replacement.csv", "role,replaced_by,source\n" + replacements));
    }

    @ParameterizedTest
    @EnumSource
    void aReplacedRoleIsDeprecatedForAsLongAsASourceSaysSo(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, both("29.3"));
            int last = last(fixture);
            fixture.importOwn(firm("testers,developers,firm\n"));
            assertThat(changes(fixture, last))
                    .containsExactly("REPLACED role:made-up:15-1253.00: by role:made-up:15-1252.00");
            assertThat(label(fixture, role(fixture, TESTERS).getDeprecatedById()))
                    .isEqualTo("release:own:firm:1");

            imported(fixture, edition("30.0").with(DEVELOPERS, "Developers", "They write."));
            assertThat(label(fixture, role(fixture, TESTERS).getDeprecatedById()))
                    .as("dropped, too")
                    .isEqualTo("release:made-up:occupations:30.0");
            imported(fixture, both("31.0"));
            assertThat(label(fixture, role(fixture, TESTERS).getDeprecatedById()))
                    .isEqualTo("release:own:firm:1");

            fixture.importer().remove("release:own:firm:1");
            assertThat(role(fixture, TESTERS).getDeprecatedById()).isNull();
            assertThat(role(fixture, TESTERS).getReplacedById()).isNull();
            assertThat(changes(fixture, 0)).last().isEqualTo("UPDATED role:made-up:15-1253.00: in use again");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDroppedRoleStaysDroppedWhenNoSourceReplacesItAnyMore(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, both("29.3"));
            imported(fixture, edition("30.0").with(DEVELOPERS, "Developers", "They write."));
            fixture.importOwn(firm("testers,developers,firm\n"));
            assertThat(role(fixture, TESTERS).getReplacedById())
                    .isEqualTo(role(fixture, DEVELOPERS).getId());
            fixture.importer().remove("release:own:firm:1");
            assertThat(label(fixture, role(fixture, TESTERS).getDeprecatedById()))
                    .isEqualTo("release:made-up:occupations:30.0");
            assertThat(role(fixture, TESTERS).getReplacedById()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTookTheRolesPlaceIsNotRemovedUnderneath(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, both("29.3"));
            fixture.importOwn(firm("data-analyst,developers,firm\n"));
            assertThatExceptionOfType(ReleaseInUseException.class)
                    .isThrownBy(() -> fixture.importer().remove("release:made-up:occupations:29.3"))
                    .withMessageContaining("remove first release:own:firm:1");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRoleTakesNotItsOwnPlace(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> fixture.importOwn(firm("data-analyst,data-analyst,firm\n")))
                    .withMessageContaining("a role does not take its own place");
        }
    }
}
