package org.careergraph.graphql;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.QUESTION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RESPONSIBILITY;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.SKILL;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import tools.jackson.databind.JsonNode;

/**
 * Values that mean something in what is published.
 *
 * @param references by input type
 * @param texts ids by {@code Type.field.argument}
 * @param cursors by list and order
 */
record StarterValues(
        Map<String, List<Object>> references, Map<String, List<Object>> texts, Map<String, List<Object>> cursors) {

    /** An enum value, which is written without quotes in a document and as a text in a variable. */
    record Name(String value) {}

    private static final String EVERY_LIST = """
            { byMedian: roles(orderBy: MEDIAN_PAY, first: 100) { edges { cursor } }
              byMean: roles(orderBy: MEAN_PAY, first: 100) { edges { cursor } }
              byJobs: roles(orderBy: EMPLOYMENT, first: 100) { edges { cursor } }
              roles(first: 20) { edges { cursor node {
                similar: relatedProfessions(orderBy: SIMILARITY, first: 100) { edges { cursor } }
                titled: relatedProfessions(orderBy: TITLE, first: 100) { edges { cursor } }
                payingMost: relatedProfessions(orderBy: AVERAGE_PAY, first: 100) { edges { cursor } }
                sought: relatedProfessions(orderBy: OPENINGS, first: 100) { edges { cursor } }
                questions(first: 100) { edges { cursor } }
                paid: salaries(orderBy: MEDIAN_DESC, first: 100) { edges { cursor } }
                means: salaries(orderBy: MEAN_DESC, first: 100) { edges { cursor } }
                jobs: salaries(orderBy: EMPLOYMENT_DESC, first: 100) { edges { cursor } }
                least: salaries(orderBy: MEDIAN_ASC, first: 100) { edges { cursor } }
                places: salaries(orderBy: LOCATION_NAME, first: 100) { edges { cursor } }
                skills(first: 5) { skill { roles(first: 100) { edges { cursor } } } } } } }
              locations(first: 100) { edges { cursor node { children(first: 100) { edges { cursor } } } } }
              changes(first: 100) { edges { cursor } } }""";

    static StarterValues read(TwoExecutors executors) {
        DSLContext dsl = executors.snapshot().dsl();
        return new StarterValues(
                Map.of("RoleRef", roles(dsl), "LocationRef", places(dsl)),
                ids(dsl),
                cursors(executors.compiled(EVERY_LIST, Map.of()).get("data")));
    }

    private static List<Object> roles(DSLContext dsl) {
        List<Object> roles = new ArrayList<>();
        dsl.selectFrom(ROLE).forEach(role -> {
            roles.add(Map.of("slug", role.getSlug()));
            roles.add(Map.of("id", role.getPublicId()));
            roles.add(Map.of("title", role.getTitle()));
        });
        dsl.select(OCCUPATION_CODE.SCHEME, OCCUPATION_CODE.CODE)
                .from(OCCUPATION_CODE)
                .join(CLASSIFICATION)
                .on(CLASSIFICATION.OCCUPATION_CODE_ID.eq(OCCUPATION_CODE.ID))
                .where(CLASSIFICATION.MATCH_KIND.eq("EXACT"))
                .forEach(code ->
                        roles.add(Map.of("code", Map.of("scheme", new Name(code.value1()), "code", code.value2()))));
        for (int i = 0; i < 80; i++) {
            roles.add(Map.of("slug", "machine-learning-engineer"));
        }
        dsl.selectDistinct(ROLE.SLUG)
                .from(ROLE)
                .join(ROLE_SKILL)
                .on(ROLE_SKILL.ROLE_ID.eq(ROLE.ID))
                .orderBy(ROLE.SLUG)
                .limit(2)
                .forEach(role -> roles.addAll(Collections.nCopies(40, Map.of("slug", role.value1()))));
        return roles;
    }

    private static List<Object> places(DSLContext dsl) {
        List<Object> places = new ArrayList<>();
        dsl.selectFrom(LOCATION).limit(10).forEach(place -> places.add(Map.of("id", place.getPublicId())));
        dsl.selectFrom(LOCATION_CODE)
                .limit(10)
                .forEach(
                        code -> places.add(Map.of("code", Map.of("scheme", code.getScheme(), "code", code.getCode()))));
        for (int i = 0; i < 10; i++) {
            List.of("us", "us", "us", "us-ca", "us-wa").forEach(slug -> places.add(Map.of("slug", slug)));
        }
        return places;
    }

    private static Map<String, List<Object>> ids(DSLContext dsl) {
        List<Object> sources =
                new ArrayList<>(dsl.select(SOURCE.PUBLIC_ID).from(SOURCE).fetch(SOURCE.PUBLIC_ID));
        List<Object> nodes = new ArrayList<>(dsl.select(ROLE.PUBLIC_ID)
                .from(ROLE)
                .unionAll(DSL.select(SOURCE.PUBLIC_ID).from(SOURCE))
                .unionAll(DSL.select(RELEASE.PUBLIC_ID).from(RELEASE))
                .unionAll(DSL.select(QUESTION.PUBLIC_ID).from(QUESTION))
                .unionAll(DSL.select(RESPONSIBILITY.PUBLIC_ID).from(RESPONSIBILITY))
                .unionAll(DSL.select(SKILL.PUBLIC_ID).from(SKILL))
                .fetch(ROLE.PUBLIC_ID));
        nodes.addAll(List.of("location:us", "location:us-wa", "role:own:nobody", "nothing", ":", ""));
        sources.add("source:own:nobody");
        List<Object> skills =
                new ArrayList<>(dsl.select(SKILL.PUBLIC_ID).from(SKILL).fetch(SKILL.PUBLIC_ID));
        skills.add("skill:own:nothing");
        List<Object> texts = List.of(
                "machine le", "machin lerning", "data", "enginer", "d", "15-2051", "us-w", "pyhton", "of", "", "!");
        List<Object> titles = List.of(
                "Sr ML Eng II",
                "Data Engineers (Remote)",
                "CCO",
                "Figure Wrangler",
                "Head of Nothing",
                "",
                "Dev, Software");
        Map<String, List<Object>> all = new HashMap<>(Map.of(
                "Query.node.id",
                nodes,
                "Query.source.id",
                sources,
                "Role.salary.source",
                sources,
                "Role.salaries.filter.sources",
                sources,
                "Dataset.coverage.source",
                sources,
                "Query.skill.id",
                skills,
                "Query.roles.filter.skills",
                skills,
                "Query.roles.filter.text",
                List.of("engineer", "DATA sci", "learning, machine", "c++", "nobody", ""),
                "Query.roles.filter.code.prefix",
                List.of("15-", "15-2051", "15-2051.00", "x", "")));
        all.put("Query.search.text", texts);
        all.put("Query.resolveTitles.titles", titles);
        return all;
    }

    private static Map<String, List<Object>> cursors(JsonNode data) {
        Map<String, List<Object>> cursors = new HashMap<>();
        collect(data.get("roles"), "Query.roles TITLE", cursors);
        collect(data.get("byMedian"), "Query.roles MEDIAN_PAY", cursors);
        collect(data.get("byMean"), "Query.roles MEAN_PAY", cursors);
        collect(data.get("byJobs"), "Query.roles EMPLOYMENT", cursors);
        data.get("roles").get("edges").forEach(edge -> {
            collect(edge.get("node").get("similar"), "Role.relatedProfessions SIMILARITY", cursors);
            collect(edge.get("node").get("titled"), "Role.relatedProfessions TITLE", cursors);
            collect(edge.get("node").get("payingMost"), "Role.relatedProfessions AVERAGE_PAY", cursors);
            collect(edge.get("node").get("sought"), "Role.relatedProfessions OPENINGS", cursors);
            collect(edge.get("node").get("questions"), "Role.questions", cursors);
            collect(edge.get("node").get("paid"), "Role.salaries MEDIAN_DESC", cursors);
            collect(edge.get("node").get("means"), "Role.salaries MEAN_DESC", cursors);
            collect(edge.get("node").get("jobs"), "Role.salaries EMPLOYMENT_DESC", cursors);
            collect(edge.get("node").get("least"), "Role.salaries MEDIAN_ASC", cursors);
            collect(edge.get("node").get("places"), "Role.salaries LOCATION_NAME", cursors);
            edge.get("node")
                    .get("skills")
                    .forEach(need -> collect(need.get("skill").get("roles"), "Skill.roles", cursors));
        });
        collect(data.get("locations"), "Query.locations", cursors);
        collect(data.get("changes"), "Query.changes", cursors);
        data.get("locations")
                .get("edges")
                .forEach(edge -> collect(edge.get("node").get("children"), "Location.children", cursors));
        return cursors;
    }

    private static void collect(JsonNode connection, String list, Map<String, List<Object>> cursors) {
        connection.get("edges").forEach(edge -> cursors.computeIfAbsent(list, l -> new ArrayList<>())
                .add(edge.get("cursor").asString()));
    }
}
