-- What people may type to find a role, a skill or a place: an inverted index. All of it is filled at publication.

-- A name, code or description of an item. The shorter it is the smaller its id, which is the order among equally good hits.
CREATE TABLE search_name (
    id          INTEGER       NOT NULL PRIMARY KEY,
    role_id     INTEGER REFERENCES role (id),             -- the item: one of the three
    skill_id    INTEGER REFERENCES skill (id),
    location_id INTEGER REFERENCES location (id),
    matched_on  VARCHAR(20)   NOT NULL,
    alias_id    INTEGER REFERENCES alias (id),
    text        VARCHAR(300),                             -- a code, a slug, or one form of an alias that gives two; other names
                                                         -- stand with the item
    words       VARCHAR(9000) NOT NULL,                   -- folded for matching, a space before and after each: ' data scientist '
    CONSTRAINT search_name_item CHECK ((role_id IS NOT NULL AND skill_id IS NULL AND location_id IS NULL)
        OR (role_id IS NULL AND skill_id IS NOT NULL AND location_id IS NULL)
        OR (role_id IS NULL AND skill_id IS NULL AND location_id IS NOT NULL)),
    CONSTRAINT search_name_matched CHECK (matched_on IN ('TITLE', 'ALIAS', 'CODE', 'DESCRIPTION', 'SKILL_NAME', 'LOCATION_NAME')),
    CONSTRAINT search_name_text CHECK ((alias_id IS NOT NULL) = (matched_on = 'ALIAS') AND (text IS NOT NULL OR matched_on <> 'CODE'))
);

CREATE INDEX search_name_title ON search_name (words) WHERE matched_on = 'TITLE';
CREATE INDEX search_name_form ON search_name (words) WHERE matched_on = 'ALIAS' AND text IS NOT NULL;

-- A word of a lexicon. Its entries follow those of the word before it, so that words with one beginning are one range of entries.
CREATE TABLE search_word (
    id          INTEGER      NOT NULL PRIMARY KEY,
    lexicon     VARCHAR(10)  NOT NULL,                   -- which names it is a word of
    word        VARCHAR(300) NOT NULL,
    backward    VARCHAR(300) NOT NULL,                   -- the word from its end: one mistake leaves half of a word right
    first_entry INTEGER      NOT NULL,
    last_entry  INTEGER      NOT NULL,
    CONSTRAINT search_word_once UNIQUE (lexicon, word),
    CONSTRAINT search_word_entries CHECK (first_entry <= last_entry)
);
CREATE INDEX search_word_by_end ON search_word (lexicon, backward);

-- That a word is in a name. Read by ranges of its id only.
CREATE TABLE search_entry (
    id       INTEGER NOT NULL PRIMARY KEY,
    name_id  INTEGER NOT NULL,
    item_id  INTEGER NOT NULL,                           -- of the name's role, skill or location
    standing INTEGER NOT NULL,                           -- where in what kind of name the word is; 0 is best: see Standing.java
    leads    BOOLEAN NOT NULL,                           -- no other name of the item is better by this word alone
    CONSTRAINT search_entry_standing CHECK (standing BETWEEN 0 AND 9)
);
