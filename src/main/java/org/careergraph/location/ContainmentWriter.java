package org.careergraph.location;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.LocationWithinRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores what lies in what, which comes and goes with the place that lies there. */
@Component
final class ContainmentWriter implements FactWriter<Fact.Containment> {

    @Override
    public Class<Fact.Containment> facts() {
        return Fact.Containment.class;
    }

    @Override
    public Table<?> table() {
        return LOCATION_WITHIN;
    }

    @Override
    public int write(DSLContext database, List<Fact.Containment> batch, Keys keys) {
        return Upsert.insert(
                database, batch.stream().map(fact -> row(fact, keys)).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(LOCATION_WITHIN)
                .where(LOCATION_WITHIN.LOCATION_ID.in(
                        select(LOCATION.ID).from(LOCATION).where(superseded.description(LOCATION.RELEASE_ID))))
                .execute();
    }

    private static LocationWithinRecord row(Fact.Containment fact, Keys keys) {
        return new LocationWithinRecord(
                keys.location(fact.location()),
                keys.location(fact.within()),
                fact.sharePpm(),
                fact.primary(),
                Columns.date(fact.validFrom()),
                Columns.date(fact.validTo()));
    }
}
