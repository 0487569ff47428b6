-- What changed in what is held, in the order in which it did.

CREATE TABLE change (
    id         INTEGER       NOT NULL PRIMARY KEY,       -- counts up; never used twice
    kind       VARCHAR(20)   NOT NULL,
    at         VARCHAR(30)   NOT NULL,                   -- ISO instant, UTC; outside the fingerprint
    subject    VARCHAR(400),                             -- public id of what changed; NULL: the release as a whole
    release    VARCHAR(400)  NOT NULL,                   -- public id of the release that changed it; it may be removed since
    note       VARCHAR(1000) NOT NULL,
    CONSTRAINT change_kind CHECK (kind IN ('RELEASED', 'RESTATED', 'RECLASSIFIED', 'REMOVED'))
);
