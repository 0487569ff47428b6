package org.careergraph.http.table;

import graphql.execution.ExecutionContext;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.exc.JacksonIOException;

/** The table that the answer of an operation makes, whatever its values are. */
public final class Table {

    /** Of a column, with its name, the steps to it and the branches on the way. */
    private static final int COLUMN_BYTES = 1_000;

    private final @Nullable String operation;
    private final Branch root;
    private final List<Column> columns;
    private final List<String> names;

    private Table(@Nullable String operation, Branch root, List<Column> columns, List<String> names) {
        this.operation = operation;
        this.root = root;
        this.columns = columns;
        this.names = names;
    }

    /**
     * The table of an operation that is about to be run.
     *
     * @throws NotATableException when it has two lists, neither of which is within the other
     */
    public static Table of(ExecutionContext context) {
        List<Column> columns = new ArrayList<>();
        Branch root = Selections.read(context, columns);
        return new Table(
                context.getOperationDefinition().getName(), root, columns, ColumnNames.of(columns, rows(root)));
    }

    /** What leads to the rows: the path of the outermost list; where there is none, of the one root field, or of the answer. */
    private static List<Step> rows(Branch root) {
        List<Branch> lists = root.lists();
        if (lists.isEmpty()) {
            return root.below().size() == 1
                    ? root.below().values().iterator().next().path()
                    : root.path();
        }
        for (List<Branch> level = lists;
                !level.isEmpty();
                level = level.getFirst().lists()) {
            if (level.size() > 1) {
                throw new NotATableException(
                        "%s and %s are two lists beside each other, and the rows of a table are one list"
                                .formatted(level.get(0).dotted(), level.get(1).dotted()),
                        "Ask for each in a request of its own, or for JSON.");
            }
        }
        return lists.getFirst().path();
    }

    /** Name of the operation; null when it has none. */
    public @Nullable String operation() {
        return operation;
    }

    /** Names of the columns. */
    public List<String> names() {
        return names;
    }

    /** About how many bytes it takes to keep. */
    public int weight() {
        return columns.size() * COLUMN_BYTES;
    }

    List<Column> columns() {
        return columns;
    }

    /**
     * Writes the rows of an answer, and closes the output when all are written.
     *
     * @param answer JSON in UTF-8; has data
     * @throws IOException when whoever reads has gone
     */
    public void write(byte[] answer, TableFormat format, OutputStream out) throws IOException {
        try {
            RowWriter writer = format.open(this, out);
            new RowReader(answer, columns.size()).read(root, writer);
            writer.close();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }
}
