package org.careergraph.role;

import static org.careergraph.jooq.Tables.ALIAS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.AliasRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores other names of roles; of several sources with the same name for a role, the first keeps it. */
@Component
final class AliasWriter implements FactWriter<Fact.Alias> {

    @Override
    public Class<Fact.Alias> facts() {
        return Fact.Alias.class;
    }

    @Override
    public Table<?> table() {
        return ALIAS;
    }

    @Override
    public int write(Intake intake, List<Fact.Alias> batch) {
        Set<Integer> roles =
                batch.stream().map(fact -> intake.keys().role(fact.role())).collect(Collectors.toSet());
        Map<Integer, Set<String>> taken = intake
                .database()
                .select(ALIAS.ROLE_ID, ALIAS.NAME_KEY)
                .from(ALIAS)
                .where(ALIAS.ROLE_ID.in(roles))
                .fetchGroups(ALIAS.ROLE_ID, ALIAS.NAME_KEY)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, names -> Set.copyOf(names.getValue())));
        List<Fact.Alias> fresh = batch.stream()
                .filter(fact -> !taken.getOrDefault(intake.keys().role(fact.role()), Set.of())
                        .contains(FoldedText.matchable(fact.name())))
                .toList();
        return Upsert.insert(
                intake.database(),
                fresh.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(ALIAS)
                .where(superseded.description(ALIAS.RELEASE_ID))
                .execute();
    }

    private static AliasRecord row(Fact.Alias fact, Keys keys) {
        AliasRecord row = new AliasRecord();
        row.setId(keys.next(ALIAS));
        row.setRoleId(keys.role(fact.role()));
        row.setName(fact.name());
        row.setNameKey(FoldedText.matchable(fact.name()));
        row.setOrigin(fact.origin().name());
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
