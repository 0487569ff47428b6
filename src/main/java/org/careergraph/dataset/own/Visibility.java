package org.careergraph.dataset.own;

/** Whom what a source says is meant for. */
enum Visibility {
    /** Everybody. */
    PUBLIC,
    /** Those who ask with a key that has the scope for it. */
    PRIVATE
}
