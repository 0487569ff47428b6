package org.careergraph.dataset;

import org.careergraph.dataset.Terms.ClassificationScheme;
import org.jspecify.annotations.Nullable;

/** Takes the facts of a dataset as they are read, accounts for every row, and knows what places and codes are called. */
public interface FactSink extends FactTaker {

    /** Counts a row as stated, whose content is part of a fact that stands in another row. */
    void stated(Row at);

    /**
     * Counts a row as knowingly left out.
     *
     * @param reason the same words for all rows that are left out for the same reason; people read it behind a count
     */
    void dropped(Row at, String reason);

    /**
     * Ends a file: every row must have been stated or dropped by now, or been given a notice.
     *
     * @param file its name, as in {@link Row#file()}
     * @param rows how many data rows were read, blank ones not counted
     */
    void finished(String file, int rows);

    /** Whether a place has this slug, as held or as stated so far. */
    boolean isLocation(String slug);

    /** The slug of the place that has a code, as held or as stated so far; null when none has. */
    @Nullable
    String locationWithCode(String scheme, String code);

    /** The slug of the one place of this name, as held or as stated so far, in any case; null when none or several have it. */
    @Nullable
    String locationNamed(String name);

    /**
     * The code of this title in a scheme, as held or as stated so far, in any case; of a group and its only occupation, that of
     * the occupation. Null when none or several have it.
     */
    @Nullable
    String codeTitled(ClassificationScheme scheme, String version, String title);
}
