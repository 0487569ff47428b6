package org.careergraph.dataset.projections;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.projections.Layout.Column;
import org.careergraph.dataset.table.Line;
import org.jspecify.annotations.Nullable;

/** The cells of one row; one that cannot be understood becomes a notice and answers a stand-in. */
final class Cells {

    private static final Set<String> NOT_AVAILABLE = Set.of("—", "N/A");
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,12}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d+)?");

    /** The export writes codes as formulas, so that a spreadsheet takes them for text. */
    private static final Pattern CODE = Pattern.compile("(=\")?(\\d{2}-\\d{4})\"?");

    /** Wages stand only as a floor where they are high. */
    private static final Pattern WAGE_FLOOR = Pattern.compile(">=\\$?[\\d,]+");

    /** The export puts example titles behind the title. */
    private static final String EXAMPLES = "    ";

    private static final int THOUSANDS = 3;
    private static final int PPM_OF_PERCENT = 4;

    private final Table table;
    private final Line row;
    private final Notices notices;
    private boolean sound = true;

    Cells(Table table, Line row, Notices notices) {
        this.table = table;
        this.row = row;
        this.notices = notices;
    }

    /** Whether no cell was refused so far. */
    boolean isSound() {
        return sound;
    }

    /** The title of the occupation, without the examples of job titles that the export puts behind it. */
    String title() {
        String cell = required(Column.TITLE);
        int examples = cell.indexOf(EXAMPLES);
        return examples < 0 ? cell : cell.substring(0, examples);
    }

    /** The code of the occupation in the matrix. */
    String code() {
        String cell = required(Column.CODE);
        Matcher code = CODE.matcher(cell);
        if (code.matches()) {
            return code.group(2);
        }
        refuse(Column.CODE, cell, "not a code of the matrix; it is written like 15-2051");
        return "";
    }

    /** Whether the row is an occupation, not a group of them. The export has nothing else. */
    boolean isLineItem() {
        if (!table.has(Column.TYPE)) {
            return true;
        }
        String type = required(Column.TYPE);
        if (!type.equals("Line item") && !type.equals("Summary")) {
            refuse(Column.TYPE, type, "neither Line item nor Summary");
        }
        return type.equals("Line item");
    }

    /** A number of jobs, published in thousands; null when it is not available or the table does not tell it. */
    @Nullable
    Long jobs(Column column) {
        BigDecimal thousands = number(column);
        if (thousands == null) {
            return null;
        }
        BigDecimal jobs = thousands.movePointRight(THOUSANDS);
        if (jobs.signum() < 0 || jobs.stripTrailingZeros().scale() > 0) {
            refuse(column, thousands.toPlainString(), "not a number of jobs in thousands, with at most three decimals");
            return null;
        }
        return jobs.longValueExact();
    }

    /** A percentage in parts per million; null when it is not available or the table does not tell it. */
    @Nullable
    Integer share(Column column) {
        BigDecimal percent = number(column);
        if (percent == null) {
            return null;
        }
        try {
            return percent.movePointRight(PPM_OF_PERCENT).intValueExact();
        } catch (ArithmeticException e) {
            refuse(column, percent.toPlainString(), "more decimals, or a larger percentage, than can be held");
            return null;
        }
    }

    /** What it takes to get in; null when it is not available or the table does not tell it. */
    @Nullable
    String text(Column column) {
        return known(column);
    }

    /**
     * Refuses a wage that is none of the known forms. Wages are those of OEWS, as its own files state them with all their
     * percentiles, so that none is taken from here.
     */
    void checkWage() {
        String wage = known(Column.WAGE);
        if (wage != null
                && !NUMBER.matcher(wage).matches()
                && !WAGE_FLOOR.matcher(wage).matches()) {
            refuse(
                    Column.WAGE,
                    wage,
                    "neither a wage nor a known mark; wages are not read from here, but say what it means");
        }
    }

    private @Nullable BigDecimal number(Column column) {
        String cell = known(column);
        if (cell == null) {
            return null;
        }
        if (NUMBER.matcher(cell).matches()) {
            return new BigDecimal(cell.replace(",", ""));
        }
        refuse(column, cell, "neither a number nor —, which marks what is not available");
        return null;
    }

    /** The cell; null when it is marked as not available or the table does not have the column. */
    private @Nullable String known(Column column) {
        if (!table.has(column)) {
            return null;
        }
        String cell = required(column);
        return cell.isEmpty() || NOT_AVAILABLE.contains(cell) ? null : cell;
    }

    /** The cell; empty when it is blank, which the publisher leaves none. */
    private String required(Column column) {
        String cell = table.cell(row, column);
        if (cell == null) {
            refuse(column, "", "blank; the publisher writes — where something is not available");
            return "";
        }
        return cell;
    }

    private void refuse(Column column, String value, String message) {
        notices.add(row.at().notice(table.published(column), value, message));
        sound = false;
    }
}
