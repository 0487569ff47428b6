package org.careergraph.dataset;

import java.util.List;
import org.careergraph.dataset.ImportResult.Change;
import org.jspecify.annotations.Nullable;

/**
 * A release as it arrives, and what it means for what is held.
 *
 * @param id of the release: new, or the one that is held when unchanged or added to
 * @param newest whether no newer edition of the source is held
 * @param whole whether it replaces all that is held of the edition
 * @param revisions ids of the revisions of the edition that are held, the latest last
 */
record Edition(
        Fact.Release release,
        Change change,
        int id,
        int revision,
        boolean newest,
        boolean whole,
        List<Integer> revisions) {

    /** Id of the latest revision that is held; null for a new edition. */
    @Nullable
    Integer last() {
        return revisions.isEmpty() ? null : revisions.getLast();
    }

    boolean changed() {
        return change != Change.UNCHANGED;
    }

    /** Whether the release is held already, and facts join those that are. */
    boolean joins() {
        return change == Change.ADDED;
    }

    /** Whether what is held of files that do not come again is held of the new revision too. */
    boolean carries() {
        return change == Change.REVISED && !whole;
    }

    ImportResult.Release result(Change outcome) {
        int held = outcome == Change.UNCHANGED && change == Change.REVISED ? revision - 1 : revision;
        return new ImportResult.Release(release.source(), release.label(), held, outcome);
    }

    /** What it replaces. */
    Superseded superseded(Keys keys) {
        return whole ? Superseded.by(keys.source(release.source()), id, revisions, newest) : Superseded.nothing(id);
    }
}
