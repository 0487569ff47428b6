package org.careergraph.salary;

import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.PAY_COVERAGE;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.jooq.impl.DSL.selectDistinct;

import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives of which places a release lists every occupation, so that one which is not listed there was not produced. */
@Component
@Order(3)
final class Coverage implements Derivation {

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(PAY_COVERAGE).execute();
    }

    @Override
    public void derive(DSLContext working) {
        working.insertInto(PAY_COVERAGE, PAY_COVERAGE.LOCATION_ID, PAY_COVERAGE.SCHEME, PAY_COVERAGE.SCHEME_VERSION)
                .select(selectDistinct(PAY_CELL.LOCATION_ID, OCCUPATION_CODE.SCHEME, OCCUPATION_CODE.SCHEME_VERSION)
                        .from(OCCUPATION_CODE)
                        .join(PAY_CELL)
                        .on(PAY_CELL.OCCUPATION_CODE_ID.eq(OCCUPATION_CODE.ID))
                        .join(RELEASE)
                        .on(RELEASE.ID.eq(PAY_CELL.RELEASE_ID))
                        .where(OCCUPATION_CODE.CODE_LEVEL.eq(CodeLevel.TOTAL.name()))
                        .and(PAY_CELL.INDUSTRY.isNull())
                        .and(PAY_CELL.OWNERSHIP.isNull())
                        .and(RELEASE.SUPERSEDED_BY_ID.isNull()))
                .execute();
    }
}
