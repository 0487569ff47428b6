package org.careergraph.dataset.onet;

import static org.careergraph.jooq.Tables.RATING_SCALE;

import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Statistic.Rating;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.jspecify.annotations.Nullable;

/** The cells of a rating, which are the same in every table that rates. */
final class RatingCells {

    /** How important something is to an occupation. */
    static final String IMPORTANCE = "IM";

    private static final int VALUE_PLACES = 2;
    private static final int VALUE_UNITS = 100;
    private static final int ERROR_PLACES = 4;

    /** A percentage with so many places is in parts per million. */
    private static final int PERCENT_PLACES = 4;

    private static final int WHOLE_PPM = 1_000_000;

    private final Rows rows;
    private final Scales scales;
    private final int scale;
    private final int value;
    private final int respondents;
    private final int error;
    private final int suppress;
    private final int notRelevant;

    RatingCells(Rows rows, Scales scales) {
        this.rows = rows;
        this.scales = scales;
        this.scale = rows.column("Scale ID");
        this.value = rows.column("Data Value");
        this.respondents = rows.optionalColumn("N");
        this.error = rows.optionalColumn("Standard Error");
        this.suppress = rows.optionalColumn("Recommend Suppress");
        this.notRelevant = rows.optionalColumn("Not Relevant");
    }

    /** Key of the scale that the row rates on. */
    String scale() {
        String key = rows.text(scale, RATING_SCALE.PUBLIC_ID);
        if (!key.isEmpty() && scales.find(key) == null) {
            rows.refuse(scale, "not a scale of Scales Reference");
        }
        return key;
    }

    /** The rating of the row. */
    Rating rating(String key) {
        EstimateStatus status = status();
        int hundredths = rows.decimal(value, VALUE_PLACES);
        Fact.@Nullable RatingScale on = scales.find(key);
        boolean isOn =
                on != null && hundredths >= on.minimum() * VALUE_UNITS && hundredths <= on.maximum() * VALUE_UNITS;
        if (!isOn && rows.isSound()) {
            rows.refuse(value, "not on the scale " + key + ", whose ends Scales Reference tells");
        }
        return new Rating(
                key,
                status.hasAmount() ? hundredths : null,
                status,
                rows.optionalWhole(respondents),
                rows.optionalDecimal(error, ERROR_PLACES));
    }

    /** What the marks say of the value: that it means nothing for the occupation, or that it is too imprecise to rely on. */
    EstimateStatus status() {
        Boolean irrelevant = rows.flag(notRelevant);
        Boolean imprecise = rows.flag(suppress);
        if (Boolean.TRUE.equals(irrelevant)) {
            return EstimateStatus.NOT_APPLICABLE;
        }
        return Boolean.TRUE.equals(imprecise) ? EstimateStatus.LOW_RELIABILITY : EstimateStatus.NORMAL;
    }

    /** A share in percent, in parts per million. */
    int sharePpm() {
        int ppm = rows.decimal(value, PERCENT_PLACES);
        if (ppm > WHOLE_PPM) {
            rows.refuse(value, "more than 100 percent");
        }
        return ppm;
    }

    /** How many people were asked; null when it is not published. */
    @Nullable
    Integer respondents() {
        return rows.optionalWhole(respondents);
    }
}
