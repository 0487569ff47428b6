package org.careergraph.source;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.PREPARATION;
import static org.careergraph.jooq.Tables.PREPARATION_SHARE;
import static org.careergraph.jooq.Tables.PROJECTION;
import static org.careergraph.jooq.Tables.QUESTION;
import static org.careergraph.jooq.Tables.RELATED_PROFESSION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RESPONSIBILITY;
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;
import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.ROLE_SOURCE;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives which sources the page of a role rests on, from every table that says something of the role itself or of a code that it borrows from. */
@Component
@Order(4)
final class RoleSources implements Derivation {

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(ROLE_SOURCE).execute();
    }

    @Override
    public void derive(DSLContext working) {
        Table<Record2<Integer, Integer>> said = said(ROLE_DESCRIPTION.ROLE_ID, ROLE_DESCRIPTION.RELEASE_ID)
                .union(said(ALIAS.ROLE_ID, ALIAS.RELEASE_ID))
                .union(said(CLASSIFICATION.ROLE_ID, CLASSIFICATION.RELEASE_ID))
                .union(said(RESPONSIBILITY.ROLE_ID, RESPONSIBILITY.RELEASE_ID))
                .union(said(PAY_CELL.ROLE_ID, PAY_CELL.RELEASE_ID))
                .union(said(RELATED_PROFESSION.ROLE_ID, RELATED_PROFESSION.RELEASE_ID))
                .union(said(DEMAND.ROLE_ID, DEMAND.RELEASE_ID))
                .union(said(QUESTION.ROLE_ID, QUESTION.RELEASE_ID))
                .union(said(ROLE_SKILL.ROLE_ID, ROLE_SKILL.RELEASE_ID))
                .union(said(PREPARATION.ROLE_ID, PREPARATION.RELEASE_ID))
                .union(said(PREPARATION_SHARE.ROLE_ID, PREPARATION_SHARE.RELEASE_ID))
                .union(borrowed(PAY_CELL.OCCUPATION_CODE_ID, PAY_CELL.RELEASE_ID))
                .union(borrowed(PROJECTION.OCCUPATION_CODE_ID, PROJECTION.RELEASE_ID))
                .asTable("said", "role_id", "release_id");
        working.insertInto(ROLE_SOURCE, ROLE_SOURCE.ROLE_ID, ROLE_SOURCE.SOURCE_ID)
                .select(selectDistinct(said.field(0, Integer.class), RELEASE.SOURCE_ID)
                        .from(said)
                        .join(RELEASE)
                        .on(RELEASE.ID.eq(said.field(1, Integer.class))))
                .execute();
    }

    /** What was measured for a code that lends to the role. */
    private static Select<Record2<Integer, Integer>> borrowed(
            TableField<?, Integer> code, TableField<?, Integer> release) {
        return selectDistinct(CLASSIFICATION.ROLE_ID, release)
                .from(CLASSIFICATION)
                .join(code.getTable())
                .on(code.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                .where(CLASSIFICATION.LENDS_PAY);
    }

    private static Select<Record2<Integer, Integer>> said(TableField<?, Integer> role, TableField<?, Integer> release) {
        return select(role, release).from(role.getTable()).where(role.isNotNull());
    }
}
