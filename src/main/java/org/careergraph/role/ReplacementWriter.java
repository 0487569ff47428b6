package org.careergraph.role;

import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_REPLACEMENT;

import java.util.List;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.RoleReplacementRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Stores which roles took the place of others; of several sources that say so, the one imported first counts. */
@Component
final class ReplacementWriter implements FactWriter<Fact.Replacement> {

    @Override
    public Class<Fact.Replacement> facts() {
        return Fact.Replacement.class;
    }

    @Override
    public Table<?> table() {
        return ROLE_REPLACEMENT;
    }

    @Override
    public int write(Intake intake, List<Fact.Replacement> batch) {
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    /** Takes all replacements back, until {@link #apply} when it is known which count. */
    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.update(ROLE)
                .setNull(ROLE.REPLACED_BY_ID)
                .set(
                        ROLE.DEPRECATED_BY_ID,
                        DSL.when(
                                        DSL.exists(DSL.selectOne()
                                                .from(ROLE_REPLACEMENT)
                                                .where(isStated())),
                                        DSL.castNull(ROLE.DEPRECATED_BY_ID))
                                .otherwise(ROLE.DEPRECATED_BY_ID))
                .where(ROLE.REPLACED_BY_ID.isNotNull())
                .execute();
        database.deleteFrom(ROLE_REPLACEMENT)
                .where(superseded.description(ROLE_REPLACEMENT.RELEASE_ID))
                .execute();
    }

    /** That the edition by which a role is deprecated is one that replaces it. */
    private static Condition isStated() {
        return ROLE_REPLACEMENT.ROLE_ID.eq(ROLE.ID).and(ROLE_REPLACEMENT.RELEASE_ID.eq(ROLE.DEPRECATED_BY_ID));
    }

    /** Deprecates the roles whose place others took; one that was dropped before stays deprecated by the edition that dropped it. */
    static void apply(DSLContext database) {
        database.selectFrom(ROLE_REPLACEMENT)
                .orderBy(ROLE_REPLACEMENT.RELEASE_ID)
                .fetch()
                .forEach(row -> database.update(ROLE)
                        .set(ROLE.REPLACED_BY_ID, row.getReplacedById())
                        .set(ROLE.DEPRECATED_BY_ID, DSL.coalesce(ROLE.DEPRECATED_BY_ID, DSL.val(row.getReleaseId())))
                        .where(ROLE.ID.eq(row.getRoleId()))
                        .and(ROLE.REPLACED_BY_ID.isNull())
                        .execute());
    }

    private static RoleReplacementRecord row(Fact.Replacement fact, Keys keys) {
        RoleReplacementRecord row = new RoleReplacementRecord();
        row.setRoleId(keys.role(fact.role()));
        row.setReplacedById(keys.role(fact.replacedBy()));
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
