package org.careergraph.search;

/** What can be searched for. */
enum SearchKind {
    ROLE,
    SKILL,
    LOCATION
}
