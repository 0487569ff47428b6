-- The projection that answers for a role in a country. Filled at publication.
CREATE TABLE role_projection (
    role_id       INTEGER NOT NULL REFERENCES role (id),
    location_id   INTEGER NOT NULL REFERENCES location (id),
    projection_id INTEGER NOT NULL REFERENCES projection (id),
    PRIMARY KEY (role_id, location_id)
);
