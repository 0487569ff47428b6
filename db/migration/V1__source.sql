-- Who says so: a source publishes releases, a release is made of files.

CREATE TABLE source (
    id                    INTEGER      NOT NULL PRIMARY KEY,
    public_id             VARCHAR(200) NOT NULL UNIQUE,  -- 'source:own:<key>', 'source:bls:oews'
    name                  VARCHAR(300) NOT NULL,
    publisher             VARCHAR(300) NOT NULL,
    kind                  VARCHAR(30)  NOT NULL,
    url                   VARCHAR(2000),                 -- NULL: the source names no address
    licence_name          VARCHAR(300),                  -- NULL: the publisher states no licence
    licence_spdx          VARCHAR(60),                   -- SPDX identifier, where one exists
    licence_url           VARCHAR(2000),
    requires_attribution  BOOLEAN,                       -- NULL: not stated
    allows_redistribution BOOLEAN,                       -- NULL: not stated
    attribution           VARCHAR(1000),                 -- the sentence that the licence asks for, with {label} for the edition's label
    modification          VARCHAR(1000),                 -- what is said beside it where the information was modified
    credit                VARCHAR(6000),                 -- both, for all editions held, ready to print; written at publication
    limitations           VARCHAR(2000),                 -- what the figures leave out
    pay_includes          VARCHAR(300) NOT NULL,         -- what its pay includes, a JSON array in the order of PayComponent
    pay_excludes          VARCHAR(300) NOT NULL,         -- what its pay leaves out; what is in neither is not stated
    precedence            INTEGER      NOT NULL,         -- rank among sources of pay, 0 answers first
    CONSTRAINT source_kind CHECK (kind IN ('OFFICIAL_STATISTICS', 'OFFICIAL_TAXONOMY', 'EMPLOYER_POSTINGS',
        'SELF_REPORTS', 'PRICE_INDEX', 'EXCHANGE_RATES', 'EDITORIAL')),
    CONSTRAINT source_licence CHECK (licence_name IS NOT NULL OR (licence_spdx IS NULL AND licence_url IS NULL)),
    CONSTRAINT source_pay CHECK (pay_includes LIKE '[%]' AND pay_excludes LIKE '[%]'),
    CONSTRAINT source_precedence CHECK (precedence >= 0)
);

-- The publisher's edition (label) as imported here (revision 1, 2, … when the same edition came with other facts).
CREATE TABLE release (
    id                INTEGER      NOT NULL PRIMARY KEY, -- ascending in import order
    public_id         VARCHAR(400) NOT NULL UNIQUE,      -- 'release:own:<source>:<label>', '#<revision>' from the second on
    source_id         INTEGER      NOT NULL REFERENCES source (id),
    label             VARCHAR(200) NOT NULL,
    revision          INTEGER      NOT NULL,
    superseded_by_id  INTEGER REFERENCES release (id),   -- the next revision of the same edition; NULL: none
    period_start      VARCHAR(10),                       -- what the figures describe, ISO dates; NULL: not stated
    period_end        VARCHAR(10),
    period_label      VARCHAR(60),
    published_at      VARCHAR(10),                       -- NULL: not known
    ingested_at       VARCHAR(30)  NOT NULL,             -- ISO instant, UTC
    known_at          VARCHAR(30)  NOT NULL,             -- from when its figures count as known, ISO instant, UTC: the day of
                                                         -- publication; of a revision, and where that day is unknown, ingested_at
    top_code_year     BIGINT,                            -- pay per year from which the edition tells only a floor, in hundredths
    top_code_hour     BIGINT,                            -- the same per hour; NULL: no such ceiling is known
    top_code_currency CHAR(3),                           -- ISO 4217
    -- Texts that follow from the columns above and from the source, ready to print; written at publication, empty before.
    attribution          VARCHAR(1500)  NOT NULL DEFAULT '', -- names the source, as the licence asks for
    attribution_modified VARCHAR(2500)  NOT NULL DEFAULT '', -- the same, where the information was modified
    citation_apa         VARCHAR(4000)  NOT NULL DEFAULT '',
    citation_bibtex      VARCHAR(20000) NOT NULL DEFAULT '',
    digest            CHAR(64),                          -- over what it states, whatever file that came in: see Digest.java
    CONSTRAINT release_edition UNIQUE (source_id, label, revision),
    CONSTRAINT release_revision CHECK (revision >= 1),
    CONSTRAINT release_period CHECK ((period_label IS NULL) = (period_end IS NULL)
        AND (period_start IS NULL OR period_start <= period_end)),
    CONSTRAINT release_top_code CHECK (top_code_year > 0 AND top_code_hour > 0
        AND (top_code_currency IS NULL) = (top_code_year IS NULL AND top_code_hour IS NULL)),
    CONSTRAINT release_dates CHECK (period_start LIKE '____-__-__' AND period_end LIKE '____-__-__'
        AND published_at LIKE '____-__-__')
);

-- Every fact keeps the file and the row that it was read from: file_id and file_row, both NULL where it was derived.
CREATE TABLE release_file (
    id            INTEGER      NOT NULL PRIMARY KEY,
    release_id    INTEGER      NOT NULL REFERENCES release (id),
    name          VARCHAR(300) NOT NULL,                 -- of a file in an archive: 'db_29_3_text.zip/Skills.txt'
    sha256        CHAR(64)     NOT NULL,                 -- lower-case hexadecimal
    row_count     INTEGER      NOT NULL,                 -- data rows of the file that belong to the release
    dropped_count INTEGER      NOT NULL,                 -- how many of them were knowingly left out, for reasons that the import told
    CONSTRAINT release_file_name UNIQUE (release_id, name),
    CONSTRAINT release_file_sha256 CHECK (length(sha256) = 64),
    CONSTRAINT release_file_rows CHECK (dropped_count BETWEEN 0 AND row_count)
);
