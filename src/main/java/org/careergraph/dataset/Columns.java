package org.careergraph.dataset;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.careergraph.jooq.DefaultSchema;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What the columns of several tables have in common. */
public final class Columns {

    private Columns() {}

    /** A date as columns hold it: ISO text. */
    public static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** A month as columns hold it, such as {@code 2019-03}. */
    public static @Nullable String month(@Nullable YearMonth month) {
        return month == null ? null : month.toString();
    }

    /** The value of {@code period_start}. */
    public static @Nullable String start(Fact.@Nullable Period period) {
        return period == null ? null : date(period.start());
    }

    /** The value of {@code period_end}. */
    public static @Nullable String end(Fact.@Nullable Period period) {
        return period == null ? null : date(period.end());
    }

    /** The value of {@code period_label}. */
    public static @Nullable String label(Fact.@Nullable Period period) {
        return period == null ? null : period.label();
    }

    /** Whether no row of any table but one names an id in columns of these names. */
    public static Condition unnamed(Field<Integer> id, Table<?> except, Set<String> columns) {
        return unnamed(id, Set.of(except), columns);
    }

    /** Whether no row of any table but some names an id in columns of these names. */
    public static Condition unnamed(Field<Integer> id, Set<Table<?>> except, Set<String> columns) {
        Condition unnamed = noCondition();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            for (Field<?> column : table.fields()) {
                if (columns.contains(column.getName()) && !except.contains(table)) {
                    unnamed = unnamed.and(notExists(selectOne()
                            .from(table)
                            .where(column.coerce(Integer.class).eq(id))));
                }
            }
        }
        return unnamed;
    }
}
