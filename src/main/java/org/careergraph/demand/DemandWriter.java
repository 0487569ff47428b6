package org.careergraph.demand;

import static org.careergraph.jooq.Tables.DEMAND;

import java.util.List;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.DemandRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores how much roles are wanted; what an older release counted stays. */
@Component
final class DemandWriter implements FactWriter<Fact.Demand> {

    @Override
    public Class<Fact.Demand> facts() {
        return Fact.Demand.class;
    }

    @Override
    public Table<?> table() {
        return DEMAND;
    }

    @Override
    public int write(Intake intake, List<Fact.Demand> batch) {
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(DEMAND)
                .where(superseded.observation(DEMAND.RELEASE_ID))
                .execute();
    }

    private static DemandRecord row(Fact.Demand fact, Keys keys) {
        DemandRecord row = new DemandRecord();
        row.setId(keys.next(DEMAND));
        row.setRoleId(keys.role(fact.role()));
        row.setLocationId(keys.location(fact.location()));
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        row.setMeasure(fact.measure().name());
        row.setUnit(fact.measure().unit());
        row.setCount(fact.count());
        row.setStatus(fact.status().name());
        row.setPeriodStart(Columns.start(fact.period()));
        row.setPeriodEnd(Columns.end(fact.period()));
        row.setPeriodLabel(Columns.label(fact.period()));
        return row;
    }
}
