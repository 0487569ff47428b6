-- What people ask about a role, with an answer.

CREATE TABLE question (
    id          INTEGER       NOT NULL PRIMARY KEY,
    public_id   VARCHAR(240)  NOT NULL UNIQUE,           -- 'question:own:<source>:<role>:<rank>', 'question:computed:onet:15-2051.00:pay'
    role_id     INTEGER       NOT NULL REFERENCES role (id),
    rank        INTEGER       NOT NULL,
    text        VARCHAR(500)  NOT NULL,
    answer      VARCHAR(4000) NOT NULL,
    editorial   BOOLEAN       NOT NULL,                  -- written by someone, not computed from observations
    derived     BOOLEAN       NOT NULL,                  -- computed here from observations; made anew at every publication
    answered_at VARCHAR(10),                             -- ISO date; NULL: not stated
    release_id  INTEGER       NOT NULL REFERENCES release (id),
    file_id     INTEGER REFERENCES release_file (id),
    file_row    INTEGER,
    CONSTRAINT question_rank CHECK (rank >= 1),
    CONSTRAINT question_date CHECK (answered_at LIKE '____-__-__')
);
CREATE INDEX question_of ON question (role_id, rank, public_id);
