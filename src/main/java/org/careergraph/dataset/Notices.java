package org.careergraph.dataset;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a dataset while it is read. */
public final class Notices {

    /** Problems after which reading on helps nobody: most likely the wrong file. */
    private static final int MAX_NOTICES = 1_000;

    private final List<Notice> notices = new ArrayList<>();

    /**
     * Adds a notice.
     *
     * @throws ImportRefusedException when there are too many to go on
     */
    public void add(Notice notice) {
        notices.add(notice);
        if (notices.size() >= MAX_NOTICES) {
            throw new ImportRefusedException(notices);
        }
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return notices.isEmpty();
    }

    /**
     * Ends the import if anything is wrong.
     *
     * @throws ImportRefusedException with every notice
     */
    void refuseIfAny() {
        if (!notices.isEmpty()) {
            throw new ImportRefusedException(notices);
        }
    }
}
