package org.careergraph.graphql;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/** Conditions that each database has to be told in its own way. */
public final class Conditions {

    private Conditions() {}

    /**
     * That an expression has one of a few values, which are read at once. PostgreSQL takes an index for it in an outer join, or as one
     * of several alternatives, only where the values are an array.
     */
    public static Condition isAmong(Field<Integer> expression, Select<Record1<Integer>> few) {
        return CustomCondition.of(context -> context.visit(
                context.family() == SQLDialect.SQLITE ? expression.in(few) : expression.eq(DSL.any(DSL.array(few)))));
    }
}
