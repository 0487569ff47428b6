package org.careergraph.snapshot;

import java.util.List;

/** What is imported cannot be published, or there is nothing to go back to. The snapshot that is served stays. */
public final class PublicationRefusedException extends RuntimeException {

    PublicationRefusedException(String message) {
        super(message);
    }

    PublicationRefusedException(List<String> violations) {
        super("Nothing is published, because\n  " + String.join("\n  ", violations));
    }
}
