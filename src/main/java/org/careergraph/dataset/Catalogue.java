package org.careergraph.dataset;

import java.util.List;
import java.util.Set;

/**
 * What a dataset says of its sources and of its releases, one a source, before any other fact is read.
 *
 * @param namespace the part of public ids that keeps the keys of one format apart from those of another, such as {@code own}
 * @param faultySources keys of sources whose own row was refused
 */
public record Catalogue(
        String namespace, List<Fact.Source> sources, List<Fact.Release> releases, Set<String> faultySources) {}
