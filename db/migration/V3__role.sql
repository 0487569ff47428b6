-- A role is a job as people name it. It is not an occupation code: it is classified by codes, zero, one or many a scheme.

CREATE TABLE role (
    id         INTEGER       NOT NULL PRIMARY KEY,
    public_id  VARCHAR(200)  NOT NULL UNIQUE,            -- 'role:own:<key>', 'role:onet:15-2051.00': of whoever described it first
    slug       VARCHAR(190)  NOT NULL UNIQUE,
    title      VARCHAR(300)  NOT NULL,
    sort_title VARCHAR(300)  NOT NULL,                   -- title folded to lower-case ASCII, for one order on every database
    title_key  VARCHAR(300)  NOT NULL,                   -- title folded for matching, as alias.name_key is
    summary    VARCHAR(4000),                            -- of the first description that has one
    release_id INTEGER       NOT NULL REFERENCES release (id), -- whose title and slug it bears, or was the last to describe it
    deprecated_by_id INTEGER REFERENCES release (id),    -- edition from which on it is deprecated: nobody describes it any more, or
                                                         -- another role took its place; NULL: it is in use
    replaced_by_id   INTEGER REFERENCES role (id),       -- the role that took its place, by role_replacement; NULL: no source names one
    updated_at VARCHAR(10),                              -- ISO date, the newest that its sources state; derived at publication; NULL: none
    CONSTRAINT role_replaced CHECK (replaced_by_id IS NULL OR deprecated_by_id IS NOT NULL),
    CONSTRAINT role_dates CHECK (updated_at LIKE '____-__-__'),
    CONSTRAINT role_title CHECK (length(title) > 0 AND length(slug) > 0)
);
CREATE INDEX role_by_title ON role (sort_title, slug);
CREATE INDEX role_by_title_key ON role (title_key);

-- What each source calls a role. Sources meet in one role through a code that both say is EXACT; the role bears the title and
-- the slug of the description of the lowest standing, and the other titles are aliases.
CREATE TABLE role_description (
    id         INTEGER       NOT NULL PRIMARY KEY,
    public_id  VARCHAR(200)  NOT NULL UNIQUE,            -- the id that the role would bear by this description
    role_id    INTEGER       NOT NULL REFERENCES role (id),
    standing   INTEGER       NOT NULL,                   -- 0 own data, 1 the starter dataset, 2 official taxonomies
    slug       VARCHAR(190)  NOT NULL,
    title      VARCHAR(300)  NOT NULL,
    summary    VARCHAR(4000),
    release_id INTEGER       NOT NULL REFERENCES release (id),
    file_id    INTEGER REFERENCES release_file (id),
    file_row   INTEGER,
    CONSTRAINT role_description_standing CHECK (standing BETWEEN 0 AND 2)
);
CREATE INDEX role_description_of ON role_description (role_id, standing, id);

-- That another role took the place of a role, as a source says.
CREATE TABLE role_replacement (
    role_id        INTEGER NOT NULL REFERENCES role (id),
    replaced_by_id INTEGER NOT NULL REFERENCES role (id),
    release_id     INTEGER NOT NULL REFERENCES release (id),
    file_id        INTEGER REFERENCES release_file (id),
    file_row       INTEGER,
    PRIMARY KEY (role_id, release_id),
    CONSTRAINT role_replacement_other CHECK (role_id <> replaced_by_id)
);

CREATE TABLE alias (
    id         INTEGER      NOT NULL PRIMARY KEY,
    role_id    INTEGER      NOT NULL REFERENCES role (id),
    name       VARCHAR(300) NOT NULL,
    name_key   VARCHAR(300) NOT NULL,                    -- name folded for matching: lower-case ASCII letters and digits, single spaces
    origin     VARCHAR(30)  NOT NULL,                    -- PREFERRED_LABEL: derived at publication from role_description
    release_id INTEGER      NOT NULL REFERENCES release (id),
    file_id    INTEGER REFERENCES release_file (id),
    file_row   INTEGER,
    CONSTRAINT alias_once UNIQUE (role_id, name_key),
    CONSTRAINT alias_origin CHECK (origin IN ('CLASSIFICATION_INDEX', 'INCUMBENT_SURVEY', 'EMPLOYER_POSTING',
        'STATE_AGENCY', 'USER_INPUT', 'EDITORIAL', 'PREFERRED_LABEL'))
);
CREATE INDEX alias_by_key ON alias (name_key, role_id);
CREATE INDEX alias_of ON alias (role_id, name, id);

