package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.PayCellRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores pay cells; what an older release measured stays. */
@Component
final class SalaryWriter implements FactWriter<Fact.Pay> {

    @Override
    public Class<Fact.Pay> facts() {
        return Fact.Pay.class;
    }

    @Override
    public Table<?> table() {
        return PAY_CELL;
    }

    @Override
    public int write(DSLContext database, List<Fact.Pay> batch, Keys keys) {
        Map<Integer, PayCellRecord> cells = new LinkedHashMap<>();
        for (Fact.Pay pay : batch) {
            PayCellRecord cell = cells.computeIfAbsent(keys.cell(pay), id -> cell(id, pay, keys));
            PayColumns.ANNUAL.fill(cell, pay.annual());
            PayColumns.HOURLY.fill(cell, pay.hourly());
        }
        return Upsert.store(database, PAY_CELL.ID, List.copyOf(cells.values()), PayColumns::complete);
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(PAY_CELL)
                .where(superseded.observation(PAY_CELL.RELEASE_ID))
                .execute();
    }

    private static PayCellRecord cell(int id, Fact.Pay pay, Keys keys) {
        Fact.Sample sample = pay.sample();
        PayCellRecord cell = new PayCellRecord();
        cell.setId(id);
        cell.setRoleId(pay.role() == null ? null : keys.role(pay.role()));
        cell.setOccupationCodeId(pay.code() == null ? null : keys.code(pay.code()));
        cell.setLocationId(keys.location(pay.location()));
        cell.setReleaseId(keys.release(pay));
        cell.setPeriodStart(Columns.start(pay.period()));
        cell.setPeriodEnd(Columns.end(pay.period()));
        cell.setPeriodLabel(Columns.label(pay.period()));
        cell.setUpdatedAt(Columns.date(pay.updatedAt()));
        cell.setConcept(pay.concept().name());
        cell.setMethod(pay.method().name());
        cell.setCurrency(pay.currency());
        cell.setSampleCount(sample == null ? null : sample.count());
        cell.setSampleBanded(sample == null ? null : sample.banded());
        cell.setSampleUnit(sample == null ? null : sample.unit().name());
        cell.setSampleScope(sample == null ? null : sample.scope());
        cell.setSampleWindowMonths(sample == null ? null : sample.windowMonths());
        cell.setMeanRsePpm(pay.meanRsePpm());
        return cell;
    }
}
