package org.careergraph.role;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Terms.AliasOrigin;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.AliasRecord;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives aliases from the titles that a role does not bear because another source's came first. */
@Component
@Order(1)
final class PreferredLabels implements Derivation {

    private record Name(int role, String key) {}

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(ALIAS)
                .where(ALIAS.ORIGIN.eq(AliasOrigin.PREFERRED_LABEL.name()))
                .execute();
    }

    @Override
    public void derive(DSLContext working) {
        Set<Name> taken = new HashSet<>();
        working.select(ROLE.ID, ROLE.TITLE)
                .from(ROLE)
                .forEach(role -> taken.add(new Name(role.value1(), FoldedText.matchable(role.value2()))));
        working.select(ALIAS.ROLE_ID, ALIAS.NAME_KEY)
                .from(ALIAS)
                .forEach(alias -> taken.add(new Name(alias.value1(), alias.value2())));
        Integer last =
                working.select(DSL.max(ALIAS.ID)).from(ALIAS).fetchSingle().value1();
        List<AliasRecord> labels = new ArrayList<>();
        working.selectFrom(ROLE_DESCRIPTION)
                .orderBy(ROLE_DESCRIPTION.STANDING, ROLE_DESCRIPTION.ID)
                .forEach(description -> {
                    String key = FoldedText.matchable(description.getTitle());
                    if (taken.add(new Name(description.getRoleId(), key))) {
                        labels.add(new AliasRecord(
                                (last == null ? 0 : last) + labels.size() + 1,
                                description.getRoleId(),
                                description.getTitle(),
                                key,
                                AliasOrigin.PREFERRED_LABEL.name(),
                                description.getReleaseId(),
                                description.getFileId(),
                                description.getFileRow()));
                    }
                });
        Upsert.insert(working, labels);
    }
}