-- A code of an official scheme, with the title that the scheme gives it.
CREATE TABLE occupation_code (
    id             INTEGER      NOT NULL PRIMARY KEY,
    scheme         VARCHAR(30)  NOT NULL,
    scheme_version VARCHAR(40)  NOT NULL,                -- '2019' of O*NET-SOC, '2018' of SOC
    code           VARCHAR(20)  NOT NULL,                -- text: '15-2051.00'
    title          VARCHAR(300) NOT NULL,
    residual       BOOLEAN      NOT NULL,                -- an 'All Other' code, whose statistics describe a mixture
    code_level     VARCHAR(10),                          -- how fine a group it is; NULL: not known
    broader        VARCHAR(20),                          -- the code of the wider group, in the same scheme and version; NULL: not known
    CONSTRAINT occupation_code_once UNIQUE (scheme, code, scheme_version),
    CONSTRAINT occupation_code_level CHECK (code_level IN ('TOTAL', 'MAJOR', 'MINOR', 'BROAD', 'DETAILED')),
    CONSTRAINT occupation_code_scheme CHECK (scheme IN ('ONET_SOC', 'SOC', 'OEWS', 'EMPLOYMENT_PROJECTIONS', 'ISCO',
        'ESCO', 'SSYK', 'UK_SOC', 'NOC'))
);

-- That a code of one scheme means a code of another, as a publisher's crosswalk says.
CREATE TABLE code_match (
    from_id    INTEGER     NOT NULL REFERENCES occupation_code (id),
    to_id      INTEGER     NOT NULL REFERENCES occupation_code (id),
    match_kind VARCHAR(10) NOT NULL,                     -- SKOS: seen from the first, the second is EXACT or BROAD(er)
    release_id INTEGER     NOT NULL REFERENCES release (id),
    file_id    INTEGER REFERENCES release_file (id),
    file_row   INTEGER,
    PRIMARY KEY (from_id, to_id),
    CONSTRAINT code_match_kind CHECK (match_kind IN ('EXACT', 'BROAD'))
);

CREATE TABLE classification (
    role_id            INTEGER     NOT NULL REFERENCES role (id),
    occupation_code_id INTEGER     NOT NULL REFERENCES occupation_code (id),
    scheme             VARCHAR(30) NOT NULL,             -- the code's scheme and version again, so that lending can be unique in them
    scheme_version     VARCHAR(40) NOT NULL,
    match_kind         VARCHAR(10) NOT NULL,             -- SKOS: seen from the role, the code is EXACT, CLOSE, BROAD(er), NARROW(er) or RELATED
    weight_ppm         INTEGER,                          -- share of the role carried by the code, parts per million; NULL: not known
    lends_pay          BOOLEAN     NOT NULL,             -- the role may borrow this code's pay and demand
    reason             VARCHAR(1000),                    -- why, for the links that are a judgement
    derived            BOOLEAN     NOT NULL,             -- follows from another link; made anew at every publication
    steps              INTEGER     NOT NULL,             -- 0: the role falls into the code; else the code is a group that many levels
                                                         -- above one that lends, which stands in only where a question allows it
    release_id         INTEGER     NOT NULL REFERENCES release (id),
    file_id            INTEGER REFERENCES release_file (id),
    file_row           INTEGER,
    PRIMARY KEY (role_id, occupation_code_id),
    CONSTRAINT classification_match CHECK (match_kind IN ('EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED')),
    CONSTRAINT classification_weight CHECK (weight_ppm BETWEEN 0 AND 1000000),
    CONSTRAINT classification_lends CHECK (NOT lends_pay OR match_kind = 'EXACT' OR reason IS NOT NULL)
);
CREATE INDEX classification_of ON classification (occupation_code_id, role_id);
CREATE UNIQUE INDEX classification_one_lender ON classification (role_id, scheme, scheme_version) WHERE lends_pay;

-- Every source that a role's page rests on. Filled at publication.
CREATE TABLE role_source (
    role_id   INTEGER NOT NULL REFERENCES role (id),
    source_id INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (role_id, source_id)
);
