package org.careergraph.role;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.PREPARATION;
import static org.careergraph.jooq.Tables.PREPARATION_SHARE;
import static org.careergraph.jooq.Tables.QUESTION;
import static org.careergraph.jooq.Tables.RELATED_PROFESSION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RESPONSIBILITY;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;
import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.val;

import java.util.List;
import org.careergraph.snapshot.Derivation;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Derives the newest day that sources state of a role: of the publication of an edition that says something of it, or of the last
 * touch to a figure or an answer. What it borrows from codes does not count.
 */
@Component
@Order(4)
final class LastUpdate implements Derivation {

    @Override
    public void clear(DSLContext working) {
        working.update(ROLE)
                .setNull(ROLE.UPDATED_AT)
                .where(ROLE.UPDATED_AT.isNotNull())
                .execute();
    }

    @Override
    public void derive(DSLContext working) {
        Result<Record2<Integer, String>> days = days(working);
        if (days.isNotEmpty()) {
            BatchBindStep update = working.batch(working.update(ROLE)
                    .set(ROLE.UPDATED_AT, val(null, ROLE.UPDATED_AT))
                    .where(ROLE.ID.eq(val(null, ROLE.ID))));
            days.forEach(day -> update.bind(day.value2(), day.value1()));
            update.execute();
        }
    }

    private static Result<Record2<Integer, String>> days(DSLContext working) {
        Select<Record2<Integer, String>> stated =
                stated(PAY_CELL.ROLE_ID, PAY_CELL.UPDATED_AT).unionAll(stated(QUESTION.ROLE_ID, QUESTION.ANSWERED_AT));
        for (TableField<?, Integer> role : List.of(
                ROLE_DESCRIPTION.ROLE_ID,
                ALIAS.ROLE_ID,
                CLASSIFICATION.ROLE_ID,
                RESPONSIBILITY.ROLE_ID,
                ROLE_SKILL.ROLE_ID,
                PREPARATION.ROLE_ID,
                PREPARATION_SHARE.ROLE_ID,
                RELATED_PROFESSION.ROLE_ID,
                QUESTION.ROLE_ID,
                DEMAND.ROLE_ID,
                PAY_CELL.ROLE_ID)) {
            stated = stated.unionAll(published(role));
        }
        Table<Record2<Integer, String>> days = stated.asTable("days", "role_id", "day");
        Field<Integer> role = days.field(0, Integer.class);
        return working.select(role, max(days.field(1, String.class)))
                .from(days)
                .groupBy(role)
                .fetch();
    }

    private static Select<Record2<Integer, String>> stated(TableField<?, Integer> role, TableField<?, String> day) {
        return select(role, day).from(role.getTable()).where(role.isNotNull()).and(day.isNotNull());
    }

    /** When the editions came out in which a table's rows stand. */
    private static Select<Record2<Integer, String>> published(TableField<?, Integer> role) {
        Table<?> table = role.getTable();
        Field<Integer> release = table.field(RELEASE.getName() + "_id", Integer.class);
        return selectDistinct(role, RELEASE.PUBLISHED_AT)
                .from(table)
                .join(RELEASE)
                .on(RELEASE.ID.eq(release))
                .where(role.isNotNull())
                .and(RELEASE.PUBLISHED_AT.isNotNull());
    }
}
