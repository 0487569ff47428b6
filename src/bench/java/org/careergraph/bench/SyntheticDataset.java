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
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
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

    /** Columns of a statement that tell how it is rated: nothing here. */
    private static final int RATINGS = 13;

    private final DSLContext dsl;
    private final Random random = new Random(20260101);
    private final SyntheticText text = new SyntheticText(random);

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
        String known = "2026-01-01T00:00:00Z";
        releases.add(
                id,
                "release:" + id,
                source,
                label,
                1,
                null,
                null,
                end,
                period,
                null,
                known,
                known,
                null,
                null,
                null,
                null);
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
                        EDITOR,
                        null,
                        null);
            }
        }
    }

    private void roles() {
        // What is opened last is stored first.
        try (BatchInsert descriptions = new BatchInsert(dsl, ROLE_DESCRIPTION);
                BatchInsert roles = new BatchInsert(dsl, ROLE)) {
            for (int i = 1; i <= ROLES; i++) {
                String title = SyntheticText.title(i);
                String slug = title.toLowerCase(Locale.ROOT).replace(' ', '-');
                String id = "role:own:" + slug;
                String summary = text.sentence(40);
                String folded = title.toLowerCase(Locale.ROOT);
                roles.add(i, id, slug, title, folded, folded, summary, EDITOR);
                descriptions.add(i, id, i, 0, slug, title, summary, EDITOR, null, null);
            }
        }
        try (BatchInsert aliases = new BatchInsert(dsl, ALIAS)) {
            for (int i = 0; i < ROLES * 10; i++) {
                int role = i / 10 + 1;
                String name = text.word() + " " + SyntheticText.title(role) + " " + i % 10;
                aliases.add(i + 1, role, name, name.toLowerCase(Locale.ROOT), "EDITORIAL", EDITOR, null, null);
            }
        }
    }

    private void codes() {
        try (BatchInsert codes = new BatchInsert(dsl, OCCUPATION_CODE)) {
            for (int i = 1; i <= CODES; i++) {
                codes.add(i, "SOC", "2018", "15-%04d".formatted(i), "Occupation " + i, false, null, null);
                codes.add(CODES + i, "ISCO", "08", "%04d".formatted(i), "Unit group " + i, false, null, null);
            }
        }
        try (BatchInsert links = new BatchInsert(dsl, CLASSIFICATION)) {
            for (int i = 1; i <= ROLES; i++) {
                int code = i % CODES + 1;
                links.add(
                        i,
                        code,
                        "SOC",
                        "2018",
                        "BROAD",
                        null,
                        true,
                        "The nearest wider group.",
                        false,
                        EDITOR,
                        null,
                        null);
                links.add(i, CODES + code, "ISCO", "08", "CLOSE", null, false, null, false, EDITOR, null, null);
            }
        }
    }

    private void texts() {
        try (BatchInsert statements = new BatchInsert(dsl, RESPONSIBILITY);
                BatchInsert questions = new BatchInsert(dsl, QUESTION)) {
            for (int i = 1; i <= ROLES; i++) {
                for (int rank = 1; rank <= 20; rank++) {
                    int id = i * 100 + rank;
                    List<@Nullable Object> row = new ArrayList<>(
                            List.of(id, "responsibility:" + id, i, rank, text.sentence(14), "EDITORIAL"));
                    row.addAll(Collections.nCopies(RATINGS, null));
                    row.addAll(Arrays.asList(EDITOR, null, null));
                    statements.add(row.toArray());
                }
                for (int rank = 1; rank <= 6; rank++) {
                    int id = i * 100 + rank;
                    questions.add(
                            id,
                            "question:" + id,
                            i,
                            rank,
                            text.sentence(8) + "?",
                            text.sentence(30),
                            rank % 2 == 0,
                            null,
                            EDITOR,
                            null,
                            null);
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
                    related.add(i, other, rank, "EDITORIAL", null, null, null, SURVEY, null, null);
                }
                for (int place = 1; place <= 20; place++) {
                    for (int release : List.of(POSTINGS, SURVEY)) {
                        long count = random.nextInt(100, 20_000);
                        demand.add(
                                ++id,
                                i,
                                place,
                                release,
                                null,
                                null,
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
}
