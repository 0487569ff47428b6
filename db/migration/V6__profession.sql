-- Which professions are close to a role, as a source lists them. Directional: the reverse is another row, or no row.

CREATE TABLE related_profession (
    role_id    INTEGER     NOT NULL REFERENCES role (id),
    related_id INTEGER     NOT NULL REFERENCES role (id),
    rank       INTEGER     NOT NULL,                     -- 1 is the source's first
    basis      VARCHAR(20) NOT NULL,
    score_ppm  INTEGER,                                  -- similarity 0 to 1 in parts per million; NULL: not published
    tier       VARCHAR(60),                              -- the source's own grouping
    direction  VARCHAR(20),                              -- where the move leads; NULL: not stated
    release_id INTEGER     NOT NULL REFERENCES release (id),
    file_id    INTEGER REFERENCES release_file (id),
    file_row   INTEGER,
    PRIMARY KEY (related_id, role_id, release_id),
    CONSTRAINT related_profession_other CHECK (role_id <> related_id),
    CONSTRAINT related_profession_rank CHECK (rank >= 1),
    CONSTRAINT related_profession_score CHECK (score_ppm BETWEEN 0 AND 1000000),
    CONSTRAINT related_profession_direction CHECK (direction IN ('ADVANCEMENT', 'LATERAL_ADVANCEMENT', 'SIMILAR',
        'LATERAL_TRANSITION')),
    CONSTRAINT related_profession_basis CHECK (basis IN ('PUBLISHED_MATRIX', 'TASKS', 'SKILLS', 'KNOWLEDGE', 'TITLES',
        'OBSERVED_MOVES', 'EDITORIAL'))
);
CREATE INDEX related_profession_of ON related_profession (role_id, rank, related_id);
