-- What a role does: statements in their source's order.

-- A published scale on which things are rated.
CREATE TABLE rating_scale (
    id      INTEGER      NOT NULL PRIMARY KEY,
    public_id VARCHAR(60) NOT NULL UNIQUE,               -- 'scale:onet:IM'
    name    VARCHAR(100) NOT NULL,
    minimum INTEGER      NOT NULL,
    maximum INTEGER      NOT NULL,
    CONSTRAINT rating_scale_range CHECK (minimum < maximum)
);

CREATE TABLE responsibility (
    id         INTEGER       NOT NULL PRIMARY KEY,
    public_id  VARCHAR(240)  NOT NULL UNIQUE,            -- 'responsibility:own:<source>:<role>:<rank>', 'responsibility:onet:task:<task id>'
    role_id    INTEGER       NOT NULL REFERENCES role (id),
    rank       INTEGER       NOT NULL,                   -- 1 is the source's first
    text       VARCHAR(2000) NOT NULL,
    origin     VARCHAR(20)   NOT NULL,
    core         BOOLEAN,                                -- the source counts it as central to the role; NULL: it does not say
    respondents  INTEGER,                                -- how many people in the role were asked; NULL: not published
    collected_at VARCHAR(7),                             -- month of collection, '2019-03'; NULL: not stated
    importance_scale_id    INTEGER REFERENCES rating_scale (id), -- NULL: not rated
    importance_value       INTEGER,                              -- in hundredths of a scale point; only beside NORMAL and LOW_RELIABILITY
    importance_status      VARCHAR(30),
    importance_respondents INTEGER,                              -- NULL: not published
    importance_error       INTEGER,                              -- standard error, in ten-thousandths of a scale point; NULL: not published
    relevance_scale_id    INTEGER REFERENCES rating_scale (id), -- NULL: not rated
    relevance_value       INTEGER,                              -- in hundredths of a scale point; only beside NORMAL and LOW_RELIABILITY
    relevance_status      VARCHAR(30),
    relevance_respondents INTEGER,                              -- NULL: not published
    relevance_error       INTEGER,                              -- standard error, in ten-thousandths of a scale point; NULL: not published
    release_id INTEGER       NOT NULL REFERENCES release (id),
    file_id    INTEGER REFERENCES release_file (id),
    file_row   INTEGER,
    CONSTRAINT responsibility_importance CHECK ((importance_scale_id IS NULL) = (importance_status IS NULL)
        AND (importance_value IS NULL) = (coalesce(importance_status, '') NOT IN ('NORMAL', 'LOW_RELIABILITY'))),
    CONSTRAINT responsibility_relevance CHECK ((relevance_scale_id IS NULL) = (relevance_status IS NULL)
        AND (relevance_value IS NULL) = (coalesce(relevance_status, '') NOT IN ('NORMAL', 'LOW_RELIABILITY'))),
    CONSTRAINT responsibility_rank CHECK (rank >= 1),
    CONSTRAINT responsibility_origin CHECK (origin IN ('SURVEYED_TASK', 'EMERGING_TASK', 'POSTING_EXTRACTED', 'EDITORIAL'))
);
CREATE INDEX responsibility_of ON responsibility (role_id, release_id, rank, id);
