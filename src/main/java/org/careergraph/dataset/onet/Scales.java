package org.careergraph.dataset.onet;

import static org.careergraph.jooq.Tables.RATING_SCALE;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.dataset.Fact;
import org.jspecify.annotations.Nullable;

/** Reads the scales of ratings, and knows them for the tables that rate on them. */
final class Scales {

    private final Map<String, Fact.RatingScale> scales = new HashMap<>();
    private boolean known;

    /** Reads them, and has the notices say when they are missing but needed. */
    void read(Reading reading) {
        Stream.of(Table.TASK_RATINGS, Table.SKILLS, Table.KNOWLEDGE, Table.ABILITIES, Table.ANSWER_SHARES)
                .filter(reading::has)
                .findFirst()
                .ifPresent(rated -> reading.require(Table.SCALES, rated));
        known = reading.each(Table.SCALES, rows -> {
            int key = rows.column("Scale ID");
            int name = rows.column("Scale Name");
            int minimum = rows.column("Minimum");
            int maximum = rows.column("Maximum");
            while (rows.next()) {
                Fact.RatingScale scale = new Fact.RatingScale(
                        rows.at(),
                        OnetReader.SOURCE,
                        rows.text(key, RATING_SCALE.PUBLIC_ID),
                        rows.text(name, RATING_SCALE.NAME),
                        rows.signed(minimum),
                        rows.signed(maximum));
                if (rows.isSound() && scale.minimum() >= scale.maximum()) {
                    rows.refuse(maximum, "not more than the minimum");
                }
                state(scale, rows, reading);
            }
        });
    }

    private void state(Fact.RatingScale scale, Rows rows, Reading reading) {
        scales.put(scale.key(), scale);
        if (rows.isSound()) {
            reading.facts().accept(scale);
        } else {
            reading.facts().declare(scale);
        }
    }

    /** Whether they could be read, so that ratings can be understood. */
    boolean areKnown() {
        return known;
    }

    /** The scale of a key; null when there is none. */
    Fact.@Nullable RatingScale find(String key) {
        return scales.get(key);
    }
}
