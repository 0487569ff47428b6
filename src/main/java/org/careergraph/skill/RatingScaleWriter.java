package org.careergraph.skill;

import static org.careergraph.jooq.Tables.RATING_SCALE;

import java.util.List;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.RatingScaleRecord;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores the scales on which things are rated. */
@Component
final class RatingScaleWriter implements FactWriter<Fact.RatingScale> {

    @Override
    public Class<Fact.RatingScale> facts() {
        return Fact.RatingScale.class;
    }

    @Override
    public Table<?> table() {
        return RATING_SCALE;
    }

    @Override
    public int write(Intake intake, List<Fact.RatingScale> batch) {
        return Upsert.store(
                intake.database(),
                RATING_SCALE.ID,
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    private static RatingScaleRecord row(Fact.RatingScale fact, Keys keys) {
        RatingScaleRecord row = new RatingScaleRecord();
        row.setId(keys.scale(fact.key()));
        row.setPublicId(keys.publicId("scale", fact.key()));
        row.setName(fact.name());
        row.setMinimum(fact.minimum());
        row.setMaximum(fact.maximum());
        return row;
    }
}
