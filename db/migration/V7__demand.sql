-- How much a role is wanted. Each measure has its own unit and is never added to or compared with another.

CREATE TABLE demand (
    id           INTEGER     NOT NULL PRIMARY KEY,
    role_id      INTEGER     NOT NULL REFERENCES role (id),
    location_id  INTEGER     NOT NULL REFERENCES location (id),
    release_id   INTEGER     NOT NULL REFERENCES release (id),
    file_id      INTEGER REFERENCES release_file (id),
    file_row     INTEGER,
    measure      VARCHAR(30) NOT NULL,                   -- what was counted …
    unit         VARCHAR(30) NOT NULL,                   -- … and in what; a measure has one unit
    count        BIGINT,                                 -- only for a real point estimate
    status       VARCHAR(30) NOT NULL,
    period_start VARCHAR(10),                            -- ISO dates; NULL: not stated
    period_end   VARCHAR(10),
    period_label VARCHAR(60),
    CONSTRAINT demand_unit CHECK (measure = 'ADVERTISED_POSTINGS' AND unit = 'POSTINGS'
        OR measure = 'SURVEYED_VACANCIES' AND unit = 'VACANCIES'),
    CONSTRAINT demand_count CHECK (count >= 0 AND (count IS NULL)
        = (status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))),
    CONSTRAINT demand_period CHECK ((period_label IS NULL) = (period_end IS NULL)
        AND (period_start IS NULL OR period_start <= period_end)),
    CONSTRAINT demand_dates CHECK (period_start LIKE '____-__-__' AND period_end LIKE '____-__-__')
);
CREATE INDEX demand_of ON demand (role_id, location_id, measure);

-- What a source expects of an occupation between two years. Counts are of jobs, those of the self-employed included, as exact as
-- published: thousands with one decimal are whole hundreds here.
CREATE TABLE projection (
    id                 INTEGER     NOT NULL PRIMARY KEY,
    occupation_code_id INTEGER     NOT NULL REFERENCES occupation_code (id),
    location_id        INTEGER     NOT NULL REFERENCES location (id),
    base_year          INTEGER     NOT NULL,
    target_year        INTEGER     NOT NULL,
    base_jobs          BIGINT,                           -- NULL: not published
    target_jobs        BIGINT,
    change_ppm         INTEGER,                          -- change from base to target year, parts per million, may be negative
    self_employed_ppm  INTEGER,                          -- share of the base year's jobs
    openings           BIGINT,                           -- a year, on average; moves within the occupation not counted
    exits              BIGINT,                           -- a year, on average: people who leave the labour force
    transfers          BIGINT,                           -- a year, on average: people who change occupation
    education          VARCHAR(100),                     -- typical for entry; NULL: not published
    experience         VARCHAR(100),                     -- in a related occupation
    training           VARCHAR(100),                     -- on the job, to attain competency
    outlook            VARCHAR(15) NOT NULL,             -- change beside that of all occupations; UNKNOWN until publication derives it
    release_id         INTEGER     NOT NULL REFERENCES release (id),
    file_id            INTEGER REFERENCES release_file (id),
    file_row           INTEGER,
    CONSTRAINT projection_once UNIQUE (occupation_code_id, location_id, release_id),
    CONSTRAINT projection_outlook CHECK (outlook IN ('BRIGHT', 'AVERAGE', 'BELOW_AVERAGE', 'UNKNOWN')),
    CONSTRAINT projection_years CHECK (base_year < target_year),
    CONSTRAINT projection_counts CHECK (base_jobs >= 0 AND target_jobs >= 0 AND self_employed_ppm >= 0 AND openings >= 0
        AND exits >= 0 AND transfers >= 0)
);
CREATE INDEX projection_of_release ON projection (release_id);
