package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.PAY_CELL_ROW;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careergraph.dataset.Carry;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Observations;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.PayCellRecord;
import org.careergraph.jooq.tables.records.PayCellRowRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
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
    public int write(Intake intake, List<Fact.Pay> batch) {
        Observations.Outcome<Fact.Pay> outcome =
                Observations.store(intake, PAY_CELL.ID, batch, pay -> row(pay, intake.keys()));
        List<PayCellRowRecord> further = outcome.repeated().stream()
                .map(repeated -> furtherRow(repeated, intake.keys()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Upsert.insert(intake.database(), further);
        return outcome.stored();
    }

    private static @Nullable PayCellRowRecord furtherRow(Map.Entry<Integer, Fact.Pay> repeated, Keys keys) {
        Integer file = keys.file(repeated.getValue());
        return file == null
                ? null
                : new PayCellRowRecord(
                        repeated.getKey(), file, repeated.getValue().at().number());
    }

    @Override
    public void resume(Intake intake, int release) {
        intake.database()
                .select(
                        PAY_CELL.ID,
                        PAY_CELL.ROLE_ID,
                        PAY_CELL.OCCUPATION_CODE_ID,
                        PAY_CELL.LOCATION_ID,
                        PAY_CELL.CONCEPT,
                        PAY_CELL.INDUSTRY,
                        PAY_CELL.OWNERSHIP,
                        PAY_CELL.PERIOD_END)
                .from(PAY_CELL)
                .where(PAY_CELL.RELEASE_ID.eq(release))
                .forEach(cell -> intake.keys()
                        .hold(
                                PAY_CELL,
                                cell.value1(),
                                release,
                                cell.value2(),
                                cell.value3(),
                                cell.value4(),
                                cell.value5(),
                                cell.value6(),
                                cell.value7(),
                                cell.value8()));
    }

    @Override
    public void carry(Carry carry) {
        carry.details(PAY_CELL_ROW, PAY_CELL_ROW.PAY_CELL_ID, PAY_CELL);
        carry.observations(PAY_CELL);
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(PAY_CELL_ROW)
                .where(PAY_CELL_ROW.PAY_CELL_ID.in(
                        DSL.select(PAY_CELL.ID).from(PAY_CELL).where(superseded.observation(PAY_CELL.RELEASE_ID))))
                .execute();
        database.deleteFrom(PAY_CELL)
                .where(superseded.observation(PAY_CELL.RELEASE_ID))
                .execute();
    }

    private static PayCellRecord row(Fact.Pay pay, Keys keys) {
        PayCellRecord cell = new PayCellRecord();
        cell.setRoleId(pay.role() == null ? null : keys.role(pay.role()));
        cell.setOccupationCodeId(pay.code() == null ? null : keys.code(pay.code()));
        cell.setLocationId(keys.location(pay.location()));
        cell.setConcept(pay.concept().name());
        cell.setIndustry(pay.slice().industry());
        cell.setIndustryTitle(pay.slice().industryTitle());
        cell.setOwnership(pay.slice().ownership());
        cell.setPeriodStart(Columns.start(pay.period()));
        cell.setPeriodEnd(Columns.end(pay.period()));
        cell.setPeriodLabel(Columns.label(pay.period()));
        cell.setReleaseId(keys.release(pay));
        cell.setId(keys.observation(
                PAY_CELL,
                cell.getReleaseId(),
                cell.getRoleId(),
                cell.getOccupationCodeId(),
                cell.getLocationId(),
                cell.getConcept(),
                cell.getIndustry(),
                cell.getOwnership(),
                cell.getPeriodEnd()));
        cell.setFileId(keys.file(pay));
        cell.setFileRow(pay.at().number());
        cell.setUpdatedAt(Columns.date(pay.updatedAt()));
        cell.setMethod(pay.method().name());
        cell.setCurrency(pay.currency());
        cell.setMeanRsePpm(pay.meanRsePpm());
        fillSample(cell, pay.sample());
        fillJobs(cell, pay.jobs());
        PayColumns.ANNUAL.fill(cell, pay.annual());
        PayColumns.HOURLY.fill(cell, pay.hourly());
        return cell;
    }

    private static void fillSample(PayCellRecord cell, Statistic.@Nullable Sample sample) {
        if (sample != null) {
            cell.setSampleCount(sample.count());
            cell.setSampleBanded(sample.banded());
            cell.setSampleUnit(sample.unit().name());
            cell.setSampleScope(sample.scope());
            cell.setSampleWindowMonths(sample.windowMonths());
        }
    }

    private static void fillJobs(PayCellRecord cell, Statistic.Jobs jobs) {
        Statistic.Estimate reporting = jobs.reporting();
        cell.setEmployment(jobs.employment().amount());
        cell.setEmploymentStatus(jobs.employment().status().name());
        cell.setEmploymentRsePpm(jobs.employmentRsePpm());
        cell.setJobsPerMillion(jobs.perMillion());
        cell.setLocationQuotientPpm(jobs.locationQuotientPpm());
        cell.setIndustrySharePpm(jobs.industrySharePpm());
        cell.setReportingPpm(partsPerMillion(reporting.amount()));
        cell.setReportingStatus(reporting.status().name());
        cell.setReportingBoundPpm(partsPerMillion(reporting.bound()));
    }

    private static @Nullable Integer partsPerMillion(@Nullable Long share) {
        return share == null ? null : Math.toIntExact(share);
    }
}
