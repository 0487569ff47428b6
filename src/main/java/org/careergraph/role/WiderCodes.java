package org.careergraph.role;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.records.ClassificationRecord;
import org.careergraph.jooq.tables.records.OccupationCodeRecord;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Derives two kinds of links that lend nothing by themselves: from a role to the groups above the code that lends it pay, by the
 * hierarchy of SOC; and from a role to which no code lends to the codes of the statistics that it might borrow from.
 */
@Component
@Order(3)
final class WiderCodes implements Derivation {

    private static final String GROUP =
            "A wider group of the code that lends: it stands in where a question allows it.";
    private static final String CANDIDATE = "The role falls into several codes, and none is chosen to lend.";

    private record Pair(int role, int code) {}

    private record Code(String version, String code) {}

    /** {@link Lending} deletes every derived link. */
    @Override
    public void clear(DSLContext working) {}

    @Override
    public void derive(DSLContext working) {
        Set<Pair> held = new HashSet<>();
        working.select(CLASSIFICATION.ROLE_ID, CLASSIFICATION.OCCUPATION_CODE_ID)
                .from(CLASSIFICATION)
                .forEach(link -> held.add(new Pair(link.value1(), link.value2())));
        List<ClassificationRecord> links = new ArrayList<>();
        candidates(working, held, links);
        groups(working, held, links);
        Upsert.insert(working, links);
    }

    private static void candidates(DSLContext working, Set<Pair> held, List<ClassificationRecord> links) {
        Classification own = CLASSIFICATION.as("own_link");
        Classification exact = CLASSIFICATION.as("exact_link");
        Classification lent = CLASSIFICATION.as("lent_link");
        Classification lender = CLASSIFICATION.as("lender");
        working.select(own.fields())
                .select(lent.OCCUPATION_CODE_ID, lent.SCHEME, lent.SCHEME_VERSION)
                .from(own)
                .join(exact)
                .on(exact.OCCUPATION_CODE_ID.eq(own.OCCUPATION_CODE_ID))
                .join(lent)
                .on(lent.ROLE_ID.eq(exact.ROLE_ID))
                .where(exact.MATCH_KIND.eq(MatchKind.EXACT.name()))
                .and(exact.ROLE_ID.ne(own.ROLE_ID))
                .and(lent.LENDS_PAY)
                .and(lent.DERIVED)
                .andNotExists(working.selectOne()
                        .from(lender)
                        .where(lender.ROLE_ID.eq(own.ROLE_ID))
                        .and(lender.LENDS_PAY))
                .orderBy(own.ROLE_ID, lent.OCCUPATION_CODE_ID, own.OCCUPATION_CODE_ID)
                .forEach(row -> add(row, own, lent, held, links));
    }

    private static void add(
            Record row, Classification own, Classification lent, Set<Pair> held, List<ClassificationRecord> links) {
        int role = row.get(own.ROLE_ID);
        if (held.add(new Pair(role, row.get(lent.OCCUPATION_CODE_ID)))) {
            String match = row.get(own.MATCH_KIND);
            ClassificationRecord link = link(
                    role,
                    row.get(lent.OCCUPATION_CODE_ID),
                    row.get(lent.SCHEME),
                    row.get(lent.SCHEME_VERSION),
                    row.get(own.RELEASE_ID),
                    CANDIDATE);
            link.setMatchKind(match.equals(MatchKind.EXACT.name()) ? MatchKind.BROAD.name() : match);
            link.setSteps(0);
            links.add(link);
        }
    }

    private static void groups(DSLContext working, Set<Pair> held, List<ClassificationRecord> links) {
        Map<String, String> broader = new HashMap<>();
        working.select(OCCUPATION_CODE.CODE, OCCUPATION_CODE.BROADER)
                .from(OCCUPATION_CODE)
                .where(OCCUPATION_CODE.SCHEME.eq(ClassificationScheme.SOC.name()))
                .and(OCCUPATION_CODE.BROADER.isNotNull())
                .forEach(code -> broader.put(code.value1(), code.value2()));
        Map<Code, OccupationCodeRecord> groups = new HashMap<>();
        working.selectFrom(OCCUPATION_CODE)
                .where(OCCUPATION_CODE.SCHEME.eq(ClassificationScheme.OEWS.name()))
                .and(OCCUPATION_CODE.CODE_LEVEL.in(
                        CodeLevel.BROAD.name(), CodeLevel.MINOR.name(), CodeLevel.MAJOR.name()))
                .forEach(group -> groups.put(new Code(group.getSchemeVersion(), group.getCode()), group));
        OccupationCode lending = OCCUPATION_CODE.as("lending_code");
        working.select(CLASSIFICATION.ROLE_ID, CLASSIFICATION.RELEASE_ID, lending.CODE, lending.SCHEME_VERSION)
                .from(CLASSIFICATION)
                .join(lending)
                .on(lending.ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                .where(CLASSIFICATION.LENDS_PAY)
                .and(CLASSIFICATION.SCHEME.eq(ClassificationScheme.OEWS.name()))
                .orderBy(CLASSIFICATION.ROLE_ID, lending.ID)
                .forEach(lender -> {
                    int steps = 1;
                    for (String wider = broader.get(lender.value3()); wider != null; wider = broader.get(wider)) {
                        OccupationCodeRecord group = groups.get(new Code(lender.value4(), wider));
                        if (group != null && held.add(new Pair(lender.value1(), group.getId()))) {
                            links.add(group(lender.value1(), group, steps, lender.value2()));
                        }
                        steps++;
                    }
                });
    }

    private static ClassificationRecord group(int role, OccupationCodeRecord group, int steps, int release) {
        ClassificationRecord link =
                link(role, group.getId(), group.getScheme(), group.getSchemeVersion(), release, GROUP);
        link.setMatchKind(MatchKind.BROAD.name());
        link.setSteps(steps);
        return link;
    }

    private static ClassificationRecord link(
            int role, int code, String scheme, String version, int release, String reason) {
        ClassificationRecord link = new ClassificationRecord();
        link.setRoleId(role);
        link.setOccupationCodeId(code);
        link.setScheme(scheme);
        link.setSchemeVersion(version);
        link.setLendsPay(false);
        link.setReason(reason);
        link.setDerived(true);
        link.setReleaseId(release);
        return link;
    }
}
