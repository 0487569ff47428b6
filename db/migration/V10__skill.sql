-- What roles need: skills, knowledge, technology.

CREATE TABLE skill (
    id          INTEGER       NOT NULL PRIMARY KEY,
    public_id   VARCHAR(240)  NOT NULL UNIQUE,           -- 'skill:onet:2.A.1.a'
    name        VARCHAR(300)  NOT NULL,
    sort_name   VARCHAR(300)  NOT NULL,                  -- name folded to lower-case ASCII, for one order on every database
    kind        VARCHAR(20)   NOT NULL,
    description VARCHAR(2000),
    broader_id  INTEGER REFERENCES skill (id),           -- the group that the source puts it in; NULL: none
    release_id  INTEGER       NOT NULL REFERENCES release (id),
    file_id     INTEGER REFERENCES release_file (id),
    file_row    INTEGER,
    CONSTRAINT skill_kind CHECK (kind IN ('SKILL', 'KNOWLEDGE', 'ABILITY', 'TECHNOLOGY', 'TOOL', 'LANGUAGE', 'CERTIFICATION'))
);
CREATE INDEX skill_by_name ON skill (sort_name, public_id);
CREATE INDEX skill_in ON skill (broader_id);

CREATE TABLE role_skill (
    id             INTEGER     NOT NULL PRIMARY KEY,
    role_id        INTEGER     NOT NULL REFERENCES role (id),
    skill_id       INTEGER     NOT NULL REFERENCES skill (id),
    kind           VARCHAR(20) NOT NULL,                 -- the skill's kind again, so that one index serves role and kind
    necessity      VARCHAR(20) NOT NULL,
    importance_scale_id    INTEGER REFERENCES rating_scale (id), -- NULL: not rated
    importance_value       INTEGER,                              -- in hundredths of a scale point; only beside NORMAL and LOW_RELIABILITY
    importance_status      VARCHAR(30),
    importance_respondents INTEGER,                              -- NULL: not published
    importance_error       INTEGER,                              -- standard error, in ten-thousandths of a scale point; NULL: not published
    level_scale_id    INTEGER REFERENCES rating_scale (id), -- NULL: not rated
    level_value       INTEGER,                              -- in hundredths of a scale point; only beside NORMAL and LOW_RELIABILITY
    level_status      VARCHAR(30),
    level_respondents INTEGER,                              -- NULL: not published
    level_error       INTEGER,                              -- standard error, in ten-thousandths of a scale point; NULL: not published
    hot_technology BOOLEAN,                              -- frequent in advertisements of all employers; NULL: not stated
    in_demand      BOOLEAN,                              -- frequent in advertisements for this role; NULL: not stated
    collected_at   VARCHAR(7),                           -- month of collection, '2019-03'; NULL: not stated
    release_id     INTEGER     NOT NULL REFERENCES release (id),
    file_id        INTEGER REFERENCES release_file (id),
    file_row       INTEGER,
    CONSTRAINT role_skill_once UNIQUE (role_id, skill_id, release_id),
    CONSTRAINT role_skill_importance CHECK ((importance_scale_id IS NULL) = (importance_status IS NULL)
        AND (importance_value IS NULL) = (coalesce(importance_status, '') NOT IN ('NORMAL', 'LOW_RELIABILITY'))),
    CONSTRAINT role_skill_level CHECK ((level_scale_id IS NULL) = (level_status IS NULL)
        AND (level_value IS NULL) = (coalesce(level_status, '') NOT IN ('NORMAL', 'LOW_RELIABILITY'))),
    CONSTRAINT role_skill_necessity CHECK (necessity IN ('ESSENTIAL', 'OPTIONAL', 'UNSPECIFIED'))
);
CREATE INDEX role_skill_of ON role_skill (role_id, kind);
CREATE INDEX role_skill_by_skill ON role_skill (skill_id, role_id);
CREATE INDEX role_skill_of_release ON role_skill (release_id);
