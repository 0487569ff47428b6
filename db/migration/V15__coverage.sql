-- What is not known of pay: how many cells state a statistic, and of how many it is missing, and why. Filled at publication.

CREATE TABLE coverage_count (
    source_id     INTEGER     NOT NULL REFERENCES source (id),
    location_kind VARCHAR(20) NOT NULL,                  -- of the places of the cells
    statistic     VARCHAR(20) NOT NULL,                  -- 'ANNUAL_MEAN', 'EMPLOYMENT'
    rank          INTEGER     NOT NULL,                  -- of the statistic, for one order of them everywhere
    status        VARCHAR(30) NOT NULL,
    cells         INTEGER     NOT NULL,
    PRIMARY KEY (source_id, location_kind, statistic, status)
);
