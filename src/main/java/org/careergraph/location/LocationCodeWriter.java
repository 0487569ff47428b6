package org.careergraph.location;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.LocationCodeRecord;
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
    public int write(DSLContext database, List<Fact.LocationCode> batch, Keys keys) {
        return Upsert.insert(
                database, batch.stream().map(fact -> row(fact, keys)).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(LOCATION_CODE)
                .where(LOCATION_CODE.LOCATION_ID.in(
                        select(LOCATION.ID).from(LOCATION).where(superseded.description(LOCATION.RELEASE_ID))))
                .execute();
    }

    private static LocationCodeRecord row(Fact.LocationCode fact, Keys keys) {
        return new LocationCodeRecord(keys.location(fact.location()), fact.scheme(), fact.code());
    }
}
