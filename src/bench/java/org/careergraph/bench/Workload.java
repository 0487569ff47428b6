package org.careergraph.bench;

import java.util.Map;

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
            }""");

    private final String query;

    Workload(String query) {
        this.query = query;
    }

    String query() {
        return query;
    }

    Map<String, Object> variables(Request request) {
        return this == ROLE || this == PROFILE ? Map.of("slug", request.slug()) : Map.of("after", request.cursor());
    }
}
