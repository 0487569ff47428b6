package org.careergraph.question;

import org.careergraph.dataset.Terms.EstimateStatus;
import org.jspecify.annotations.Nullable;

/**
 * One statistic of a pay cell.
 *
 * @param amount in hundredths; null unless it is a point estimate
 * @param bound in hundredths; null unless it is a floor or a ceiling
 */
record Figure(
        @Nullable Long amount,
        EstimateStatus status,
        @Nullable Long bound,
        String currency) {

    boolean isPoint() {
        return amount != null;
    }

    /** A floor: the true amount is at least this. */
    boolean isFloor() {
        return status == EstimateStatus.TOP_CODED;
    }

    /** Whether there is a number at all. */
    boolean isTold() {
        return isPoint() || bound != null;
    }

    /** Whether the source has it, and keeps it back. */
    boolean isWithheld() {
        return switch (status) {
            case NOT_RELEASED, SUPPRESSED_CONFIDENTIAL, SUPPRESSED_UNRELIABLE, WITHHELD_PRIVACY -> true;
            default -> false;
        };
    }

    /** As {@code PayEstimate.display} has it, with the publisher's reserve: {@code $239,200 a year or more}. */
    String text(String per) {
        String money = English.money(amount != null ? amount : bound == null ? 0 : bound, currency);
        return money
                + (per.isEmpty() ? "" : " " + per)
                + switch (status) {
                    case TOP_CODED -> " or more";
                    case BOTTOM_CODED -> " or less";
                    case ESTIMATED -> " (estimated)";
                    case PROVISIONAL -> " (provisional)";
                    case LOW_RELIABILITY -> " (of low reliability)";
                    default -> "";
                };
    }
}
