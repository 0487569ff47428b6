package org.careergraph.location;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.LocationWithinRecord;
import org.jooq.Condition;
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
    public int write(Intake intake, List<Fact.Containment> batch) {
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        if (!superseded.isRemoval()) {
            delete(database, superseded, noCondition());
        }
    }

    /** Of a place that stays because something else names it, they stay too. */
    @Override
    public void prune(DSLContext database, Superseded superseded) {
        if (superseded.isRemoval()) {
            delete(database, superseded, LocationWriter.isForgotten());
        }
    }

    private static void delete(DSLContext database, Superseded superseded, Condition which) {
        database.deleteFrom(LOCATION_WITHIN)
                .where(LOCATION_WITHIN.LOCATION_ID.in(select(LOCATION.ID)
                        .from(LOCATION)
                        .where(superseded.description(LOCATION.RELEASE_ID))
                        .and(which)))
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
