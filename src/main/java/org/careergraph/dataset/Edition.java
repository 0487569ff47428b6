package org.careergraph.dataset;

import java.util.List;
import org.careergraph.dataset.ImportResult.Change;

/**
 * A release as it arrives, and what it means for what is held.
 *
 * @param id of the release: new, or the one that is held when unchanged
 * @param newest whether no newer edition of the source is held
 * @param revisions ids of the earlier revisions of the edition
 */
record Edition(Fact.Release release, Change change, int id, int revision, boolean newest, List<Integer> revisions) {

    boolean changed() {
        return change != Change.UNCHANGED;
    }

    ImportResult.Release result() {
        return new ImportResult.Release(release.source(), release.label(), revision, change);
    }

    Superseded superseded(Keys keys) {
        return new Superseded(keys.source(release.source()), id, revisions, newest);
    }
}
