package org.careergraph.location;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.LocationCodeRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores codes of places, which come and go with the place. */
@Component
final class LocationCodeWriter implements FactWriter<Fact.LocationCode> {

    @Override
    public Class<Fact.LocationCode> facts() {
        return Fact.LocationCode.class;
    }

    @Override
    public Table<?> table() {
        return LOCATION_CODE;
    }

    @Override
    public int write(Intake intake, List<Fact.LocationCode> batch) {
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
        database.deleteFrom(LOCATION_CODE)
                .where(LOCATION_CODE.LOCATION_ID.in(select(LOCATION.ID)
                        .from(LOCATION)
                        .where(superseded.description(LOCATION.RELEASE_ID))
                        .and(which)))
                .execute();
    }

    private static LocationCodeRecord row(Fact.LocationCode fact, Keys keys) {
        return new LocationCodeRecord(keys.location(fact.location()), fact.scheme(), fact.code());
    }
}
