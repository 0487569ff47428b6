package org.careergraph.snapshot;

/** The working database cannot be opened: a setting is wrong, the disk refuses, or its server does not answer. */
public final class WorkingDatabaseUnusableException extends RuntimeException {

    WorkingDatabaseUnusableException(String message, Throwable cause) {
        super(message, cause);
    }

    static WorkingDatabaseUnusableException at(String url, Throwable cause) {
        return new WorkingDatabaseUnusableException(
                "Cannot open the working database " + url + ": " + rootMessage(cause), cause);
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
