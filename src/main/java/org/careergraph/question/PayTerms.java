package org.careergraph.question;

import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.List;
import org.jooq.Field;

/** What pay means in a cell, and whom it rests on, in sentences. */
final class PayTerms {

    /** The columns that are read beside those of every cell. */
    static final List<Field<?>> COLUMNS =
            List.of(PAY_CELL.SAMPLE_COUNT, PAY_CELL.SAMPLE_BANDED, PAY_CELL.SAMPLE_UNIT, PAY_CELL.SAMPLE_SCOPE);

    private PayTerms() {}

    /** Which pay is meant. */
    static String concept(Cell cell) {
        return switch (cell.row().get(PAY_CELL.CONCEPT)) {
            case "BASE" -> "That is base pay.";
            case "STRAIGHT_TIME_WITH_INCENTIVES" -> "Tips and commissions count as pay, overtime does not.";
            case "TOTAL_CASH" -> "Cash bonuses are counted in.";
            case "TOTAL_COMPENSATION" -> "Cash, equity and benefits are counted in.";
            case "ADVERTISED" -> "That is pay offered in advertisements.";
            default ->
                cell.time().isEmpty()
                        ? "The source does not say which pay is meant, nor when it was measured."
                        : "The source does not say which pay is meant.";
        };
    }

    /** What was counted; empty when the source does not say. */
    static String sample(Cell cell) {
        Integer count = cell.row().get(PAY_CELL.SAMPLE_COUNT);
        if (count == null) {
            return "";
        }
        String number =
                (Boolean.TRUE.equals(cell.row().get(PAY_CELL.SAMPLE_BANDED)) ? "at least " : "") + English.count(count);
        String unit =
                switch (cell.row().get(PAY_CELL.SAMPLE_UNIT)) {
                    case "SELF_REPORTS" -> "what %s people reported of themselves";
                    case "ADVERTISEMENTS" -> "%s advertisements";
                    case "ESTABLISHMENTS" -> "the answers of %s workplaces";
                    default -> "answers about %s workers";
                };
        return "It rests on %s (%s)."
                .formatted(unit.formatted(number), cell.row().get(PAY_CELL.SAMPLE_SCOPE));
    }
}
