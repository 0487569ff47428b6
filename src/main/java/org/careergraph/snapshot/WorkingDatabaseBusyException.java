package org.careergraph.snapshot;

/** Another import or publication is under way; nothing was done. */
public final class WorkingDatabaseBusyException extends RuntimeException {

    WorkingDatabaseBusyException() {
        super("Another import or publication is running on this home; wait until it is done");
    }
}
