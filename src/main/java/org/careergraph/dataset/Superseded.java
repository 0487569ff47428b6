package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * What an arriving release replaces: the observations of earlier revisions of the same edition, and, if it is the newest
 * edition, every description by the same source.
 *
 * @param source id of the source
 * @param release id of the arriving release
 * @param revisions ids of the earlier revisions of the same edition
 * @param newest whether the arriving release is the newest edition of its source
 */
public record Superseded(int source, int release, List<Integer> revisions, boolean newest) {

    /** Whether an observation is replaced. */
    public Condition observation(Field<Integer> releaseId) {
        return releaseId.in(revisions);
    }

    /** Whether a description is replaced. */
    public Condition description(Field<Integer> releaseId) {
        return newest
                ? releaseId
                        .in(select(RELEASE.ID).from(RELEASE).where(RELEASE.SOURCE_ID.eq(source)))
                        .and(releaseId.ne(release))
                : releaseId.in(List.of());
    }
}
