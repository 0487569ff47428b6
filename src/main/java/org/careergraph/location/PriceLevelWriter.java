package org.careergraph.location;

import static org.careergraph.jooq.Tables.PRICE_LEVEL;

import java.util.List;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Observations;
import org.careergraph.dataset.Superseded;
import org.careergraph.jooq.tables.records.PriceLevelRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores how dear places are; what an older release measured stays. */
@Component
final class PriceLevelWriter implements FactWriter<Fact.PriceLevel> {

    @Override
    public Class<Fact.PriceLevel> facts() {
        return Fact.PriceLevel.class;
    }

    @Override
    public Table<?> table() {
        return PRICE_LEVEL;
    }

    @Override
    public int write(Intake intake, List<Fact.PriceLevel> batch) {
        Observations.Outcome<?> outcome =
                Observations.store(intake, PRICE_LEVEL.ID, batch, fact -> row(fact, intake.keys()));
        return outcome.stored();
    }

    @Override
    public void resume(Intake intake, int release) {
        intake.database()
                .selectFrom(PRICE_LEVEL)
                .where(PRICE_LEVEL.RELEASE_ID.eq(release))
                .forEach(row -> intake.keys()
                        .hold(
                                PRICE_LEVEL,
                                row.getId(),
                                release,
                                row.getLocationId(),
                                row.getItem(),
                                row.getPeriodEnd()));
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(PRICE_LEVEL)
                .where(superseded.observation(PRICE_LEVEL.RELEASE_ID))
                .execute();
    }

    private static PriceLevelRecord row(Fact.PriceLevel fact, Keys keys) {
        PriceLevelRecord row = new PriceLevelRecord();
        row.setLocationId(keys.location(fact.location()));
        row.setItem(fact.item().name());
        row.setIndexMilli(fact.indexMilli());
        row.setBase(fact.base());
        row.setPeriodStart(Columns.start(fact.period()));
        row.setPeriodEnd(Columns.end(fact.period()));
        row.setPeriodLabel(Columns.label(fact.period()));
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        row.setId(keys.observation(
                PRICE_LEVEL, row.getReleaseId(), row.getLocationId(), row.getItem(), row.getPeriodEnd()));
        return row;
    }
}
