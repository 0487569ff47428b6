package org.careergraph.dataset;

/** Takes facts as they are read. */
public interface FactTaker {

    /** Takes a fact, and counts its row as stated. */
    void accept(Fact fact);

    /**
     * Takes note of a fact whose row has a fault, with stand-ins for what was refused: it is not stored, but what names the
     * same thing is not called faulty too.
     */
    void declare(Fact fact);
}
