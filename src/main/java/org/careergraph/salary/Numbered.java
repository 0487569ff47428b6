package org.careergraph.salary;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.jooq.CaseWhenStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * A list of few possible things as a table, so that a list field can hold those that apply.
 *
 * @param number of the thing, from 0
 * @param <T> the things
 */
record Numbered<T>(Field<Integer> number, List<T> things) {

    /** The things for which a condition holds, in their order, each row made by {@code row}. */
    static <T, R> Rows<R> rows(
            List<T> things, Aliases aliases, Function<T, Condition> applies, Function<Numbered<T>, R> row) {
        String name = aliases.name("possible");
        Field<Integer> number = DSL.field(DSL.name(name, "number"), Integer.class);
        Select<Record1<Integer>> numbers = IntStream.range(0, things.size())
                .mapToObj(i -> DSL.select(DSL.inline(i).as("number")))
                .map(select -> (Select<Record1<Integer>>) select)
                .reduce(Select::unionAll)
                .orElseThrow();
        Table<?> table = numbers.asTable(name);
        Condition any = DSL.falseCondition();
        for (int i = 0; i < things.size(); i++) {
            any = any.or(number.eq(DSL.inline(i)).and(applies.apply(things.get(i))));
        }
        return Rows.of(row.apply(new Numbered<>(number, things)), table)
                .where(any)
                .orderBy(Key.ascending(NotNull.coalesce(number, 0)));
    }

    /** What each thing has, as an expression; NULL where a thing has none. */
    <V> Field<V> of(Function<T, Field<V>> property) {
        CaseWhenStep<Integer, V> choice = null;
        for (int i = 0; i < things.size(); i++) {
            Field<V> value = property.apply(things.get(i));
            choice = choice == null ? DSL.choose(number).when(DSL.inline(i), value) : choice.when(DSL.inline(i), value);
        }
        return choice;
    }
}
