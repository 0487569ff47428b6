-- Places, their codes, and what lies in what: a dated graph, not a tree (a metro can lie in several states).

CREATE TABLE location (
    id          INTEGER      NOT NULL PRIMARY KEY,
    public_id   VARCHAR(200) NOT NULL UNIQUE,            -- 'location:<slug>'
    slug        VARCHAR(190) NOT NULL UNIQUE,            -- 'us', 'us-wa', 'us-wa-seattle'
    name        VARCHAR(300) NOT NULL,
    sort_name   VARCHAR(300) NOT NULL,                   -- name folded to lower-case ASCII, for one order on every database
    kind        VARCHAR(20)  NOT NULL,
    country     CHAR(2),                                 -- ISO 3166-1 alpha-2; NULL for REMOTE
    currency    CHAR(3)      NOT NULL,                   -- ISO 4217
    delineation VARCHAR(200),                            -- the boundary definition in force, where the publisher names one
    valid_from  VARCHAR(10),                             -- ISO dates; NULL: open
    valid_to    VARCHAR(10),
    latitude_micro  INTEGER,                             -- of a point within, in millionths of a degree, north positive; NULL: not stated
    longitude_micro INTEGER,                             -- the same, east positive
    release_id  INTEGER      NOT NULL REFERENCES release (id),
    file_id     INTEGER REFERENCES release_file (id),
    file_row    INTEGER,
    CONSTRAINT location_kind CHECK (kind IN ('COUNTRY', 'STATE', 'METRO', 'METRO_DIVISION', 'NONMETRO', 'COUNTY',
        'CITY', 'TERRITORY', 'REMOTE')),
    CONSTRAINT location_codes CHECK (length(currency) = 3 AND length(country) = 2),
    CONSTRAINT location_point CHECK ((latitude_micro IS NULL) = (longitude_micro IS NULL)
        AND (latitude_micro IS NULL OR latitude_micro BETWEEN -90000000 AND 90000000)
        AND (longitude_micro IS NULL OR longitude_micro BETWEEN -180000000 AND 180000000)),
    CONSTRAINT location_validity CHECK (valid_from LIKE '____-__-__' AND valid_to LIKE '____-__-__'
        AND (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to))
);
CREATE INDEX location_by_name ON location (sort_name, slug);
CREATE INDEX location_by_kind ON location (kind, sort_name, slug);

CREATE TABLE location_code (
    location_id INTEGER     NOT NULL REFERENCES location (id),
    scheme      VARCHAR(40) NOT NULL,                    -- 'ISO_3166_2', 'FIPS', 'USPS', 'CBSA'
    code        VARCHAR(40) NOT NULL,                    -- text: leading zeros count
    PRIMARY KEY (scheme, code)
);
CREATE INDEX location_code_of ON location_code (location_id, scheme, code);

CREATE TABLE location_within (
    location_id INTEGER NOT NULL REFERENCES location (id),
    within_id   INTEGER NOT NULL REFERENCES location (id),
    share_ppm   INTEGER,                                 -- share of the place's employment, parts per million; NULL: not published
    is_primary  BOOLEAN NOT NULL,                        -- the place that the publisher files it under
    valid_from  VARCHAR(10),
    valid_to    VARCHAR(10),
    PRIMARY KEY (location_id, within_id),
    CONSTRAINT location_within_other CHECK (location_id <> within_id),
    CONSTRAINT location_within_share CHECK (share_ppm BETWEEN 0 AND 1000000),
    CONSTRAINT location_within_validity CHECK (valid_from LIKE '____-__-__' AND valid_to LIKE '____-__-__'
        AND (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to))
);
CREATE INDEX location_within_of ON location_within (within_id, location_id);

-- Every place with the places that it lies in, near ones first: whose pay may stand in for its own. Filled at publication.
CREATE TABLE wider_location (
    location_id INTEGER NOT NULL REFERENCES location (id),
    rank        INTEGER NOT NULL,                        -- 0 is the place itself
    wider_id    INTEGER NOT NULL REFERENCES location (id),
    PRIMARY KEY (location_id, rank),
    CONSTRAINT wider_location_once UNIQUE (wider_id, location_id)
);

-- How dear a place is beside its country: for comparing pay, never a wage index.
CREATE TABLE price_level (
    id             INTEGER     NOT NULL PRIMARY KEY,
    location_id    INTEGER     NOT NULL REFERENCES location (id),
    item           VARCHAR(20) NOT NULL,
    index_milli    INTEGER     NOT NULL,                 -- the index times 1000: 112581 is 112.581
    base           VARCHAR(60) NOT NULL,                 -- what 100 stands for: 'United States = 100'
    period_start   VARCHAR(10) NOT NULL,                 -- ISO dates
    period_end     VARCHAR(10) NOT NULL,
    period_label   VARCHAR(60) NOT NULL,
    release_id     INTEGER     NOT NULL REFERENCES release (id),
    file_id        INTEGER REFERENCES release_file (id),
    file_row       INTEGER,
    CONSTRAINT price_level_once UNIQUE (location_id, item, period_end, release_id),
    CONSTRAINT price_level_index CHECK (index_milli > 0),
    CONSTRAINT price_level_item CHECK (item IN ('ALL_ITEMS', 'GOODS', 'HOUSING', 'UTILITIES', 'OTHER_SERVICES')),
    CONSTRAINT price_level_dates CHECK (period_start LIKE '____-__-__' AND period_end LIKE '____-__-__'
        AND period_start <= period_end)
);
CREATE INDEX price_level_of_release ON price_level (release_id);

-- How consumer prices of a place stand in a month, beside other months: for restating pay, never for comparing places.
CREATE TABLE consumer_price (
    id             INTEGER     NOT NULL PRIMARY KEY,
    location_id    INTEGER     NOT NULL REFERENCES location (id),
    month          VARCHAR(7)  NOT NULL,                 -- ISO: '2024-05'
    index_milli    INTEGER     NOT NULL,                 -- the index times 1000: 313225 is 313.225
    base           VARCHAR(60) NOT NULL,                 -- what 100 stands for: '1982–84 = 100'
    release_id     INTEGER     NOT NULL REFERENCES release (id),
    file_id        INTEGER REFERENCES release_file (id),
    file_row       INTEGER,
    CONSTRAINT consumer_price_once UNIQUE (location_id, month, release_id),
    CONSTRAINT consumer_price_index CHECK (index_milli > 0),
    CONSTRAINT consumer_price_month CHECK (month LIKE '____-__')
);
CREATE INDEX consumer_price_of_release ON consumer_price (release_id);
