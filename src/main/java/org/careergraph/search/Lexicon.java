package org.careergraph.search;

/** Whose words a word is one of. What is typed is looked up in each lexicon by itself, because a rare word of one is common in another. */
enum Lexicon {

    /** Titles, aliases and codes of roles. */
    ROLE,

    /** Titles of roles alone: few enough to look up a single letter. */
    TITLE,

    /** Names of skills. */
    SKILL,

    /** Names, slugs and codes of places. */
    LOCATION,

    /** Titles of roles together with their summaries. */
    ROLE_TEXT,

    /** Names of skills together with their descriptions. */
    SKILL_TEXT
}
