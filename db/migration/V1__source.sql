-- Who says so: a source publishes releases, a release is made of files.

CREATE TABLE source (
    id                    INTEGER      NOT NULL PRIMARY KEY,
    public_id             VARCHAR(200) NOT NULL UNIQUE,  -- 'source:own:<key>'
    name                  VARCHAR(300) NOT NULL,
    publisher             VARCHAR(300) NOT NULL,
    kind                  VARCHAR(30)  NOT NULL,
    url                   VARCHAR(2000),                 -- NULL: the source names no address
    licence_name          VARCHAR(300),                  -- NULL: the publisher states no licence
    licence_spdx          VARCHAR(60),                   -- SPDX identifier, where one exists
    licence_url           VARCHAR(2000),
    requires_attribution  BOOLEAN,                       -- NULL: not stated
    allows_redistribution BOOLEAN,                       -- NULL: not stated
    attribution           VARCHAR(1000),                 -- the sentence that the licence asks for
    limitations           VARCHAR(2000),                 -- what the figures leave out
    precedence            INTEGER      NOT NULL,         -- rank among sources of pay, 0 answers first
    CONSTRAINT source_kind CHECK (kind IN ('OFFICIAL_STATISTICS', 'OFFICIAL_TAXONOMY', 'EMPLOYER_POSTINGS',
        'SELF_REPORTS', 'PRICE_INDEX', 'EXCHANGE_RATES', 'EDITORIAL')),
    CONSTRAINT source_licence CHECK (licence_name IS NOT NULL OR (licence_spdx IS NULL AND licence_url IS NULL)),
    CONSTRAINT source_precedence CHECK (precedence >= 0)
);

-- The publisher's edition (label) as imported here (revision 1, 2, … when the same edition came with other facts).
CREATE TABLE release (
    id           INTEGER      NOT NULL PRIMARY KEY,      -- ascending in import order
    public_id    VARCHAR(400) NOT NULL UNIQUE,           -- 'release:own:<source>:<label>', '#<revision>' from the second on
    source_id    INTEGER      NOT NULL REFERENCES source (id),
    label        VARCHAR(200) NOT NULL,
    revision     INTEGER      NOT NULL,
    period_start VARCHAR(10),                            -- what the figures describe, ISO dates; NULL: not stated
    period_end   VARCHAR(10),
    period_label VARCHAR(60),
    published_at VARCHAR(10),                            -- NULL: not known
    ingested_at  VARCHAR(30)  NOT NULL,                  -- ISO instant, UTC
    CONSTRAINT release_edition UNIQUE (source_id, label, revision),
    CONSTRAINT release_revision CHECK (revision >= 1),
    CONSTRAINT release_period CHECK ((period_label IS NULL) = (period_end IS NULL)
        AND (period_start IS NULL OR period_start <= period_end)),
    CONSTRAINT release_dates CHECK (period_start LIKE '____-__-__' AND period_end LIKE '____-__-__'
        AND published_at LIKE '____-__-__')
);

CREATE TABLE release_file (
    release_id INTEGER      NOT NULL REFERENCES release (id),
    name       VARCHAR(300) NOT NULL,
    sha256     CHAR(64)     NOT NULL,                    -- lower-case hexadecimal
    row_count  INTEGER      NOT NULL,                    -- data rows of the file that belong to the release
    PRIMARY KEY (release_id, name),
    CONSTRAINT release_file_sha256 CHECK (length(sha256) = 64),
    CONSTRAINT release_file_rows CHECK (row_count >= 0)
);
