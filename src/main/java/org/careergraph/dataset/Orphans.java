package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.CODE_MATCH;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Set;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.jooq.DSLContext;

/** Refuses pay of occupations that the classification which is held does not know: most likely another edition of it. */
final class Orphans {

    /** Statistics combine and split a few occupations of their own; with more than this share, the codes mean something else. */
    private static final int MAX_PERCENT = 5;

    /** The characters of a SOC code that name its broad group: {@code 15-205} of 15-2051. */
    private static final int GROUP_LENGTH = 6;

    private Orphans() {}

    /** Checks the codes of a release, if a classification is held to check them against. */
    static void check(DSLContext database, Edition edition, Notices notices) {
        Set<String> groups = database.select(OCCUPATION_CODE.CODE)
                .from(OCCUPATION_CODE)
                .where(OCCUPATION_CODE.SCHEME.eq(ClassificationScheme.SOC.name()))
                .fetchSet(code -> code.value1()
                        .substring(0, Math.min(GROUP_LENGTH, code.value1().length())));
        List<String> codes = database.selectDistinct(OCCUPATION_CODE.CODE)
                .from(OCCUPATION_CODE)
                .where(OCCUPATION_CODE.SCHEME.eq(ClassificationScheme.OEWS.name()))
                .and(OCCUPATION_CODE.CODE_LEVEL.eq(CodeLevel.DETAILED.name()))
                .and(OCCUPATION_CODE.ID.in(
                        select(PAY_CELL.OCCUPATION_CODE_ID).from(PAY_CELL).where(PAY_CELL.RELEASE_ID.eq(edition.id()))))
                .and(OCCUPATION_CODE.ID.notIn(select(CODE_MATCH.TO_ID).from(CODE_MATCH)))
                .orderBy(OCCUPATION_CODE.CODE)
                .fetch(OCCUPATION_CODE.CODE);
        List<String> orphans = codes.stream()
                .filter(code -> !groups.contains(code.substring(0, Math.min(GROUP_LENGTH, code.length()))))
                .toList();
        if (!groups.isEmpty() && orphans.size() * 100 > codes.size() * MAX_PERCENT) {
            String message =
                    "%d of %d occupations are in no SOC that is held, such as this one; more than %d %% are refused";
            notices.add(Row.ofFile(edition.release().label())
                    .notice("code", orphans.getFirst(), message.formatted(orphans.size(), codes.size(), MAX_PERCENT)));
        }
    }
}
