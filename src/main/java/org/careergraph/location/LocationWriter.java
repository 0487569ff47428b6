package org.careergraph.location;

import static org.careergraph.jooq.Tables.LOCATION;

import java.util.List;
import java.util.Set;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.LocationRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores places; a place that is no longer defined goes unless something else names it. */
@Component
final class LocationWriter implements FactWriter<Fact.Location> {

    @Override
    public Class<Fact.Location> facts() {
        return Fact.Location.class;
    }

    @Override
    public Table<?> table() {
        return LOCATION;
    }

    @Override
    public int write(DSLContext database, List<Fact.Location> batch, Keys keys) {
        return Upsert.store(
                database,
                LOCATION.ID,
                batch.stream().map(fact -> row(fact, keys)).toList());
    }

    @Override
    public void prune(DSLContext database, Superseded superseded) {
        database.deleteFrom(LOCATION)
                .where(superseded.description(LOCATION.RELEASE_ID))
                .and(Columns.unnamed(LOCATION.ID, LOCATION, Set.of("location_id", "within_id", "home_location_id")))
                .execute();
    }

    private static LocationRecord row(Fact.Location fact, Keys keys) {
        LocationRecord row = new LocationRecord();
        row.setId(keys.location(fact.slug()));
        row.setPublicId("location:" + fact.slug());
        row.setSlug(fact.slug());
        row.setName(fact.name());
        row.setSortName(FoldedText.sortable(fact.name()));
        row.setKind(fact.kind().name());
        row.setCountry(fact.country());
        row.setCurrency(fact.currency());
        row.setDelineation(fact.delineation());
        row.setValidFrom(Columns.date(fact.validFrom()));
        row.setValidTo(Columns.date(fact.validTo()));
        row.setReleaseId(keys.release(fact));
        return row;
    }
}
