package org.careergraph.responsibility;

import static org.careergraph.jooq.Tables.RESPONSIBILITY;

import java.util.List;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.ResponsibilityRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores what roles do. */
@Component
final class ResponsibilityWriter implements FactWriter<Fact.Responsibility> {

    @Override
    public Class<Fact.Responsibility> facts() {
        return Fact.Responsibility.class;
    }

    @Override
    public Table<?> table() {
        return RESPONSIBILITY;
    }

    @Override
    public int write(DSLContext database, List<Fact.Responsibility> batch, Keys keys) {
        return Upsert.insert(
                database, batch.stream().map(fact -> row(fact, keys)).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(RESPONSIBILITY)
                .where(superseded.description(RESPONSIBILITY.RELEASE_ID))
                .execute();
    }

    private static ResponsibilityRecord row(Fact.Responsibility fact, Keys keys) {
        ResponsibilityRecord row = new ResponsibilityRecord();
        row.setId(keys.next(RESPONSIBILITY));
        row.setPublicId(keys.publicId("responsibility", fact.source(), fact.role(), fact.rank()));
        row.setRoleId(keys.role(fact.role()));
        row.setRank(fact.rank());
        row.setText(fact.text());
        row.setOrigin(fact.origin().name());
        row.setReleaseId(keys.release(fact));
        return row;
    }
}
