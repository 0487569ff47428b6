package org.careergraph.http.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes the rows of a table, one after the other. */
interface RowWriter extends AutoCloseable {

    /** @param row a value a column, null where there is none */
    void write(@Nullable JsonNode[] row) throws IOException;

    @Override
    void close() throws IOException;
}
