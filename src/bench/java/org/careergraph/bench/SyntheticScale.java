package org.careergraph.bench;

/**
 * How large the dataset is. Each is ten times as large as the one before, while the answers to the measured operations stay as long as
 * they are: the first places are the country and its states, however many follow.
 *
 * @param codes from which every role borrows pay, all but those roles that have their own
 * @param editions of the official statistics; only the newest tells of all places
 */
record SyntheticScale(int factor, int roles, int codes, int places, int editions) {

    /** The country and its states. */
    static final int STATES_END = 51;

    /** What {@code bench.scale} says: 1, 10 or 100. */
    static SyntheticScale chosen() {
        return of(Integer.getInteger("bench.scale", 10));
    }

    private static SyntheticScale of(int factor) {
        return switch (factor) {
            case 1 -> new SyntheticScale(factor, 250, 100, 100, 2);
            case 10 -> new SyntheticScale(factor, 1_000, 400, 250, 2);
            case 100 -> new SyntheticScale(factor, 3_500, 1_400, 600, 4);
            default -> throw new IllegalArgumentException("bench.scale is 1, 10 or 100, not " + factor);
        };
    }

    /** Places of which an edition before the newest tells. */
    int placesBefore() {
        return Math.max(STATES_END, places / 5);
    }
}
