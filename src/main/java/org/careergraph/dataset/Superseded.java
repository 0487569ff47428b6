package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/** Which releases' facts have to go: those that a newer edition replaces, or those of a release that is removed. */
public final class Superseded {

    private interface Releases {
        Condition contain(Field<Integer> release);
    }

    private static final Releases NONE = release -> falseCondition();

    private final Releases observed;
    private final Releases described;

    private final int cause;
    private final boolean removal;

    private Superseded(Releases observed, Releases described, int cause, boolean removal) {
        this.observed = observed;
        this.described = described;
        this.cause = cause;
        this.removal = removal;
    }

    /**
     * What an arriving release replaces when its files are all of it: the observations of earlier revisions of the same edition,
     * and, if it is the newest edition, every description by its source.
     */
    static Superseded by(int source, int arriving, List<Integer> revisions, boolean newest) {
        Releases earlier =
                release -> release.in(select(RELEASE.ID).from(RELEASE).where(RELEASE.SOURCE_ID.eq(source)))
                        .and(release.ne(arriving));
        return new Superseded(release -> release.in(revisions), newest ? earlier : NONE, arriving, false);
    }

    /** Nothing: what arrives is a part of its release, and what was observed stays. */
    static Superseded nothing(int arriving) {
        return new Superseded(NONE, NONE, arriving, false);
    }

    /** All that a release brought. */
    static Superseded removed(int removed) {
        Releases one = release -> release.eq(removed);
        return new Superseded(one, one, removed, true);
    }

    /** Id of the release that arrives, or that is removed. */
    public int cause() {
        return cause;
    }

    /** Whether a release goes, and no other comes in its place. */
    public boolean isRemoval() {
        return removal;
    }

    /** Whether an observation of a release has to go. */
    public Condition observation(Field<Integer> release) {
        return observed.contain(release);
    }

    /** Whether a description by a release has to go. */
    public Condition description(Field<Integer> release) {
        return described.contain(release);
    }
}
