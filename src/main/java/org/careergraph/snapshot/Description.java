package org.careergraph.snapshot;

import static org.careergraph.jooq.Tables.DATASET;
import static org.careergraph.jooq.Tables.LOCATION;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * What a snapshot says of itself.
 *
 * @param fingerprint of what the working database holds
 * @param schemaVersion newest migration
 * @param homeLocation slug of the place that is meant where a question leaves the place out
 * @param builtAt when; outside the fingerprint
 */
record Description(String fingerprint, String schemaVersion, String homeLocation, Instant builtAt) {

    static Description of(DSLContext working, String schemaVersion, String homeLocation) {
        return new Description(
                Fingerprint.of(working, schemaVersion, homeLocation),
                schemaVersion,
                homeLocation,
                Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * What an opened snapshot says of itself; empty when it is another one, or none.
     *
     * @param schema where its tables are
     */
    static Optional<Description> read(DSLContext snapshot, String schema, String fingerprint) {
        return snapshot.fetchOptional(
                        "SELECT d.schema_version, l.slug, d.built_at FROM {0}.dataset d"
                                + " JOIN {0}.location l ON l.id = d.home_location_id WHERE d.fingerprint = {1}",
                        DSL.name(schema), DSL.val(fingerprint))
                .map(row -> new Description(
                        fingerprint,
                        row.get(0, String.class),
                        row.get(1, String.class),
                        Instant.parse(row.get(2, String.class))));
    }

    /** Writes the one row of the snapshot's {@code dataset} table. */
    void write(DSLContext snapshot) {
        int home = snapshot.select(LOCATION.ID)
                .from(LOCATION)
                .where(LOCATION.SLUG.eq(homeLocation))
                .fetchSingle(LOCATION.ID);
        snapshot.insertInto(DATASET)
                .columns(
                        DATASET.ID,
                        DATASET.FINGERPRINT,
                        DATASET.SCHEMA_VERSION,
                        DATASET.BUILT_AT,
                        DATASET.HOME_LOCATION_ID)
                .values(1, fingerprint, schemaVersion, builtAt.toString(), home)
                .execute();
    }
}
