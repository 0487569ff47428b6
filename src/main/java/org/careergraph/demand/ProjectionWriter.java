package org.careergraph.demand;

import static org.careergraph.jooq.Tables.PROJECTION;

import java.util.List;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Observations;
import org.careergraph.dataset.Superseded;
import org.careergraph.jooq.tables.records.ProjectionRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores what sources expect of occupations; what an older release expected stays. */
@Component
final class ProjectionWriter implements FactWriter<Fact.Projection> {

    @Override
    public Class<Fact.Projection> facts() {
        return Fact.Projection.class;
    }

    @Override
    public Table<?> table() {
        return PROJECTION;
    }

    @Override
    public int write(Intake intake, List<Fact.Projection> batch) {
        Observations.Outcome<?> outcome =
                Observations.store(intake, PROJECTION.ID, batch, fact -> row(fact, intake.keys()));
        return outcome.stored();
    }

    @Override
    public void resume(Intake intake, int release) {
        intake.database()
                .selectFrom(PROJECTION)
                .where(PROJECTION.RELEASE_ID.eq(release))
                .forEach(row -> intake.keys()
                        .hold(PROJECTION, row.getId(), release, row.getOccupationCodeId(), row.getLocationId()));
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(PROJECTION)
                .where(superseded.observation(PROJECTION.RELEASE_ID))
                .execute();
    }

    private static ProjectionRecord row(Fact.Projection fact, Keys keys) {
        ProjectionRecord row = new ProjectionRecord();
        row.setOccupationCodeId(keys.code(fact.code()));
        row.setLocationId(keys.location(fact.location()));
        row.setBaseYear(fact.baseYear());
        row.setTargetYear(fact.targetYear());
        row.setBaseJobs(fact.baseJobs());
        row.setTargetJobs(fact.targetJobs());
        row.setChangePpm(fact.changePpm());
        row.setSelfEmployedPpm(fact.selfEmployedPpm());
        row.setOpenings(fact.openings());
        row.setExits(fact.exits());
        row.setTransfers(fact.transfers());
        row.setEducation(fact.education());
        row.setExperience(fact.experience());
        row.setTraining(fact.training());
        row.setOutlook(Outlooks.UNKNOWN);
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        row.setId(keys.observation(PROJECTION, row.getReleaseId(), row.getOccupationCodeId(), row.getLocationId()));
        return row;
    }
}
