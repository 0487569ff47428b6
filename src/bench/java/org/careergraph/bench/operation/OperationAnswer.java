package org.careergraph.bench.operation;

import java.sql.SQLException;
import org.careergraph.bench.JsonWriter;
import tools.jackson.databind.JsonNode;

/** The hand-written answer to an operation, on one connection. */
interface OperationAnswer {

    /** Writes the object that the service answers with in {@code data}. */
    void write(JsonNode variables, JsonWriter out) throws SQLException;
}
