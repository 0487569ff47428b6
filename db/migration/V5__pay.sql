-- What a role, or a wider occupation group, pays in a place: one wide row a published cell.
-- Every statistic is three columns:
--   <statistic>         the amount, gross, in hundredths of the currency's unit, below 10^13, so that it is exact as a
--                       floating-point number too, and per hour below 10^13 / 2080, so that the year's is; only for a real point
--                       estimate
--   <statistic>_status  why there is or is no amount; never empty
--   <statistic>_bound   in hundredths: TOP_CODED says 'at least this', BOTTOM_CODED 'at most this'; otherwise NULL
-- annual_ and hourly_ figures are both as published: neither is ever computed from the other here.

CREATE TABLE pay_cell (
    id                   INTEGER NOT NULL PRIMARY KEY,
    role_id              INTEGER REFERENCES role (id),   -- measured for the role itself …
    occupation_code_id   INTEGER REFERENCES occupation_code (id), -- … or for a code, from which roles may borrow
    location_id          INTEGER NOT NULL REFERENCES location (id),
    industry             VARCHAR(10),                    -- NAICS sector or industry that the cell is limited to; NULL: all industries
    industry_title       VARCHAR(200),
    ownership            VARCHAR(10),                    -- the publisher's code of who owns the workplaces; NULL: not stated
    release_id           INTEGER NOT NULL REFERENCES release (id),
    file_id              INTEGER REFERENCES release_file (id), -- the row that stated the cell first; pay_cell_row has the others
    file_row             INTEGER,
    period_start         VARCHAR(10),                    -- what the figures describe, ISO dates; NULL: not stated
    period_end           VARCHAR(10),
    period_label         VARCHAR(60),
    updated_at           VARCHAR(10),                    -- when the source last updated the cell, where it says so
    concept              VARCHAR(40) NOT NULL,
    method               VARCHAR(20) NOT NULL,
    currency             CHAR(3)     NOT NULL,           -- ISO 4217
    sample_count         INTEGER,                        -- things counted; never employment; NULL: not published
    sample_banded        BOOLEAN,                        -- the count is a band's lower end
    sample_unit          VARCHAR(20),
    sample_scope         VARCHAR(200),                   -- what the count covers
    sample_window_months INTEGER,                        -- NULL: not stated
    mean_rse_ppm         INTEGER,                        -- relative standard error of the mean, parts per million; NULL: not published
    employment           BIGINT,                         -- jobs; only beside NORMAL
    employment_status    VARCHAR(30) NOT NULL,
    employment_rse_ppm   INTEGER,                        -- relative standard error, parts per million; NULL: not published
    jobs_per_million     INTEGER,                        -- of all jobs at the place, how many are these; NULL: not published
    location_quotient_ppm BIGINT,                        -- share at the place over share in the country: 1000000 is alike; NULL: not published
    industry_share_ppm   INTEGER,                        -- share of the industry's jobs; NULL: not published
    reporting_ppm        INTEGER,                        -- share of workplaces with such jobs; only beside NORMAL
    reporting_status     VARCHAR(30) NOT NULL,
    reporting_bound_ppm  INTEGER,                        -- BOTTOM_CODED: at most this
    annual_mean          BIGINT,
    annual_mean_status   VARCHAR(30) NOT NULL,
    annual_mean_bound    BIGINT,
    annual_p10           BIGINT,
    annual_p10_status    VARCHAR(30) NOT NULL,
    annual_p10_bound     BIGINT,
    annual_p25           BIGINT,
    annual_p25_status    VARCHAR(30) NOT NULL,
    annual_p25_bound     BIGINT,
    annual_p50           BIGINT,
    annual_p50_status    VARCHAR(30) NOT NULL,
    annual_p50_bound     BIGINT,
    annual_p75           BIGINT,
    annual_p75_status    VARCHAR(30) NOT NULL,
    annual_p75_bound     BIGINT,
    annual_p90           BIGINT,
    annual_p90_status    VARCHAR(30) NOT NULL,
    annual_p90_bound     BIGINT,
    hourly_mean          BIGINT,
    hourly_mean_status   VARCHAR(30) NOT NULL,
    hourly_mean_bound    BIGINT,
    hourly_p10           BIGINT,
    hourly_p10_status    VARCHAR(30) NOT NULL,
    hourly_p10_bound     BIGINT,
    hourly_p25           BIGINT,
    hourly_p25_status    VARCHAR(30) NOT NULL,
    hourly_p25_bound     BIGINT,
    hourly_p50           BIGINT,
    hourly_p50_status    VARCHAR(30) NOT NULL,
    hourly_p50_bound     BIGINT,
    hourly_p75           BIGINT,
    hourly_p75_status    VARCHAR(30) NOT NULL,
    hourly_p75_bound     BIGINT,
    hourly_p90           BIGINT,
    hourly_p90_status    VARCHAR(30) NOT NULL,
    hourly_p90_bound     BIGINT,
    CONSTRAINT pay_cell_subject CHECK ((role_id IS NULL) <> (occupation_code_id IS NULL)),
    CONSTRAINT pay_cell_period CHECK ((period_label IS NULL) = (period_end IS NULL)
        AND (period_start IS NULL OR period_start <= period_end)),
    CONSTRAINT pay_cell_dates CHECK (period_start LIKE '____-__-__' AND period_end LIKE '____-__-__'
        AND updated_at LIKE '____-__-__'),
    CONSTRAINT pay_cell_concept CHECK (concept IN ('UNSPECIFIED', 'BASE', 'STRAIGHT_TIME_WITH_INCENTIVES', 'TOTAL_CASH',
        'TOTAL_COMPENSATION', 'ADVERTISED')),
    CONSTRAINT pay_cell_method CHECK (method IN ('UNSPECIFIED', 'EMPLOYER_SURVEY', 'HOUSEHOLD_SURVEY', 'SELF_REPORTED',
        'ADVERTISED', 'MODELLED', 'BLENDED')),
    CONSTRAINT pay_cell_sample CHECK ((sample_count IS NULL) = (sample_unit IS NULL)
        AND (sample_count IS NULL) = (sample_scope IS NULL) AND (sample_count IS NULL) = (sample_banded IS NULL)
        AND (sample_count IS NULL OR sample_count >= 0)),
    CONSTRAINT pay_cell_sample_unit CHECK (sample_unit IN ('SELF_REPORTS', 'ADVERTISEMENTS', 'ESTABLISHMENTS',
        'WORKERS_COVERED')),
    CONSTRAINT pay_cell_error CHECK (mean_rse_ppm >= 0),
    CONSTRAINT pay_cell_industry CHECK (industry IS NOT NULL OR industry_title IS NULL),
    CONSTRAINT pay_cell_employment CHECK (employment >= 0 AND employment_rse_ppm >= 0 AND jobs_per_million >= 0
        AND location_quotient_ppm >= 0 AND industry_share_ppm >= 0
        AND (employment IS NULL) = (employment_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))),
    CONSTRAINT pay_cell_reporting CHECK (reporting_ppm >= 0
        AND (reporting_ppm IS NULL) = (reporting_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (reporting_bound_ppm IS NULL) = (reporting_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_annual_mean CHECK (annual_mean BETWEEN 0 AND 9999999999999
        AND (annual_mean IS NULL) = (annual_mean_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (annual_mean_bound IS NULL) = (annual_mean_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_annual_p10 CHECK (annual_p10 BETWEEN 0 AND 9999999999999
        AND (annual_p10 IS NULL) = (annual_p10_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (annual_p10_bound IS NULL) = (annual_p10_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_annual_p25 CHECK (annual_p25 BETWEEN 0 AND 9999999999999
        AND (annual_p25 IS NULL) = (annual_p25_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (annual_p25_bound IS NULL) = (annual_p25_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_annual_p50 CHECK (annual_p50 BETWEEN 0 AND 9999999999999
        AND (annual_p50 IS NULL) = (annual_p50_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (annual_p50_bound IS NULL) = (annual_p50_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_annual_p75 CHECK (annual_p75 BETWEEN 0 AND 9999999999999
        AND (annual_p75 IS NULL) = (annual_p75_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (annual_p75_bound IS NULL) = (annual_p75_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_annual_p90 CHECK (annual_p90 BETWEEN 0 AND 9999999999999
        AND (annual_p90 IS NULL) = (annual_p90_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (annual_p90_bound IS NULL) = (annual_p90_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_hourly_mean CHECK (hourly_mean BETWEEN 0 AND 4807692307
        AND (hourly_mean IS NULL) = (hourly_mean_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (hourly_mean_bound IS NULL) = (hourly_mean_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_hourly_p10 CHECK (hourly_p10 BETWEEN 0 AND 4807692307
        AND (hourly_p10 IS NULL) = (hourly_p10_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (hourly_p10_bound IS NULL) = (hourly_p10_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_hourly_p25 CHECK (hourly_p25 BETWEEN 0 AND 4807692307
        AND (hourly_p25 IS NULL) = (hourly_p25_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (hourly_p25_bound IS NULL) = (hourly_p25_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_hourly_p50 CHECK (hourly_p50 BETWEEN 0 AND 4807692307
        AND (hourly_p50 IS NULL) = (hourly_p50_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (hourly_p50_bound IS NULL) = (hourly_p50_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_hourly_p75 CHECK (hourly_p75 BETWEEN 0 AND 4807692307
        AND (hourly_p75 IS NULL) = (hourly_p75_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (hourly_p75_bound IS NULL) = (hourly_p75_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_hourly_p90 CHECK (hourly_p90 BETWEEN 0 AND 4807692307
        AND (hourly_p90 IS NULL) = (hourly_p90_status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))
        AND (hourly_p90_bound IS NULL) = (hourly_p90_status NOT IN ('TOP_CODED', 'BOTTOM_CODED'))),
    CONSTRAINT pay_cell_annual_order CHECK ((annual_p10 IS NULL OR annual_p25 IS NULL OR annual_p10 <= annual_p25)
        AND (annual_p10 IS NULL OR annual_p50 IS NULL OR annual_p10 <= annual_p50)
        AND (annual_p10 IS NULL OR annual_p75 IS NULL OR annual_p10 <= annual_p75)
        AND (annual_p10 IS NULL OR annual_p90 IS NULL OR annual_p10 <= annual_p90)
        AND (annual_p25 IS NULL OR annual_p50 IS NULL OR annual_p25 <= annual_p50)
        AND (annual_p25 IS NULL OR annual_p75 IS NULL OR annual_p25 <= annual_p75)
        AND (annual_p25 IS NULL OR annual_p90 IS NULL OR annual_p25 <= annual_p90)
        AND (annual_p50 IS NULL OR annual_p75 IS NULL OR annual_p50 <= annual_p75)
        AND (annual_p50 IS NULL OR annual_p90 IS NULL OR annual_p50 <= annual_p90)
        AND (annual_p75 IS NULL OR annual_p90 IS NULL OR annual_p75 <= annual_p90)),
    CONSTRAINT pay_cell_hourly_order CHECK ((hourly_p10 IS NULL OR hourly_p25 IS NULL OR hourly_p10 <= hourly_p25)
        AND (hourly_p10 IS NULL OR hourly_p50 IS NULL OR hourly_p10 <= hourly_p50)
        AND (hourly_p10 IS NULL OR hourly_p75 IS NULL OR hourly_p10 <= hourly_p75)
        AND (hourly_p10 IS NULL OR hourly_p90 IS NULL OR hourly_p10 <= hourly_p90)
        AND (hourly_p25 IS NULL OR hourly_p50 IS NULL OR hourly_p25 <= hourly_p50)
        AND (hourly_p25 IS NULL OR hourly_p75 IS NULL OR hourly_p25 <= hourly_p75)
        AND (hourly_p25 IS NULL OR hourly_p90 IS NULL OR hourly_p25 <= hourly_p90)
        AND (hourly_p50 IS NULL OR hourly_p75 IS NULL OR hourly_p50 <= hourly_p75)
        AND (hourly_p50 IS NULL OR hourly_p90 IS NULL OR hourly_p50 <= hourly_p90)
        AND (hourly_p75 IS NULL OR hourly_p90 IS NULL OR hourly_p75 <= hourly_p90))
);
CREATE INDEX pay_cell_of_role ON pay_cell (role_id, location_id);
CREATE INDEX pay_cell_of_code ON pay_cell (occupation_code_id, location_id);
CREATE INDEX pay_cell_of_release ON pay_cell (release_id);
-- One cell a subject, place, slice, release, concept and period.
CREATE UNIQUE INDEX pay_cell_once ON pay_cell (coalesce(role_id, 0), coalesce(occupation_code_id, 0), location_id, release_id,
    concept, coalesce(industry, ''), coalesce(ownership, ''), coalesce(period_end, ''));

-- Further rows of the same release that state a cell too, alike or with statistics that its first row lacks.
CREATE TABLE pay_cell_row (
    pay_cell_id INTEGER NOT NULL REFERENCES pay_cell (id),
    file_id     INTEGER NOT NULL REFERENCES release_file (id),
    file_row    INTEGER NOT NULL,
    PRIMARY KEY (pay_cell_id, file_id, file_row)
);

-- The cell that answers for a role in a place where a question leaves the choice to us. Filled at publication. On SQLite, by_key
-- keeps a table's rows in its primary key, so that one search finds a row, not two.
CREATE TABLE default_pay (
    role_id     INTEGER NOT NULL REFERENCES role (id),
    location_id INTEGER NOT NULL REFERENCES location (id),
    pay_cell_id INTEGER NOT NULL REFERENCES pay_cell (id),
    has_figures BOOLEAN NOT NULL,                        -- the cell has an amount or a bound
    exact       BOOLEAN NOT NULL,                        -- the cell is of the role itself, or of a code that matches it exactly
    release_id  INTEGER NOT NULL REFERENCES release (id), -- of the cell, as what follows: questions about many cells group by it
    source_id   INTEGER NOT NULL REFERENCES source (id), -- of the release
    concept     VARCHAR(40) NOT NULL,                    -- of pay
    period_end  VARCHAR(10),                             -- of the figures, an ISO date; NULL: not stated
    currency    CHAR(3) NOT NULL,                        -- ISO 4217
    counting_cell_id INTEGER REFERENCES pay_cell (id),   -- the first cell whose source counts jobs; NULL: none does
    median_year BIGINT,                                  -- median per year in hundredths, only where it may be ranked beside the other
                                                         -- roles of the place: of the edition, concept and currency that most have
    median_floor BIGINT,                                 -- the floor of the median, where only that is known, likewise
    mean_year   BIGINT,                                  -- the mean, likewise
    PRIMARY KEY (role_id, location_id)
) ${by_key};
CREATE INDEX default_pay_at ON default_pay (location_id, role_id);

-- Places of which a release lists every occupation that it has figures for: it has the figure of all occupations together.
-- Filled at publication.
CREATE TABLE pay_coverage (
    location_id    INTEGER     NOT NULL REFERENCES location (id),
    scheme         VARCHAR(30) NOT NULL,                 -- of the codes that the release is about
    scheme_version VARCHAR(40) NOT NULL,
    PRIMARY KEY (location_id, scheme, scheme_version)
);

-- Where figures of a source stop being comparable with those before, beside what the figures themselves show. Filled at
-- publication from db/breaks.csv: one row for each edition and kind of place that it is about.
CREATE TABLE series_break (
    id         INTEGER      NOT NULL PRIMARY KEY,
    release_id INTEGER      NOT NULL REFERENCES release (id), -- between this edition and whichever comes before
    place_kind VARCHAR(20)  NOT NULL,
    kind       VARCHAR(20)  NOT NULL,
    text       VARCHAR(500) NOT NULL,
    url        VARCHAR(500),
    CONSTRAINT series_break_kind CHECK (kind IN ('METHOD', 'GEOGRAPHY', 'REFERENCE_PERIOD'))
);
CREATE INDEX series_break_at ON series_break (release_id, place_kind);

-- Which price level makes pay of a place and a period comparable with other places: of all items, of a period that overlaps, as the
-- newest edition states it. Filled at publication.
CREATE TABLE pay_price_level (
    location_id    INTEGER     NOT NULL REFERENCES location (id),
    period_end     VARCHAR(10) NOT NULL,                 -- of the pay, ISO dates
    period_start   VARCHAR(10) NOT NULL,                 -- the same day where only the end is known
    price_level_id INTEGER     NOT NULL REFERENCES price_level (id),
    PRIMARY KEY (location_id, period_end, period_start)
) ${by_key};
