package org.careergraph.dataset;

import java.util.List;

/** Thrown when a dataset has faults; nothing of it was stored. */
public final class ImportRefusedException extends RuntimeException {

    private final transient List<Notice> notices;

    ImportRefusedException(List<Notice> notices) {
        super("Nothing was imported: " + Problems.describe(notices));
        this.notices = List.copyOf(notices);
    }

    /** A dataset of which this much is known to be wrong. */
    public static ImportRefusedException of(Notice notice) {
        return new ImportRefusedException(List.of(notice));
    }

    /** What is wrong, in reading order; never empty. */
    public List<Notice> notices() {
        return notices;
    }
}
