package org.careergraph.bench.operation;

/** The periods that pay is told for, and how each follows from pay per year or per hour. */
enum Per {
    HOUR(false, 1, 1, 1, 2_080),
    DAY(true, 1, 260, 8, 1),
    WEEK(true, 1, 52, 40, 1),
    MONTH(true, 1, 12, 520, 3),
    YEAR(true, 1, 1, 2_080, 1);

    /** Whether pay per year comes before pay per hour. */
    final boolean yearFirst;

    private final int firstTimes;
    private final int firstOver;
    private final int secondTimes;
    private final int secondOver;

    Per(boolean yearFirst, int firstTimes, int firstOver, int secondTimes, int secondOver) {
        this.yearFirst = yearFirst;
        this.firstTimes = firstTimes;
        this.firstOver = firstOver;
        this.secondTimes = secondTimes;
        this.secondOver = secondOver;
    }

    long first(long amount) {
        return Estimate.scale(amount, firstTimes, firstOver);
    }

    long second(long amount) {
        return Estimate.scale(amount, secondTimes, secondOver);
    }

    int times(boolean first) {
        return first ? firstTimes : secondTimes;
    }

    int over(boolean first) {
        return first ? firstOver : secondOver;
    }
}
