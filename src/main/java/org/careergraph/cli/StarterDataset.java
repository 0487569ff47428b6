package org.careergraph.cli;

import static org.careergraph.jooq.Tables.RELEASE;

import org.careergraph.dataset.Importer;
import org.careergraph.snapshot.WorkingDatabase;
import org.springframework.stereotype.Component;

/** What an installation holds before anybody imports anything: the dataset that comes with the program. */
@Component
class StarterDataset {

    private final WorkingDatabase working;
    private final Importer importer;

    StarterDataset(WorkingDatabase working, Importer importer) {
        this.working = working;
        this.importer = importer;
    }

    /** Imports it unless something is held already; says whether it did. */
    boolean importIfNothingIsHeld() {
        if (working.dsl().fetchExists(RELEASE)) {
            return false;
        }
        importer.importStarter();
        return true;
    }
}
