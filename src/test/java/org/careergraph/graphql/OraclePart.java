package org.careergraph.graphql;

import java.util.Map;

/**
 * A part of a connection as the oracle hands it to graphql-java.
 *
 * @param parts its fields by the Relay specification
 * @param object what its other fields are read from
 */
record OraclePart(Map<String, Object> parts, OracleObject object) {}
