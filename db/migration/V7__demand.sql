-- How much a role is wanted. Each measure has its own unit and is never added to or compared with another.

CREATE TABLE demand (
    id           INTEGER     NOT NULL PRIMARY KEY,
    role_id      INTEGER     NOT NULL REFERENCES role (id),
    location_id  INTEGER     NOT NULL REFERENCES location (id),
    release_id   INTEGER     NOT NULL REFERENCES release (id),
    measure      VARCHAR(30) NOT NULL,                   -- what was counted …
    unit         VARCHAR(30) NOT NULL,                   -- … and in what; a measure has one unit
    count        BIGINT,                                 -- only for a real point estimate
    status       VARCHAR(30) NOT NULL,
    period_start VARCHAR(10),                            -- ISO dates; NULL: not stated
    period_end   VARCHAR(10),
    period_label VARCHAR(60),
    CONSTRAINT demand_unit CHECK (measure = 'ADVERTISED_POSTINGS' AND unit = 'POSTINGS'),
    CONSTRAINT demand_count CHECK (count >= 0 AND (count IS NULL)
        = (status NOT IN ('NORMAL', 'ESTIMATED', 'PROVISIONAL', 'LOW_RELIABILITY'))),
    CONSTRAINT demand_period CHECK ((period_label IS NULL) = (period_end IS NULL)
        AND (period_start IS NULL OR period_start <= period_end)),
    CONSTRAINT demand_dates CHECK (period_start LIKE '____-__-__' AND period_end LIKE '____-__-__')
);
CREATE INDEX demand_of ON demand (role_id, location_id, measure);
