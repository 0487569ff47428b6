package org.careergraph.snapshot;

/** Who asks, and so which snapshot answers. */
public enum Audience {
    /** Anybody: what private sources say does not exist for them. */
    PUBLIC,
    /** Those who may know what private sources say, too. */
    FULL
}
