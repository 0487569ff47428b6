package org.careergraph.role;

import static org.careergraph.jooq.Tables.OCCUPATION_CODE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.OccupationCodeRecord;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores codes of official schemes; a code that a whole edition says again is what it says, other files only add to it. */
@Component
final class OccupationCodeWriter implements FactWriter<Fact.OccupationCode> {

    @Override
    public Class<Fact.OccupationCode> facts() {
        return Fact.OccupationCode.class;
    }

    @Override
    public Table<?> table() {
        return OCCUPATION_CODE;
    }

    @Override
    public int write(Intake intake, List<Fact.OccupationCode> batch) {
        Map<Integer, Fact.OccupationCode> facts = new LinkedHashMap<>();
        // A code that is a broad group and its only detailed occupation at once comes as both; it answers for the
        // occupation.
        batch.forEach(fact -> facts.merge(intake.keys().code(fact.code()), fact, OccupationCodeWriter::finer));
        Map<Integer, OccupationCodeRecord> held = intake.database()
                .selectFrom(OCCUPATION_CODE)
                .where(OCCUPATION_CODE.ID.in(facts.keySet()))
                .fetchMap(OCCUPATION_CODE.ID);
        held.forEach((id, row) -> update(intake, row, facts.get(id)));
        facts.keySet().removeAll(held.keySet());
        return Upsert.insert(
                intake.database(),
                facts.entrySet().stream()
                        .map(fact -> row(fact.getKey(), fact.getValue()))
                        .toList());
    }

    private static Fact.OccupationCode finer(Fact.OccupationCode one, Fact.OccupationCode other) {
        return one.level() != null && other.level() != null && other.level().compareTo(one.level()) > 0 ? other : one;
    }

    private static void update(Intake intake, OccupationCodeRecord held, Fact.OccupationCode fact) {
        boolean differs = !held.getTitle().equals(fact.title()) || held.getResidual() != fact.residual();
        if (differs && intake.keys().isWhole(fact)) {
            String subject = held.getScheme() + " " + held.getSchemeVersion() + " " + held.getCode();
            intake.changes()
                    .reclassified(
                            subject,
                            intake.keys().release(fact),
                            "was called \"%s\", is called \"%s\"".formatted(held.getTitle(), fact.title()));
            held.setTitle(fact.title());
            held.setResidual(fact.residual());
        }
        boolean finer = fact.level() != null
                && (held.getCodeLevel() == null || fact.level().name().equals("DETAILED"));
        if (finer && !fact.level().name().equals(held.getCodeLevel())) {
            held.setCodeLevel(fact.level().name());
        }
        if (held.getBroader() == null && fact.broader() != null) {
            held.setBroader(fact.broader());
        }
        if (held.modified()) {
            held.update();
        }
    }

    private static OccupationCodeRecord row(int id, Fact.OccupationCode fact) {
        OccupationCodeRecord row = new OccupationCodeRecord();
        row.setId(id);
        row.setScheme(fact.code().scheme().name());
        row.setSchemeVersion(fact.code().version());
        row.setCode(fact.code().code());
        row.setTitle(fact.title());
        row.setResidual(fact.residual());
        row.setCodeLevel(fact.level() == null ? null : fact.level().name());
        row.setBroader(fact.broader());
        return row;
    }
}
