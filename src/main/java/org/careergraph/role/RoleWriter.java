package org.careergraph.role;

import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_SOURCE;

import java.util.List;
import java.util.Set;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.RoleRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores roles; a role that is no longer defined goes unless something else names it. */
@Component
final class RoleWriter implements FactWriter<Fact.Role> {

    @Override
    public Class<Fact.Role> facts() {
        return Fact.Role.class;
    }

    @Override
    public Table<?> table() {
        return ROLE;
    }

    @Override
    public int write(DSLContext database, List<Fact.Role> batch, Keys keys) {
        return Upsert.store(
                database, ROLE.ID, batch.stream().map(fact -> row(fact, keys)).toList());
    }

    @Override
    public void prune(DSLContext database, Superseded superseded) {
        List<Integer> gone = database.select(ROLE.ID)
                .from(ROLE)
                .where(superseded.description(ROLE.RELEASE_ID))
                .and(Columns.unnamed(ROLE.ID, ROLE_SOURCE, Set.of("role_id", "related_id")))
                .fetch(ROLE.ID);
        database.deleteFrom(ROLE_SOURCE).where(ROLE_SOURCE.ROLE_ID.in(gone)).execute();
        database.deleteFrom(ROLE).where(ROLE.ID.in(gone)).execute();
    }

    private static RoleRecord row(Fact.Role fact, Keys keys) {
        RoleRecord row = new RoleRecord();
        row.setId(keys.role(fact.key()));
        row.setPublicId(keys.publicId("role", fact.key()));
        row.setSlug(fact.slug());
        row.setTitle(fact.title());
        row.setSortTitle(FoldedText.sortable(fact.title()));
        row.setSummary(fact.summary());
        row.setReleaseId(keys.release(fact));
        return row;
    }
}
