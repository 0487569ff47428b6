package org.careergraph.dataset;

import org.jspecify.annotations.Nullable;

/**
 * How a licence asks that the source be named.
 *
 * @param sentence as prescribed, with <code>{label}</code> where the label of the edition belongs
 * @param modification what is to be said beside it where the information was modified
 */
public record Credit(String sentence, @Nullable String modification) {

    /** Stands for the label of an edition. */
    public static final String LABEL = "{label}";
}
