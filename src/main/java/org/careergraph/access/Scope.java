package org.careergraph.access;

import java.util.Locale;

/** What a key allows beyond what anybody may do. */
public enum Scope {
    /** To be answered from what private sources say, too. */
    PRIVATE;

    /** As commands and the table write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
