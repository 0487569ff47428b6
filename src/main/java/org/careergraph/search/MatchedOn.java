package org.careergraph.search;

/** What of an item a text matched. */
enum MatchedOn {
    TITLE,
    ALIAS,
    CODE,
    DESCRIPTION,
    SKILL_NAME,
    LOCATION_NAME
}
