package org.careergraph.row;

import org.jooq.Field;

/**
 * What {@code Sourced} is read from.
 *
 * @param releaseId the release that says so; NULL where nothing is held
 * @param fileId the file in which it stands; NULL where it was derived
 * @param fileRow the row of that file
 */
public record Provenance(Field<Integer> releaseId, Field<Integer> fileId, Field<Integer> fileRow) {}
