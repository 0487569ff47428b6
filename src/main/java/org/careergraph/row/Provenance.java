package org.careergraph.row;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What {@code Sourced} is read from.
 *
 * @param releaseId the release that says so; NULL where nothing is held
 * @param fileId the file in which it stands; NULL where it was derived
 * @param fileRow the row of that file
 */
public record Provenance(Field<Integer> releaseId, Field<Integer> fileId, Field<Integer> fileRow) {

    /** Of what follows from what a release says, without standing in it. */
    public static Provenance derived(Field<Integer> releaseId) {
        return new Provenance(releaseId, DSL.castNull(SQLDataType.INTEGER), DSL.castNull(SQLDataType.INTEGER));
    }
}
