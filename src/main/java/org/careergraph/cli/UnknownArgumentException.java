package org.careergraph.cli;

/** An argument is neither of the command nor a setting. */
final class UnknownArgumentException extends RuntimeException {

    UnknownArgumentException(String argument) {
        super("Unknown argument \"" + argument + "\"; settings are written --name=value");
    }
}
