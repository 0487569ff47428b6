package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import org.careergraph.bench.JsonWriter;

/** Writes what a reader of pay should know before quoting it. */
final class Caveats {

    /** That {@code pay_cell c} is of a code that other roles than the one that is the only parameter share. */
    static final String SHARED =
            "EXISTS (SELECT 1 FROM classification v WHERE v.occupation_code_id = c.occupation_code_id"
                    + " AND v.role_id <> ? AND (v.lends_pay OR NOT v.derived OR v.steps > 0))";

    /** That a later edition than {@code release y} has no such cell as {@code pay_cell c}. */
    static final String STALE = "EXISTS (SELECT 1 FROM release n WHERE n.source_id = y.source_id"
            + " AND n.period_end > y.period_end AND n.superseded_by_id IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM pay_cell t WHERE t.occupation_code_id = c.occupation_code_id"
            + " AND t.location_id = c.location_id AND t.release_id = n.id)"
            + " AND NOT EXISTS (SELECT 1 FROM pay_cell t WHERE t.role_id = c.role_id"
            + " AND t.location_id = c.location_id AND t.release_id = n.id))";

    /** Answers on which figures rest well. */
    static final int ENOUGH = 30;

    private static final byte[] START = literal("{'code':'");
    private static final byte[] TEXT = literal("','text':");

    /** In the order in which they are told. */
    enum Code {
        RESIDUAL_OCCUPATION(
                "The figures are of an 'All Other' code, which is a mixture of occupations that have no code of their own."),
        SHARED_OCCUPATION_GROUP(
                "The figures are of a group that other roles fall into too; they were not measured for this role alone."),
        TOP_CODED("Some of the figures reach the publisher's ceiling: only a floor is known of them."),
        ANNUAL_ONLY(
                "Pay is published per year only, because people in the occupation do not work 2,080 hours a year: none per hour follows from it."),
        HOURLY_ONLY(
                "Pay is published per hour only, because people in the occupation do not work 2,080 hours a year: none per year follows from it."),
        NO_PRICE_LEVEL(
                "No regional price level is held for the place in the period of the figures, so they cannot be adjusted for prices."),
        NO_CONSUMER_PRICES(
                "No index of consumer prices is held for both months, so the figures cannot be restated in the prices of another."),
        NO_EXCHANGE_RATE("The figures are in another currency, and no rates of exchange are held."),
        SMALL_SAMPLE("The figures rest on fewer than 30 answers."),
        STALE("The source has brought out a newer edition, which is held and has no figures for this cell."),
        MODELLED("The figures come from a model, not from a count."),
        EXCLUDES_SELF_EMPLOYED("Employers were asked: people who work for themselves are left out.");

        private final String text;

        Code(String text) {
            this.text = text;
        }
    }

    private final JsonWriter out;
    private boolean first = true;

    Caveats(JsonWriter out) {
        this.out = out;
    }

    void add(boolean applies, Code code) {
        if (applies) {
            out.separate(first)
                    .raw(START)
                    .letters(code.name())
                    .raw(TEXT)
                    .word(code.text)
                    .ascii('}');
            first = false;
        }
    }
}
