-- A role is a job as people name it. It is not an occupation code: it is classified by codes, zero, one or many a scheme.

CREATE TABLE role (
    id         INTEGER       NOT NULL PRIMARY KEY,
    public_id  VARCHAR(200)  NOT NULL UNIQUE,            -- 'role:own:<key>'
    slug       VARCHAR(190)  NOT NULL UNIQUE,
    title      VARCHAR(300)  NOT NULL,
    sort_title VARCHAR(300)  NOT NULL,                   -- title folded to lower-case ASCII, for one order on every database
    summary    VARCHAR(4000),
    release_id INTEGER       NOT NULL REFERENCES release (id),
    CONSTRAINT role_title CHECK (length(title) > 0 AND length(slug) > 0)
);
CREATE INDEX role_by_title ON role (sort_title, slug);

CREATE TABLE alias (
    id         INTEGER      NOT NULL PRIMARY KEY,
    role_id    INTEGER      NOT NULL REFERENCES role (id),
    name       VARCHAR(300) NOT NULL,
    name_key   VARCHAR(300) NOT NULL,                    -- name folded for matching: lower-case ASCII letters and digits, single spaces
    origin     VARCHAR(30)  NOT NULL,
    release_id INTEGER      NOT NULL REFERENCES release (id),
    CONSTRAINT alias_once UNIQUE (role_id, name_key),
    CONSTRAINT alias_origin CHECK (origin IN ('CLASSIFICATION_INDEX', 'INCUMBENT_SURVEY', 'EMPLOYER_POSTING',
        'STATE_AGENCY', 'USER_INPUT', 'EDITORIAL'))
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
    CONSTRAINT occupation_code_once UNIQUE (scheme, code, scheme_version),
    CONSTRAINT occupation_code_scheme CHECK (scheme IN ('ONET_SOC', 'SOC', 'OEWS', 'EMPLOYMENT_PROJECTIONS', 'ISCO',
        'ESCO', 'SSYK', 'UK_SOC', 'NOC'))
);

CREATE TABLE classification (
    role_id            INTEGER     NOT NULL REFERENCES role (id),
    occupation_code_id INTEGER     NOT NULL REFERENCES occupation_code (id),
    scheme             VARCHAR(30) NOT NULL,             -- the code's scheme again, so that lending can be unique within it
    match_kind         VARCHAR(10) NOT NULL,             -- SKOS: seen from the role, the code is EXACT, CLOSE, BROAD(er), NARROW(er) or RELATED
    weight_ppm         INTEGER,                          -- share of the role carried by the code, parts per million; NULL: not known
    lends_pay          BOOLEAN     NOT NULL,             -- the role may borrow this code's pay and demand
    reason             VARCHAR(1000),                    -- why, for the links that are a judgement
    release_id         INTEGER     NOT NULL REFERENCES release (id),
    PRIMARY KEY (role_id, occupation_code_id),
    CONSTRAINT classification_match CHECK (match_kind IN ('EXACT', 'CLOSE', 'BROAD', 'NARROW', 'RELATED')),
    CONSTRAINT classification_weight CHECK (weight_ppm BETWEEN 0 AND 1000000),
    CONSTRAINT classification_lends CHECK (NOT lends_pay OR match_kind = 'EXACT' OR reason IS NOT NULL)
);
CREATE INDEX classification_of ON classification (occupation_code_id, role_id);
CREATE UNIQUE INDEX classification_one_lender ON classification (role_id, scheme) WHERE lends_pay;

-- Every source that a role's page rests on. Filled at publication.
CREATE TABLE role_source (
    role_id   INTEGER NOT NULL REFERENCES role (id),
    source_id INTEGER NOT NULL REFERENCES source (id),
    PRIMARY KEY (role_id, source_id)
);
