package org.careergraph.graphql;

/**
 * An object as the oracle hands it to graphql-java.
 *
 * @param type its object type
 * @param row what its fields are read from
 * @param chain what leads to it
 */
record OracleObject(String type, Object row, Chain chain) {

    static final OracleObject QUERY = new OracleObject("Query", Mappings.Root.INSTANCE, Chain.ROOT);
}
