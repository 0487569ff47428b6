package org.careergraph.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The operations that are measured: the shapes that clients send, from one role to a page of a hundred. */
public enum Workload {

    /** One role. */
    ROLE("query ($slug: String!) { role(by: {slug: $slug}) { id slug title summary } }"),

    /** The profile page of one role. */
    PROFILE("""
            query ($slug: String!) {
              role(by: {slug: $slug}) {
                id title summary
                aliases(first: 10) { name origin }
                responsibilities(first: 10) { rank text }
                salary { availability mean { amount status display } median { amount status }
                  sampleSize { count unit scope } updatedAt source { name } }
                relatedProfessions(first: 6) { edges { node { role { slug title } similarity { rank basis }
                  openings { count unit } averagePay { mean { amount display } } } } }
                questions(first: 4) { edges { node { text answer editorial } } }
                sources { name publisher }
              }
            }"""),

    /** A dashboard: a hundred roles with responsibilities and pay. */
    DASHBOARD("""
            query ($after: String) {
              roles(first: 100, after: $after) { edges { node {
                slug title summary
                responsibilities(first: 5) { rank text }
                salary { availability mean { amount status } median { amount status } source { name } }
              } } }
            }"""),

    /** A list of a hundred titles. */
    LIST("query ($after: String) { roles(first: 100, after: $after) { edges { node { slug title } } } }"),

    /** A hundred pay cells of two columns. */
    NARROW("""
            query ($after: String) {
              roles(first: 100, after: $after) { edges { node { salary { mean { amount status } } } } }
            }"""),

    /** A hundred pay cells of twenty columns. */
    WIDE("""
            query ($after: String) {
              roles(first: 100, after: $after) { edges { node { salary {
                availability method concept updatedAt
                mean { amount status } median { amount status }
                p10: percentile(p: 10) { amount status } p25: percentile(p: 25) { amount status }
                p75: percentile(p: 75) { amount status } p90: percentile(p: 90) { amount status }
                sampleSize { count unit scope banded }
              } } } }
            }"""),

    /** Places of every kind that pay more than home, in the prices of each. */
    EARN_MORE(earnMore("[STATE, METRO]")),

    /** States that pay more than home: the same few, however many other places there are. */
    EARN_MORE_STATES(earnMore("[STATE]")),

    /** Ten roles in every state. */
    COMPARE("""
            query ($roles: [RoleRef!]!, $places: [LocationRef!]!) {
              compareSalaries(roles: $roles, locations: $places) {
                commonConcept
                caveats { code }
                rows {
                  role { slug title }
                  cells { location { slug } availability match median { amount status atLeast } }
                }
              }
            }"""),

    /** What a role pays in every state, in the prices of each. */
    PAY_MAP("""
            query ($slug: String!) {
              role(by: {slug: $slug}) {
                salaries(filter: {kinds: [STATE], within: {slug: "us"}}, view: {priceAdjusted: true}, first: 60) {
                  edges { node {
                    location { name }
                    availability
                    median { amount status atLeast }
                    employment { count status }
                  } }
                }
              }
            }""");

    private static final List<Map<String, String>> STATES = IntStream.rangeClosed(2, SyntheticScale.STATES_END)
            .mapToObj(SyntheticPlaces::slug)
            .map(slug -> Map.of("slug", slug))
            .toList();

    private final String query;

    Workload(String query) {
        this.query = query;
    }

    String query() {
        return query;
    }

    Map<String, Object> variables(Request request) {
        return switch (this) {
            case ROLE, PROFILE, PAY_MAP -> Map.of("slug", request.slug());
            case EARN_MORE, EARN_MORE_STATES -> Map.of("slug", request.slug(), "home", request.home());
            case COMPARE ->
                Map.of(
                        "roles",
                        request.roles().stream()
                                .map(slug -> Map.of("slug", slug))
                                .toList(),
                        "places",
                        STATES);
            case LIST, NARROW, WIDE, DASHBOARD -> Map.of("after", request.cursor());
        };
    }

    private static String earnMore(String kinds) {
        return """
            query ($slug: String!, $home: String!) {
              role(by: {slug: $slug}) {
                earnMore(from: {slug: $home}, kinds: %s, first: 100) {
                  edges {
                    rank
                    node { location { slug name } median { amount } }
                    figure { amount }
                    percentDifference
                    priceLevel { index }
                    breakEven { amount }
                    distanceKm
                  }
                  home { location { name } availability median { amount status } }
                  excluded { reason locations }
                }
              }
            }""".formatted(kinds);
    }
}
