-- The observations that a computed answer quotes, in the order in which it quotes them. Filled at publication.

CREATE TABLE question_evidence (
    question_id       INTEGER NOT NULL REFERENCES question (id),
    rank              INTEGER NOT NULL,
    pay_cell_id       INTEGER REFERENCES pay_cell (id),
    projection_id     INTEGER REFERENCES projection (id),
    responsibility_id INTEGER REFERENCES responsibility (id),
    role_skill_id     INTEGER REFERENCES role_skill (id),
    preparation_id    INTEGER REFERENCES preparation (id),
    related_id        INTEGER REFERENCES role (id),      -- that the question's role is close to it, by the question's release
    PRIMARY KEY (question_id, rank),
    CONSTRAINT question_evidence_one CHECK (1 = CASE WHEN pay_cell_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN projection_id IS NULL THEN 0 ELSE 1 END + CASE WHEN responsibility_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN role_skill_id IS NULL THEN 0 ELSE 1 END + CASE WHEN preparation_id IS NULL THEN 0 ELSE 1 END
        + CASE WHEN related_id IS NULL THEN 0 ELSE 1 END)
);
