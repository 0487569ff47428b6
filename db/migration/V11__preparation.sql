-- How people prepare for a role: schooling, experience, training.

CREATE TABLE preparation (
    id                 INTEGER      NOT NULL PRIMARY KEY,
    role_id            INTEGER      NOT NULL REFERENCES role (id),
    framework          VARCHAR(100) NOT NULL,            -- whose levels: a number means another thing in another framework
    level              INTEGER      NOT NULL,
    label              VARCHAR(100) NOT NULL,
    education          VARCHAR(1000),
    experience         VARCHAR(1000),
    training           VARCHAR(1000),                    -- on the job
    collected_at       VARCHAR(7),                       -- month, '2019-03'; NULL: not stated
    release_id         INTEGER      NOT NULL REFERENCES release (id),
    file_id            INTEGER REFERENCES release_file (id),
    file_row           INTEGER,
    CONSTRAINT preparation_once UNIQUE (role_id, release_id)
);

-- How the people in a role answered what someone new to it needs: one row an answer.
CREATE TABLE preparation_share (
    id          INTEGER      NOT NULL PRIMARY KEY,
    role_id     INTEGER      NOT NULL REFERENCES role (id),
    aspect      VARCHAR(30)  NOT NULL,                   -- what was asked about
    rank        INTEGER      NOT NULL,                   -- of the answer; 1 is the least
    answer      VARCHAR(500) NOT NULL,
    share_ppm   INTEGER,                                 -- of those asked; only beside NORMAL and LOW_RELIABILITY
    status      VARCHAR(30)  NOT NULL,
    respondents INTEGER,                                 -- NULL: not published
    release_id  INTEGER      NOT NULL REFERENCES release (id),
    file_id     INTEGER REFERENCES release_file (id),
    file_row    INTEGER,
    CONSTRAINT preparation_share_once UNIQUE (role_id, aspect, rank, release_id),
    CONSTRAINT preparation_share_aspect CHECK (aspect IN ('EDUCATION', 'EXPERIENCE', 'ON_SITE_TRAINING', 'ON_THE_JOB_TRAINING')),
    CONSTRAINT preparation_share_share CHECK (share_ppm BETWEEN 0 AND 1000000
        AND (share_ppm IS NULL) = (status NOT IN ('NORMAL', 'LOW_RELIABILITY')))
);
CREATE INDEX preparation_share_of_release ON preparation_share (release_id);
