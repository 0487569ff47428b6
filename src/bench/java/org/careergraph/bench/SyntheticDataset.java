package org.careergraph.bench;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEMAND;
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

/** A dataset as large as a country's: a thousand roles, 250 places, 250,000 pay cells; or another scale. The same every time. */
final class SyntheticDataset {

    /** Releases, in the order in which their sources answer questions of pay. */
    static final int OFFICIAL_BEFORE = 1;

    static final int OFFICIAL = 2;
    static final int POSTINGS = 3;
    static final int SURVEY = 4;
    static final int EDITOR = 5;
    static final int PRICES = 6;

    /** The first of the editions of the official statistics before {@link #OFFICIAL_BEFORE}. */
    static final int OFFICIAL_LONG_BEFORE = 7;

    /** Columns of a statement that tell how it is rated: nothing here. */
    private static final int RATINGS = 13;

    private final DSLContext dsl;
    private final Random random = new Random(20260101);
    private final SyntheticText text = new SyntheticText(random);
    private final SyntheticScale scale;

    private SyntheticDataset(DSLContext dsl, SyntheticScale scale) {
        this.dsl = dsl;
        this.scale = scale;
    }

    static void fill(DSLContext working) {
        SyntheticScale scale = SyntheticScale.chosen();
        SyntheticDataset dataset = new SyntheticDataset(working, scale);
        dataset.sources();
        new SyntheticPlaces(working, dataset.random, scale.places()).fill();
        dataset.roles();
        dataset.codes();
        dataset.texts();
        dataset.relations();
        try (BatchInsert cells = new BatchInsert(working, PAY_CELL)) {
            new SyntheticPay(cells, dataset.random, scale).fill();
        }
    }

    private void sources() {
        List<String> kinds =
                List.of("OFFICIAL_STATISTICS", "EMPLOYER_POSTINGS", "SELF_REPORTS", "EDITORIAL", "PRICE_INDEX");
        try (BatchInsert sources = new BatchInsert(
                dsl,
                SOURCE,
                SOURCE.ID,
                SOURCE.PUBLIC_ID,
                SOURCE.NAME,
                SOURCE.PUBLISHER,
                SOURCE.KIND,
                SOURCE.URL,
                SOURCE.LICENCE_NAME,
                SOURCE.PAY_INCLUDES,
                SOURCE.PAY_EXCLUDES,
                SOURCE.PRECEDENCE)) {
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
                        "[]",
                        "[]",
                        i);
            }
        }
        try (BatchInsert releases = new BatchInsert(
                dsl,
                RELEASE,
                RELEASE.ID,
                RELEASE.PUBLIC_ID,
                RELEASE.SOURCE_ID,
                RELEASE.LABEL,
                RELEASE.REVISION,
                RELEASE.PERIOD_END,
                RELEASE.PERIOD_LABEL,
                RELEASE.INGESTED_AT,
                RELEASE.KNOWN_AT)) {
            release(releases, OFFICIAL_BEFORE, 1, "May 2023", "2023-05-31");
            release(releases, OFFICIAL, 1, "May 2024", "2024-05-31");
            release(releases, POSTINGS, 2, "2025", null);
            release(releases, SURVEY, 3, "2025", null);
            release(releases, EDITOR, 4, "2025", null);
            release(releases, PRICES, 5, "2024", "2024-12-31");
            for (int before = 2; before < scale.editions(); before++) {
                int year = 2024 - before;
                release(releases, OFFICIAL_LONG_BEFORE + before - 2, 1, "May " + year, year + "-05-31");
            }
        }
    }

    private static void release(BatchInsert releases, int id, int source, String label, @Nullable String end) {
        String known = "2026-01-01T00:00:00Z";
        releases.add(id, "release:" + id, source, label, 1, end, end == null ? null : label, known, known);
    }

    private void roles() {
        // What is opened last is stored first.
        try (BatchInsert descriptions = new BatchInsert(dsl, ROLE_DESCRIPTION);
                BatchInsert roles = new BatchInsert(
                        dsl,
                        ROLE,
                        ROLE.ID,
                        ROLE.PUBLIC_ID,
                        ROLE.SLUG,
                        ROLE.TITLE,
                        ROLE.SORT_TITLE,
                        ROLE.TITLE_KEY,
                        ROLE.SUMMARY,
                        ROLE.RELEASE_ID)) {
            for (int i = 1; i <= scale.roles(); i++) {
                String title = SyntheticText.title(i, scale.roles());
                String slug = SyntheticText.slug(title);
                String id = "role:own:" + slug;
                String summary = text.sentence(40);
                String key = title.toLowerCase(Locale.ROOT);
                roles.add(i, id, slug, title, key, key, summary, EDITOR);
                descriptions.add(i, id, i, 0, slug, title, summary, EDITOR, null, null);
            }
        }
        try (BatchInsert aliases = new BatchInsert(dsl, ALIAS)) {
            for (int i = 0; i < scale.roles() * 10; i++) {
                int role = i / 10 + 1;
                String name = text.word() + " " + SyntheticText.title(role, scale.roles()) + " " + i % 10;
                aliases.add(i + 1, role, name, name.toLowerCase(Locale.ROOT), "EDITORIAL", EDITOR, null, null);
            }
        }
    }

    private void codes() {
        try (BatchInsert codes = new BatchInsert(dsl, OCCUPATION_CODE)) {
            for (int i = 1; i <= scale.codes(); i++) {
                codes.add(i, "SOC", "2018", "15-%04d".formatted(i), "Occupation " + i, false, null, null);
                codes.add(scale.codes() + i, "ISCO", "08", "%04d".formatted(i), "Unit group " + i, false, null, null);
            }
        }
        try (BatchInsert links = new BatchInsert(dsl, CLASSIFICATION)) {
            for (int i = 1; i <= scale.roles(); i++) {
                int code = i % scale.codes() + 1;
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
                        0,
                        EDITOR,
                        null,
                        null);
                links.add(
                        i,
                        scale.codes() + code,
                        "ISCO",
                        "08",
                        "CLOSE",
                        null,
                        false,
                        null,
                        false,
                        0,
                        EDITOR,
                        null,
                        null);
            }
        }
    }

    private void texts() {
        try (BatchInsert statements = new BatchInsert(dsl, RESPONSIBILITY);
                BatchInsert questions = new BatchInsert(
                        dsl,
                        QUESTION,
                        QUESTION.ID,
                        QUESTION.PUBLIC_ID,
                        QUESTION.ROLE_ID,
                        QUESTION.RANK,
                        QUESTION.TEXT,
                        QUESTION.ANSWER,
                        QUESTION.EDITORIAL,
                        QUESTION.DERIVED,
                        QUESTION.RELEASE_ID)) {
            for (int i = 1; i <= scale.roles(); i++) {
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
                            false,
                            EDITOR);
                }
            }
        }
    }

    private void relations() {
        try (BatchInsert related = new BatchInsert(
                        dsl,
                        RELATED_PROFESSION,
                        RELATED_PROFESSION.ROLE_ID,
                        RELATED_PROFESSION.RELATED_ID,
                        RELATED_PROFESSION.RANK,
                        RELATED_PROFESSION.BASIS,
                        RELATED_PROFESSION.RELEASE_ID);
                BatchInsert demand = new BatchInsert(dsl, DEMAND)) {
            int id = 0;
            for (int i = 1; i <= scale.roles(); i++) {
                for (int rank = 1; rank <= 10; rank++) {
                    int other = (i + rank * 97 - 1) % scale.roles() + 1;
                    related.add(i, other, rank, "EDITORIAL", SURVEY);
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
