package org.careergraph.location;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;

import java.util.List;
import java.util.Set;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Point;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.LocationRecord;
import org.jooq.Condition;
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
    public int write(Intake intake, List<Fact.Location> batch) {
        return Upsert.store(
                intake.database(),
                LOCATION.ID,
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void prune(DSLContext database, Superseded superseded) {
        database.deleteFrom(LOCATION)
                .where(superseded.description(LOCATION.RELEASE_ID))
                .and(isForgotten())
                .execute();
    }

    /** That nothing but its own codes and containments names a place. */
    static Condition isForgotten() {
        return Columns.unnamed(
                LOCATION.ID,
                Set.of(LOCATION, LOCATION_CODE, LOCATION_WITHIN),
                Set.of("location_id", "within_id", "home_location_id"));
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
        Point point = fact.point();
        row.setLatitudeMicro(point == null ? null : point.latitudeMicro());
        row.setLongitudeMicro(point == null ? null : point.longitudeMicro());
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
