package org.careergraph.salary;

/**
 * The periods that pay can be told for, and how each follows from what is published per year or per hour. A year has 12 months and
 * 52 weeks, and counts 2,080 hours: 40 a week, 8 a day.
 *
 * @see <a href="https://www.bls.gov/oes/oes_ques.htm">how the wage statistics of the United States count a year</a>
 */
enum PayPer {
    HOUR("HOUR", 1, 1, "YEAR", 1, 2_080),
    DAY("YEAR", 1, 260, "HOUR", 8, 1),
    WEEK("YEAR", 1, 52, "HOUR", 40, 1),
    MONTH("YEAR", 1, 12, "HOUR", 520, 3),
    YEAR("YEAR", 1, 1, "HOUR", 2_080, 1);

    /**
     * How a figure follows from a published one.
     *
     * @param from the period that it is published for, YEAR or HOUR
     */
    record Step(String from, long times, long over) {

        boolean isNone() {
            return times == over;
        }
    }

    /** From the figure that is used where it is published. */
    final Step first;

    /** From the figure that is used where the first is not collected. */
    final Step second;

    PayPer(String first, long firstTimes, long firstOver, String second, long secondTimes, long secondOver) {
        this.first = new Step(first, firstTimes, firstOver);
        this.second = new Step(second, secondTimes, secondOver);
    }

    /** Whether it supposes full working days, so that it makes no sense for those who are not paid by the hour. */
    boolean countsHours() {
        return this == DAY;
    }
}
