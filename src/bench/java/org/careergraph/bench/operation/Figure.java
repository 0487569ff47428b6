package org.careergraph.bench.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A statistic of a cell as it is published: {@link Estimate#NONE} and null where it is not. */
record Figure(
        long year,
        @Nullable String yearStatus,
        long yearBound,
        long hour,
        @Nullable String hourStatus,
        long hourBound) {

    static final int COLUMNS = 6;

    /** Of no cell. */
    static final Figure NONE = new Figure(Estimate.NONE, null, Estimate.NONE, Estimate.NONE, null, Estimate.NONE);

    /** The columns of a statistic of {@code pay_cell c}, such as {@code p50}. */
    static String columns(String statistic) {
        return "c.annual_%1$s, c.annual_%1$s_status, c.annual_%1$s_bound, c.hourly_%1$s, c.hourly_%1$s_status, c.hourly_%1$s_bound"
                .formatted(statistic);
    }

    static Figure read(ResultSet row, int at) throws SQLException {
        return new Figure(
                number(row, at),
                row.getString(at + 1),
                number(row, at + 2),
                number(row, at + 3),
                row.getString(at + 4),
                number(row, at + 5));
    }

    private static long number(ResultSet row, int at) throws SQLException {
        long number = row.getLong(at);
        return number == 0 && row.wasNull() ? Estimate.NONE : number;
    }

    /** For a period. */
    Estimate per(Per per) {
        String first = per.yearFirst ? yearStatus : hourStatus;
        boolean isSecond = "NOT_COLLECTED".equals(first);
        String second = per.yearFirst ? hourStatus : yearStatus;
        if (per == Per.DAY && (hourStatus == null || hourStatus.equals("NOT_APPLICABLE"))) {
            return new Estimate(Estimate.NONE, "NOT_APPLICABLE", Estimate.NONE);
        }
        if (isSecond) {
            return new Estimate(
                    per.second(per.yearFirst ? hour : year), second, per.second(per.yearFirst ? hourBound : yearBound));
        }
        return new Estimate(
                per.first(per.yearFirst ? year : hour), first, per.first(per.yearFirst ? yearBound : hourBound));
    }

    /** Whether the figure that comes first for a period reaches the publisher's ceiling. */
    boolean isTopCoded(Per per) {
        return "TOP_CODED".equals(per.yearFirst ? yearStatus : hourStatus);
    }

    /** Whether it is told for a period from the figure that comes second. */
    boolean isSecond(Per per) {
        String first = per.yearFirst ? yearStatus : hourStatus;
        String second = per.yearFirst ? hourStatus : yearStatus;
        return "NOT_COLLECTED".equals(first) && second != null && !second.equals("NOT_COLLECTED");
    }
}
