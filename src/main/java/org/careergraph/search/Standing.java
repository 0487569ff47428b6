package org.careergraph.search;

/**
 * How good a match is by its kind, 0 for the best: first whether it is the whole name, its beginning, or words in it; then whether
 * the name is what the item is called, or another name. Always the same for the same kind of match, so that every database ranks alike.
 */
final class Standing {

    /** Added for a name that is not what the item is called: an alias, a code. */
    static final int OTHER_NAME = 1;

    /** A name that begins with what was typed; less is the whole name. */
    static final int BEGINNING = 2;

    /** A name that has the words somewhere. */
    static final int SOMEWHERE = 4;

    /** A description that has the words. */
    static final int DESCRIPTION = 8;

    /** Added for a match of words other than those that were typed. */
    static final int CORRECTED = 10;

    /** One more than the last: a score falls by twentieths from 1. */
    static final int WORST = 20;

    private Standing() {}

    /** What a word is as a beginning: one that is a whole name is no more than the beginning of one. */
    static int begun(int standing) {
        return standing < BEGINNING ? standing + BEGINNING : standing;
    }
}
