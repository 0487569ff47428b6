package org.careergraph.dataset.onet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Statistic.Rating;
import org.jspecify.annotations.Nullable;

/** Reads how important and how relevant tasks are, and keeps it until the tasks come. */
final class TaskRatings {

    private static final String RELEVANCE = "RT";
    private static final String FREQUENCY = "FT";
    private static final String SEVERAL_ANSWERS =
            "how often a task is done is shares of seven answers, and no single rating";
    private static final String OTHER_SCALE = "rates neither importance nor relevance";

    /** What a task is rated; null where it is not. */
    record Pair(@Nullable Rating importance, @Nullable Rating relevance) {

        static final Pair NONE = new Pair(null, null);

        /** With one rating more; the other may not be there yet. */
        Pair with(Rating rating) {
            return rating.scale().equals(RELEVANCE) ? new Pair(importance, rating) : new Pair(rating, relevance);
        }

        boolean has(String scale) {
            return (scale.equals(RELEVANCE) ? relevance : importance) != null;
        }
    }

    private record Key(String role, int task) {}

    private record Rated(Row first, Pair ratings) {}

    private final Occupations occupations;
    private final Scales scales;
    private final Map<Key, Rated> rated = new LinkedHashMap<>();

    TaskRatings(Occupations occupations, Scales scales) {
        this.occupations = occupations;
        this.scales = scales;
    }

    /** Reads them; not when what they mean is not known. */
    void read(Reading reading) {
        if (scales.areKnown()) {
            reading.each(Table.TASK_RATINGS, rows -> read(rows, reading.facts()));
        }
    }

    private void read(Rows rows, FactSink facts) {
        int code = rows.column(Occupations.CODE);
        int task = rows.column("Task ID");
        RatingCells cells = new RatingCells(rows, scales);
        while (rows.next()) {
            Key key = new Key(occupations.role(rows, code), rows.whole(task));
            String scale = cells.scale();
            if (rows.isSound() && !scale.equals(RatingCells.IMPORTANCE) && !scale.equals(RELEVANCE)) {
                facts.dropped(rows.at(), scale.equals(FREQUENCY) ? SEVERAL_ANSWERS : OTHER_SCALE);
                continue;
            }
            Rating rating = cells.rating(scale);
            Rated before = rated.getOrDefault(key, new Rated(rows.at(), Pair.NONE));
            if (rows.isSound() && before.ratings().has(scale)) {
                rows.refuse(task, "an earlier row rates it on this scale already");
            }
            if (rows.isSound()) {
                rated.put(key, new Rated(before.first(), before.ratings().with(rating)));
                facts.stated(rows.at());
            }
        }
    }

    /** Hands out what a task of an occupation is rated. */
    Pair take(String role, int task) {
        Rated ratings = rated.remove(new Key(role, task));
        return ratings == null ? Pair.NONE : ratings.ratings();
    }

    /** Has the notices name the tasks that are rated but do not exist. */
    void refuseRest(Reading reading) {
        rated.forEach((key, ratings) -> reading.notices()
                .add(ratings.first()
                        .notice(
                                "Task ID",
                                Integer.toString(key.task()),
                                "no task of the occupation in Task Statements")));
    }
}
