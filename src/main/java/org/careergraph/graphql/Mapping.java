package org.careergraph.graphql;

/** Says how some GraphQL types and fields are read from the database. A feature has one; the schema names what it maps. */
@FunctionalInterface
public interface Mapping {

    /**
     * Declares the fields of this feature.
     *
     * @throws IllegalArgumentException when a declaration cannot keep a promise of the schema
     */
    void declare(Mappings mappings);
}
