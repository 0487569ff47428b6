-- What a role does: statements in their source's order.

CREATE TABLE responsibility (
    id         INTEGER       NOT NULL PRIMARY KEY,
    public_id  VARCHAR(240)  NOT NULL UNIQUE,            -- 'responsibility:own:<source>:<role>:<rank>'
    role_id    INTEGER       NOT NULL REFERENCES role (id),
    rank       INTEGER       NOT NULL,                   -- 1 is the source's first
    text       VARCHAR(2000) NOT NULL,
    origin     VARCHAR(20)   NOT NULL,
    release_id INTEGER       NOT NULL REFERENCES release (id),
    CONSTRAINT responsibility_rank CHECK (rank >= 1),
    CONSTRAINT responsibility_origin CHECK (origin IN ('SURVEYED_TASK', 'EMERGING_TASK', 'POSTING_EXTRACTED', 'EDITORIAL'))
);
CREATE INDEX responsibility_of ON responsibility (role_id, rank, id);
