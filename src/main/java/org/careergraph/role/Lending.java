package org.careergraph.role;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.CODE_MATCH;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.records.ClassificationRecord;
import org.careergraph.jooq.tables.records.OccupationCodeRecord;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Derives from which codes of the statistics a role may borrow: those that the code which lends it pay leads to. An O*NET-SOC 2019
 * code leads to the SOC 2018 code that it starts with; that one to the same code in the statistics' own dialects of SOC, else to
 * the broad group that they publish in its place, else to what their crosswalk says. A role without a code that lends gets none.
 */
@Component
@Order(2)
final class Lending implements Derivation {

    private static final int SOC_LENGTH = 7;
    private static final String SAME = "The code of the same number in the statistics' own edition of SOC.";
    private static final String GROUP = "The statistics publish the broad group in place of its occupations.";
    private static final String CROSSWALK = "By the statistics' own crosswalk from SOC 2018.";

    /** A code that lends, and the SOC code that it stands for. */
    private record Lender(int role, String scheme, String code, String match, int release) {

        String soc() {
            return code.substring(0, Math.min(SOC_LENGTH, code.length()));
        }

        boolean isWholeSocCode() {
            return match.equals(MatchKind.EXACT.name()) && (code.length() == SOC_LENGTH || code.endsWith(".00"));
        }
    }

    /** A code of the statistics. */
    private record Target(OccupationCodeRecord code, boolean same, String reason) {}

    /** A dialect of SOC that statistics are published in. */
    private record Dialect(String scheme, String version) {}

    private record SlotOf(int role, Dialect dialect) {}

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(CLASSIFICATION).where(CLASSIFICATION.DERIVED).execute();
    }

    @Override
    public void derive(DSLContext working) {
        Map<Dialect, Map<String, OccupationCodeRecord>> dialects = dialects(working);
        Map<String, List<Target>> crosswalk = crosswalk(working);
        Set<SlotOf> filled = new HashSet<>();
        List<ClassificationRecord> links = new ArrayList<>();
        for (Lender lender : lenders(working)) {
            dialects.forEach((dialect, codes) -> {
                Target target = target(lender, dialect, codes, crosswalk);
                if (target != null && filled.add(new SlotOf(lender.role(), dialect))) {
                    links.add(link(lender, target));
                }
            });
        }
        Upsert.insert(working, links);
    }

    private static List<Lender> lenders(DSLContext working) {
        return working.select(
                        CLASSIFICATION.ROLE_ID,
                        CLASSIFICATION.SCHEME,
                        OCCUPATION_CODE.CODE,
                        CLASSIFICATION.MATCH_KIND,
                        CLASSIFICATION.RELEASE_ID)
                .from(CLASSIFICATION)
                .join(OCCUPATION_CODE)
                .on(OCCUPATION_CODE.ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                .where(CLASSIFICATION.LENDS_PAY)
                .and(CLASSIFICATION.SCHEME.in(ClassificationScheme.ONET_SOC.name(), ClassificationScheme.SOC.name()))
                .orderBy(CLASSIFICATION.ROLE_ID, CLASSIFICATION.SCHEME, OCCUPATION_CODE.ID)
                .fetch(Records.mapping(Lender::new));
    }

    private static Map<Dialect, Map<String, OccupationCodeRecord>> dialects(DSLContext working) {
        Map<Dialect, Map<String, OccupationCodeRecord>> dialects = new HashMap<>();
        working.selectFrom(OCCUPATION_CODE)
                .where(OCCUPATION_CODE.SCHEME.in(
                        ClassificationScheme.OEWS.name(), ClassificationScheme.EMPLOYMENT_PROJECTIONS.name()))
                .forEach(code -> dialects.computeIfAbsent(
                                new Dialect(code.getScheme(), code.getSchemeVersion()), d -> new HashMap<>())
                        .put(code.getCode(), code));
        return dialects;
    }

    /** What a publisher's own crosswalk makes of SOC codes. */
    private static Map<String, List<Target>> crosswalk(DSLContext working) {
        OccupationCode from = OCCUPATION_CODE.as("from_code");
        OccupationCode to = OCCUPATION_CODE.as("to_code");
        Map<String, List<Target>> crosswalk = new HashMap<>();
        working.select(from.CODE, CODE_MATCH.MATCH_KIND)
                .select(to.fields())
                .from(CODE_MATCH)
                .join(from)
                .on(from.ID.eq(CODE_MATCH.FROM_ID))
                .join(to)
                .on(to.ID.eq(CODE_MATCH.TO_ID))
                .where(from.SCHEME.eq(ClassificationScheme.SOC.name()))
                .orderBy(to.ID)
                .forEach(row -> crosswalk
                        .computeIfAbsent(row.get(from.CODE), c -> new ArrayList<>())
                        .add(new Target(
                                row.into(to),
                                MatchKind.EXACT.name().equals(row.get(CODE_MATCH.MATCH_KIND)),
                                CROSSWALK)));
        return crosswalk;
    }

    private static @Nullable Target target(
            Lender lender,
            Dialect dialect,
            Map<String, OccupationCodeRecord> codes,
            Map<String, List<Target>> crosswalk) {
        List<Target> crossed = crosswalk.getOrDefault(lender.soc(), List.of()).stream()
                .filter(target -> codes.containsValue(target.code()))
                .toList();
        if (!crossed.isEmpty()) {
            return crossed.size() == 1 ? crossed.getFirst() : null; // several: nobody says which
        }
        OccupationCodeRecord same = codes.get(lender.soc());
        if (same != null) {
            return new Target(same, true, SAME);
        }
        OccupationCodeRecord group =
                codes.get(lender.soc().substring(0, lender.soc().length() - 1) + "0");
        return group != null && "DETAILED".equals(group.getCodeLevel()) ? new Target(group, false, GROUP) : null;
    }

    private static ClassificationRecord link(Lender lender, Target target) {
        boolean exact = target.same() && lender.isWholeSocCode();
        ClassificationRecord link = new ClassificationRecord();
        link.setRoleId(lender.role());
        link.setOccupationCodeId(target.code().getId());
        link.setScheme(target.code().getScheme());
        link.setSchemeVersion(target.code().getSchemeVersion());
        link.setMatchKind((exact ? MatchKind.EXACT : MatchKind.BROAD).name());
        link.setLendsPay(true);
        link.setReason(target.reason());
        link.setDerived(true);
        link.setSteps(0);
        link.setReleaseId(lender.release());
        return link;
    }
}
