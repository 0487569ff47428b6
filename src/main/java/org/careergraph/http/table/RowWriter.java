package org.careergraph.http.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes the rows of a table, one after the other. */
interface RowWriter {

    /** @param row a value a column, null where there is none */
    void write(@Nullable JsonNode[] row) throws IOException;

    /** Ends the table, and closes the output. */
    void close() throws IOException;
}
