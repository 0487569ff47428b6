package org.careergraph.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

/** Stores observations, of which several rows of a release may state parts: column by column, they must agree. */
public final class Observations {

    private static final String FILE = "file_id";
    private static final String ROW = "file_row";
    private static final String STATUS = "_status";

    /** Columns that tell where an observation stands, and names that later rows may write otherwise. */
    private static final Set<String> UNCOMPARED = Set.of("id", FILE, ROW, "release_id", "industry_title");

    /**
     * What became of observations.
     *
     * @param stored how many were new
     * @param repeated the facts that stated something that another row had stated before, by id of the observation
     */
    public record Outcome<F extends Fact>(int stored, List<Map.Entry<Integer, F>> repeated) {}

    /** What a withheld figure turns out to be where a file tells more of it. */
    private static final Set<Object> REASONS =
            Set.of(EstimateStatus.NOT_APPLICABLE.name(), EstimateStatus.TOP_CODED.name());

    private Observations() {}

    /**
     * Stores facts as rows.
     *
     * @param id the column of the rows' id
     * @param row makes a row of a fact; rows of the same observation have the same id
     */
    public static <F extends Fact, R extends UpdatableRecord<R>> Outcome<F> store(
            Intake intake, TableField<R, Integer> id, List<F> facts, Function<F, R> row) {
        Map<Integer, R> arriving = new LinkedHashMap<>();
        List<Map.Entry<F, R>> rows = new ArrayList<>();
        facts.forEach(fact -> rows.add(Map.entry(fact, row.apply(fact))));
        Set<Integer> ids = rows.stream().map(entry -> entry.getValue().get(id)).collect(Collectors.toSet());
        Map<Integer, R> held =
                intake.database().selectFrom(id.getTable()).where(id.in(ids)).fetchMap(id);
        List<Map.Entry<Integer, F>> repeated = new ArrayList<>();
        Set<Integer> changed = new HashSet<>();
        for (Map.Entry<F, R> stated : rows) {
            Integer key = stated.getValue().get(id);
            R before = held.containsKey(key) ? held.get(key) : arriving.get(key);
            if (before == null) {
                arriving.put(key, stated.getValue());
            } else {
                repeated.add(Map.entry(key, stated.getKey()));
                if (merge(intake, stated.getKey(), before, stated.getValue()) && held.containsKey(key)) {
                    changed.add(key);
                }
            }
        }
        Upsert.insert(intake.database(), List.copyOf(arriving.values()));
        update(intake, id, changed.stream().map(held::get).toList());
        intake.changes().merged(changed.size());
        return new Outcome<>(arriving.size(), repeated);
    }

    private static <R extends UpdatableRecord<R>> void update(
            Intake intake, TableField<R, Integer> id, Collection<R> rows) {
        if (!rows.isEmpty()) {
            intake.database().batchUpdate(rows).execute();
        }
    }

    /** Takes over what the earlier row leaves open; says whether it took anything. */
    private static <R extends UpdatableRecord<R>> boolean merge(Intake intake, Fact fact, R before, R later) {
        boolean took = false;
        for (Field<?> column : before.fields()) {
            Object held = before.get(column);
            Object stated = later.get(column);
            if (UNCOMPARED.contains(column.getName()) || !says(stated) || stated.equals(held)) {
                continue;
            }
            if (!says(held)
                    || isMoreExact(held, stated)
                    || !isMoreExact(stated, held)
                            && intake.clashes()
                                    .prefersLater(fact, column, held, stated, before.get(FILE, Integer.class))) {
                set(before, column, stated);
                setWhatBelongsTo(column, before, later);
                took = true;
            }
        }
        return took;
    }

    /** A status comes with the amount and the bound that it allows. */
    private static <R extends UpdatableRecord<R>> void setWhatBelongsTo(Field<?> column, R before, R later) {
        if (column.getName().endsWith(STATUS)) {
            String statistic = column.getName().substring(0, column.getName().length() - STATUS.length());
            for (Field<?> other : before.fields()) {
                if (other.getName().equals(statistic)
                        || other.getName().startsWith(statistic + "_bound")
                        || other.getName().equals(statistic + "_ppm")) {
                    set(before, other, later.get(other));
                }
            }
        }
    }

    private static boolean says(@Nullable Object value) {
        return value != null && !EstimateStatus.NOT_COLLECTED.name().equals(value);
    }

    /** A file that flags a cell tells why there is no figure; one without flags tells only that there is none. */
    private static boolean isMoreExact(Object held, Object stated) {
        return EstimateStatus.NOT_RELEASED.name().equals(held) && REASONS.contains(stated);
    }

    private static <R extends UpdatableRecord<R>, T> void set(R row, Field<T> column, @Nullable Object value) {
        row.set(column, column.getType().cast(value));
    }
}
