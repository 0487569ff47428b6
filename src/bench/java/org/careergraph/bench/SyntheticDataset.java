package org.careergraph.bench;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.LOCATION;
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
import java.util.Random;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** A dataset as large as a country's: a thousand roles, 250 places, 250,000 pay cells. The same every time. */
final class SyntheticDataset {

    static final int ROLES = 1_000;
    static final int PLACES = 250;
    static final int CODES = 400;

    /** Releases, in the order in which their sources answer questions of pay. */
    static final int OFFICIAL_BEFORE = 1;

    static final int OFFICIAL = 2;
    static final int POSTINGS = 3;
    static final int SURVEY = 4;
    static final int EDITOR = 5;

    private static final List<String> LEVELS = List.of(
            "Associate", "Chief", "Clinical", "Field", "Industrial", "Junior", "Lead", "Principal", "Senior", "Staff");
    private static final List<String> FIELDS = List.of(
            "Actuarial",
            "Biomedical",
            "Civil",
            "Data",
            "Energy",
            "Financial",
            "Geospatial",
            "Health",
            "Network",
            "Sound");
    private static final List<String> TRADES = List.of(
            "Analyst",
            "Architect",
            "Controller",
            "Designer",
            "Engineer",
            "Inspector",
            "Manager",
            "Planner",
            "Scientist",
            "Technician");
    private static final List<String> WORDS = List.of(
            "reviews",
            "measures",
            "prepares",
            "\"live\"",
            "systems",
            "with",
            "customers",
            "and",
            "naïve",
            "models",
            "across",
            "departments",
            "before",
            "release",
            "reports",
            "on",
            "safety",
            "costs",
            "schedules",
            "C:\\data",
            "tests",
            "records",
            "suppliers",
            "plans",
            "equipment",
            "teaches",
            "colleagues",
            "—",
            "daily",
            "results");

    private final DSLContext dsl;
    private final Random random = new Random(20260101);

    private SyntheticDataset(DSLContext dsl) {
        this.dsl = dsl;
    }

    static void fill(DSLContext working) {
        SyntheticDataset dataset = new SyntheticDataset(working);
        dataset.sources();
        dataset.places();
        dataset.roles();
        dataset.codes();
        dataset.texts();
        dataset.relations();
        try (BatchInsert cells = new BatchInsert(working, PAY_CELL)) {
            new SyntheticPay(cells, dataset.random).fill();
        }
    }

    private void sources() {
        List<String> kinds = List.of("OFFICIAL_STATISTICS", "EMPLOYER_POSTINGS", "SELF_REPORTS", "EDITORIAL");
        try (BatchInsert sources = new BatchInsert(dsl, SOURCE)) {
            for (int i = 0; i < kinds.size(); i++) {
                String url = "https://example.org/" + i;
                sources.add(
                        i + 1,
                        "source:" + i,
                        "Source " + i,
                        "Publisher " + i,
                        kinds.get(i),
                        url,
                        "Licence",
                        null,
                        null,
                        true,
                        true,
                        null,
                        null,
                        i);
            }
        }
        try (BatchInsert releases = new BatchInsert(dsl, RELEASE)) {
            release(releases, OFFICIAL_BEFORE, 1, "May 2023", "2023-05-31");
            release(releases, OFFICIAL, 1, "May 2024", "2024-05-31");
            release(releases, POSTINGS, 2, "2025", null);
            release(releases, SURVEY, 3, "2025", null);
            release(releases, EDITOR, 4, "2025", null);
        }
    }

    private static void release(BatchInsert releases, int id, int source, String label, @Nullable String end) {
        String period = end == null ? null : label;
        releases.add(id, "release:" + id, source, label, 1, null, end, period, null, "2026-01-01T00:00:00Z");
    }

