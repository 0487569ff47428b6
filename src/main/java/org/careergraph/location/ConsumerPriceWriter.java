package org.careergraph.location;

import static org.careergraph.jooq.Tables.CONSUMER_PRICE;

import java.util.List;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Observations;
import org.careergraph.dataset.Superseded;
import org.careergraph.jooq.tables.records.ConsumerPriceRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores where consumer prices stand; what an older release measured stays. */
@Component
final class ConsumerPriceWriter implements FactWriter<Fact.ConsumerPrice> {

    @Override
    public Class<Fact.ConsumerPrice> facts() {
        return Fact.ConsumerPrice.class;
    }

    @Override
    public Table<?> table() {
        return CONSUMER_PRICE;
    }

    @Override
    public int write(Intake intake, List<Fact.ConsumerPrice> batch) {
        Observations.Outcome<?> outcome =
                Observations.store(intake, CONSUMER_PRICE.ID, batch, fact -> row(fact, intake.keys()));
        return outcome.stored();
    }

    @Override
    public void resume(Intake intake, int release) {
        intake.database()
                .selectFrom(CONSUMER_PRICE)
                .where(CONSUMER_PRICE.RELEASE_ID.eq(release))
                .forEach(row ->
                        intake.keys().hold(CONSUMER_PRICE, row.getId(), release, row.getLocationId(), row.getMonth()));
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(CONSUMER_PRICE)
                .where(superseded.observation(CONSUMER_PRICE.RELEASE_ID))
                .execute();
    }

    private static ConsumerPriceRecord row(Fact.ConsumerPrice fact, Keys keys) {
        ConsumerPriceRecord row = new ConsumerPriceRecord();
        row.setLocationId(keys.location(fact.location()));
        row.setMonth(fact.month().toString());
        row.setIndexMilli(fact.indexMilli());
        row.setBase(fact.base());
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        row.setId(keys.observation(CONSUMER_PRICE, row.getReleaseId(), row.getLocationId(), row.getMonth()));
        return row;
    }
}
