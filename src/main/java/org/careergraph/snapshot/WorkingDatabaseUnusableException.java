package org.careergraph.snapshot;

import org.jooq.exception.DataAccessException;

/** The working database cannot be opened or used: a setting is wrong, the disk refuses, or its server does not answer. */
public final class WorkingDatabaseUnusableException extends RuntimeException {

    WorkingDatabaseUnusableException(String message, Throwable cause) {
        super(message, cause);
    }

    static WorkingDatabaseUnusableException at(String url, Throwable cause) {
        return new WorkingDatabaseUnusableException(
                "Cannot open the working database " + url + ": " + rootMessage(cause), cause);
    }

    /** What a failed statement comes to: this exception where the disk or the server refused, else the failure itself. */
    static RuntimeException inUse(String url, DataAccessException failure) {
        return StorageFault.in(failure)
                .<RuntimeException>map(words -> new WorkingDatabaseUnusableException(
                        "Cannot use the database " + url + ": " + words + ". Nothing is half done", failure))
                .orElse(failure);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
