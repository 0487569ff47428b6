package org.careergraph.http.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows as JSON objects, each on a line of its own, and all with the same members. */
final class JsonLines implements RowWriter {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final List<String[]> paths;
    private final OutputStream out;
    private final SequenceWriter lines;
    private boolean isEmpty = true;

    JsonLines(List<String> names, OutputStream out) {
        this.paths = names.stream().map(name -> name.split("\\.")).toList();
        this.out = out;
        this.lines = MAPPER.writer().withRootValueSeparator("\n").writeValues(out);
    }

    @Override
    public void write(@Nullable JsonNode[] row) {
        ObjectNode line = MAPPER.createObjectNode();
        for (int i = 0; i < row.length; i++) {
            String[] path = paths.get(i);
            ObjectNode object = line;
            for (int step = 0; step < path.length - 1; step++) {
                object = object.withObjectProperty(path[step]);
            }
            object.set(path[path.length - 1], row[i] == null ? MAPPER.nullNode() : row[i]);
        }
        lines.write(line);
        isEmpty = false;
    }

    @Override
    public void close() throws IOException {
        lines.flush();
        if (!isEmpty) {
            out.write('\n');
        }
        lines.close();
    }
}
