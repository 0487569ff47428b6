package org.careergraph.markup;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PREPARATION;
import static org.careergraph.jooq.Tables.RESPONSIBILITY;
import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.ROLE_SOURCE;
import static org.careergraph.jooq.Tables.SKILL;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.Map;
import java.util.TreeMap;
import org.careergraph.dataset.RatingColumns;
import org.careergraph.graphql.Json;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.Preparation;
import org.careergraph.jooq.tables.Responsibility;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.RoleSkill;
import org.careergraph.jooq.tables.RoleSource;
import org.careergraph.jooq.tables.Skill;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.ClassificationRow;
import org.careergraph.row.RatingRow;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/** A role as an {@code Occupation} of schema.org. */
final class OccupationMarkup {

    /** Entries of one list, the first ones in the order in which the role's own lists have them. */
    private static final int MAX_ENTRIES = 20;

    /** Schemes that are published as such, with the names that they go by; dialects of statistics are not. */
    private static final Map<String, String> SCHEMES = new TreeMap<>(Map.of(
            "ONET_SOC", "O*NET-SOC",
            "SOC", "SOC",
            "ISCO", "ISCO",
            "ESCO", "ESCO",
            "SSYK", "SSYK",
            "UK_SOC", "UK SOC",
            "NOC", "NOC"));

    private OccupationMarkup() {}

    /** @param place id of the place that the markup is for */
    static Json of(Role role, Field<Integer> place) {
        return Json.object("@type", "Occupation")
                .with("identifier", role.PUBLIC_ID)
                .with("name", role.TITLE)
                .with("description", role.SUMMARY)
                .with("occupationalCategory", categories(role))
                .with("occupationLocation", location(place))
                .with("estimatedSalary", PayMarkup.of(role, place))
                .with("responsibilities", responsibilities(role))
                .with("skills", skills(role))
                .with("educationRequirements", preparation(role, PREPARATION.EDUCATION))
                .with("experienceRequirements", preparation(role, PREPARATION.EXPERIENCE))
                .with("subjectOf", sources(role));
    }

    /** Codes into which the whole role falls: the same as the role, nearly, or wider. */
    private static Field<JSON> categories(Role role) {
        Classification link = CLASSIFICATION.as("markup_link");
        OccupationCode code = OCCUPATION_CODE.as("markup_code");
        Rows<ClassificationRow> codes = Rows.of(
                        new ClassificationRow(link, code), link.join(code).on(code.ID.eq(link.OCCUPATION_CODE_ID)))
                .where(link.ROLE_ID.eq(role.ID))
                .where(link.MATCH_KIND.in(DSL.inline("EXACT"), DSL.inline("CLOSE"), DSL.inline("BROAD")))
                .where(link.SCHEME.in(SCHEMES.keySet().stream().map(DSL::inline).toList()))
                .orderBy(
                        Key.ascending(NotNull.column(code.SCHEME)),
                        Key.ascending(NotNull.column(code.CODE)),
                        Key.ascending(NotNull.column(code.SCHEME_VERSION)));
        return Json.array(codes, row -> category(row.code()), MAX_ENTRIES);
    }

    private static Field<JSON> category(OccupationCode code) {
        Json scheme = Json.object("@type", "CategoryCodeSet")
                .with("name", DSL.choose(code.SCHEME).mapValues(SCHEMES))
                .with("version", code.SCHEME_VERSION);
        return Json.object("@type", "CategoryCode")
                .with("codeValue", code.CODE)
                .with("name", code.TITLE)
                .with("inCodeSet", scheme)
                .value()
                .field();
    }

    private static Field<JSON> location(Field<Integer> id) {
        Location place = LOCATION.as("markup_place");
        return DSL.field(DSL.select(DSL.choose(place.KIND)
                        .when("COUNTRY", named("Country", place).value().field())
                        .when("STATE", inCountry("State", place))
                        .when("CITY", inCountry("City", place))
                        .otherwise(inCountry("AdministrativeArea", place)))
                .from(place)
                .where(place.ID.eq(id))
                .and(place.KIND.ne("REMOTE")));
    }

    private static Json named(String type, Location place) {
        return Json.object("@type", type).with("name", place.NAME);
    }

    private static Field<JSON> inCountry(String type, Location place) {
        return named(type, place)
                .with("address", Json.object("@type", "PostalAddress").with("addressCountry", place.COUNTRY))
                .value()
                .field();
    }

    private static Field<JSON> responsibilities(Role role) {
        Responsibility statement = RESPONSIBILITY.as("markup_statement");
        Rows<Responsibility> statements = Rows.of(statement)
                .where(statement.ROLE_ID.eq(role.ID))
                .orderBy(
                        Key.ascending(NotNull.column(statement.RELEASE_ID)),
                        Key.ascending(NotNull.column(statement.RANK)),
                        Key.ascending(NotNull.column(statement.ID)));
        return Json.array(statements, row -> row.TEXT, MAX_ENTRIES);
    }

    private static Field<JSON> skills(Role role) {
        RoleSkill requirement = ROLE_SKILL.as("markup_need");
        Skill skill = SKILL.as("markup_skill");
        Rows<Skill> skills = Rows.of(skill, requirement.join(skill).on(skill.ID.eq(requirement.SKILL_ID)))
                .where(requirement.ROLE_ID.eq(role.ID))
                .orderBy(RatingRow.greatestFirst(RatingColumns.of(requirement, "importance")))
                .orderBy(
                        Key.descending(NotNull.coalesce(requirement.IN_DEMAND, false)),
                        Key.descending(NotNull.coalesce(requirement.HOT_TECHNOLOGY, false)),
                        Key.ascending(NotNull.column(skill.SORT_NAME)),
                        Key.ascending(NotNull.column(skill.PUBLIC_ID)),
                        Key.ascending(NotNull.column(requirement.ID)));
        return Json.array(skills, row -> row.NAME, MAX_ENTRIES);
    }

    /** What the source that was imported last says. */
    private static Field<String> preparation(Role role, TableField<?, String> text) {
        Preparation preparation = PREPARATION.as("markup_preparation");
        return DSL.field(DSL.select(preparation.field(text))
                .from(preparation)
                .where(preparation.ROLE_ID.eq(role.ID))
                .orderBy(preparation.RELEASE_ID.desc())
                .limit(DSL.inline(1)));
    }

    /** Who says all this, with the sentences that their licences ask for. */
    private static Field<JSON> sources(Role role) {
        RoleSource link = ROLE_SOURCE.as("markup_source_link");
        Source source = SOURCE.as("markup_source");
        Rows<Source> sources = Rows.of(source, link.join(source).on(source.ID.eq(link.SOURCE_ID)))
                .where(link.ROLE_ID.eq(role.ID))
                .orderBy(Key.ascending(NotNull.column(source.PRECEDENCE)), Key.ascending(NotNull.column(source.ID)));
        return Json.array(sources, OccupationMarkup::work, MAX_ENTRIES);
    }

    private static Field<JSON> work(Source source) {
        return Json.object("@type", "CreativeWork")
                .with("name", source.NAME)
                .with("publisher", Json.object("@type", "Organization").with("name", source.PUBLISHER))
                .with("url", source.URL)
                .with("license", source.LICENCE_URL)
                .with("creditText", source.CREDIT)
                .value()
                .field();
    }
}
