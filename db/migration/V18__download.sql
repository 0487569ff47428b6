-- The files that a snapshot can be downloaded as. Empty in everything that is stored: no file can tell its own checksum, so that
-- whoever opens a snapshot puts a view of this name before the table.

CREATE TABLE download (
    format VARCHAR(20)   NOT NULL PRIMARY KEY,           -- 'SQLITE'
    url    VARCHAR(2000) NOT NULL,                       -- relative to the address of the GraphQL endpoint
    bytes  BIGINT        NOT NULL,
    sha256 CHAR(64)      NOT NULL                        -- lower-case hexadecimal
);
