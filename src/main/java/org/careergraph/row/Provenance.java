package org.careergraph.row;

import org.jooq.Field;

/**
 * What {@code Sourced} is read from.
 *
 * @param releaseId the release that says so; NULL where nothing is held
 */
public record Provenance(Field<Integer> releaseId) {}
