-- What a published snapshot says of itself. One row, written at publication; the working database has none.

CREATE TABLE dataset (
    id               INTEGER     NOT NULL PRIMARY KEY,
    fingerprint      CHAR(64)    NOT NULL,               -- SHA-256, lower-case hexadecimal
    schema_version   VARCHAR(40) NOT NULL,               -- newest migration in the snapshot
    built_at         VARCHAR(30) NOT NULL,               -- ISO instant, UTC; outside the fingerprint
    home_location_id INTEGER     NOT NULL REFERENCES location (id),
    CONSTRAINT dataset_one CHECK (id = 1),
    CONSTRAINT dataset_fingerprint CHECK (length(fingerprint) = 64)
);
