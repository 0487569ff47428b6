package org.careergraph.http;

/**
 * What goes back.
 *
 * @param body JSON in UTF-8
 */
record Answer(int status, Outcome outcome, byte[] body) {

    /** Whether the same question has the same answer for as long as the snapshot is served. */
    boolean lasting() {
        return outcome == Outcome.EXECUTED;
    }
}
