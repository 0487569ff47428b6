package org.careergraph.dataset.oews;

import org.jspecify.annotations.Nullable;

/** The columns of the published tables, and what reports of the query tool call them. */
enum Column {
    AREA(null),
    AREA_TITLE(null),
    AREA_TYPE(null),
    PRIM_STATE(null),
    NAICS(null),
    NAICS_TITLE(null),
    OWN_CODE(null),
    OCC_CODE(null),
    OCC_TITLE(null),
    O_GROUP(null),
    TOT_EMP("Employment"),
    EMP_PRSE("Employment percent relative standard error"),
    JOBS_1000("Employment per 1,000 jobs"),
    LOC_QUOTIENT("Location Quotient"),
    PCT_TOTAL(null),
    PCT_RPT(null),
    H_MEAN("Hourly mean wage"),
    H_PCT10("Hourly 10th percentile wage"),
    H_PCT25("Hourly 25th percentile wage"),
    H_MEDIAN("Hourly median wage"),
    H_PCT75("Hourly 75th percentile wage"),
    H_PCT90("Hourly 90th percentile wage"),
    A_MEAN("Annual mean wage"),
    A_PCT10("Annual 10th percentile wage"),
    A_PCT25("Annual 25th percentile wage"),
    A_MEDIAN("Annual median wage"),
    A_PCT75("Annual 75th percentile wage"),
    A_PCT90("Annual 90th percentile wage"),
    MEAN_PRSE("Wage percent relative standard error"),
    ANNUAL(null),
    HOURLY(null);

    private final @Nullable String reported;

    Column(@Nullable String reported) {
        this.reported = reported;
    }

    /** What reports call it, without the marks of footnotes; null when no report has it. */
    @Nullable
    String reported() {
        return reported;
    }
}
