package org.careergraph.dataset;

import java.util.List;
import java.util.Set;

/**
 * What a dataset says of its sources and of its releases, one a source, before any other fact is read.
 *
 * @param namespace the part of public ids that keeps the keys of one publisher apart from those of another, such as {@code own}
 * @param standing whose descriptions of roles come first
 * @param completeness whether the files are the whole release
 * @param faultySources keys of sources whose own row was refused
 */
public record Catalogue(
        String namespace,
        Standing standing,
        Completeness completeness,
        List<Fact.Source> sources,
        List<Fact.Release> releases,
        Set<String> faultySources) {

    /** Whose titles and slugs roles bear where several sources describe one; the first that does. */
    public enum Standing {
        OWN,
        STARTER,
        OFFICIAL
    }

    /** What it means when files of an edition come that is held already. */
    public enum Completeness {
        /** They are all of it, and replace what is held of the edition. */
        WHOLE,
        /** They are a part of it, and add to what is held of the edition, with which they must agree. */
        PART
    }
}
