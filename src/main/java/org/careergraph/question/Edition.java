package org.careergraph.question;

import org.jspecify.annotations.Nullable;

/**
 * A source's edition, as sentences name it.
 *
 * @param precedence of the source; the lowest answers first
 * @param publishedAt ISO date; null when not known
 */
record Edition(
        int release,
        String publisher,
        String name,
        String kind,
        int precedence,
        String label,
        @Nullable String publishedAt) {

    /** Of an official source, which edition is meant, after a comma; empty of any other. */
    String edition() {
        return kind.startsWith("OFFICIAL") ? ", " + label : "";
    }
}
