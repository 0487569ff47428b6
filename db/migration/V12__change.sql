-- What changed in what is held, in the order in which it did.

CREATE TABLE change (
    id         INTEGER       NOT NULL PRIMARY KEY,       -- counts up; never used twice
    kind       VARCHAR(20)   NOT NULL,
    at         VARCHAR(30)   NOT NULL,                   -- ISO instant, UTC; outside the fingerprint
    subject    VARCHAR(400),                             -- public id of what changed, which may be gone since; NULL: it has none
    release    VARCHAR(400)  NOT NULL,                   -- public id of the release that changed it; it may be removed since
    note       VARCHAR(1000),                            -- in English; NULL: the kind says it all
    CONSTRAINT change_kind CHECK (kind IN ('CREATED', 'UPDATED', 'DEPRECATED', 'REPLACED', 'RELEASED', 'RESTATED',
        'RECLASSIFIED', 'REMOVED'))
);