    private void places() {
        try (BatchInsert places = new BatchInsert(dsl, LOCATION)) {
            for (int i = 1; i <= PLACES; i++) {
                String slug = i == 1 ? "us" : "us-" + i;
                places.add(
                        i,
                        "location:" + slug,
                        slug,
                        "Place " + i,
                        "place %03d".formatted(i),
                        i == 1 ? "COUNTRY" : "METRO",
                        "US",
                        "USD",
                        null,
                        null,
                        null,
                        EDITOR);
            }
        }
    }

    private void roles() {
        try (BatchInsert roles = new BatchInsert(dsl, ROLE)) {
            for (int i = 1; i <= ROLES; i++) {
                String title = title(i);
                String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
                roles.add(i, "role:own:" + slug, slug, title, title.toLowerCase(Locale.ROOT), sentence(40), EDITOR);
            }
        }
        try (BatchInsert aliases = new BatchInsert(dsl, ALIAS)) {
            for (int i = 0; i < ROLES * 10; i++) {
                int role = i / 10 + 1;
                String name = WORDS.get(random.nextInt(WORDS.size())) + " " + title(role) + " " + i % 10;
                aliases.add(i + 1, role, name, name.toLowerCase(Locale.ROOT), "EDITORIAL", EDITOR);
            }
        }
    }

    /** Titles are numbered so that neighbours in the alphabet are far from each other in the table. */
    private static String title(int role) {
        int number = role * 613 % ROLES;
        return LEVELS.get(number / 100) + " " + FIELDS.get(number / 10 % 10) + " " + TRADES.get(number % 10);
    }

    private void codes() {
        try (BatchInsert codes = new BatchInsert(dsl, OCCUPATION_CODE)) {
            for (int i = 1; i <= CODES; i++) {
                codes.add(i, "SOC", "2018", "15-%04d".formatted(i), "Occupation " + i, false);
                codes.add(CODES + i, "ISCO", "08", "%04d".formatted(i), "Unit group " + i, false);
            }
        }
        try (BatchInsert links = new BatchInsert(dsl, CLASSIFICATION)) {
            for (int i = 1; i <= ROLES; i++) {
                int code = i % CODES + 1;
                links.add(i, code, "SOC", "BROAD", null, true, "The nearest wider group.", EDITOR);
                links.add(i, CODES + code, "ISCO", "CLOSE", null, false, null, EDITOR);
            }
        }
    }

    private void texts() {
        try (BatchInsert statements = new BatchInsert(dsl, RESPONSIBILITY);
                BatchInsert questions = new BatchInsert(dsl, QUESTION)) {
            for (int i = 1; i <= ROLES; i++) {
                for (int rank = 1; rank <= 20; rank++) {
                    int id = i * 100 + rank;
                    statements.add(id, "responsibility:" + id, i, rank, sentence(14), "EDITORIAL", EDITOR);
                }
                for (int rank = 1; rank <= 6; rank++) {
                    int id = i * 100 + rank;
                    questions.add(
                            id,
                            "question:" + id,
                            i,
                            rank,
                            sentence(8) + "?",
                            sentence(30),
                            rank % 2 == 0,
                            null,
                            EDITOR);
                }
            }
        }
    }

    private void relations() {
        try (BatchInsert related = new BatchInsert(dsl, RELATED_PROFESSION);
                BatchInsert demand = new BatchInsert(dsl, DEMAND)) {
            int id = 0;
            for (int i = 1; i <= ROLES; i++) {
                for (int rank = 1; rank <= 10; rank++) {
                    int other = (i + rank * 97 - 1) % ROLES + 1;
                    related.add(i, other, rank, "EDITORIAL", null, null, SURVEY);
                }
                for (int place = 1; place <= 20; place++) {
                    for (int release : List.of(POSTINGS, SURVEY)) {
                        long count = random.nextInt(100, 20_000);
                        demand.add(
                                ++id,
                                i,
                                place,
                                release,
                                "ADVERTISED_POSTINGS",
                                "POSTINGS",
                                count,
                                "NORMAL",
                                null,
                                null,
                                null);
                    }
                }
            }
        }
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder("It");
        for (int i = 0; i < words; i++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.append('.').toString();
    }
}
