package org.careergraph.http.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the rows of an answer, holding no more of them than one element of the outermost list makes. An answer is read twice, first
 * for what stands beside that list: it may stand behind it.
 */
final class RowReader {

    /** Numbers stay what they are, to the last zero. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Takes what a list has, from its beginning to its end. */
    @FunctionalInterface
    private interface ListTaker {
        void take(JsonParser json, Branch list) throws IOException;
    }

    @FunctionalInterface
    private interface RowTaker {
        void take(@Nullable JsonNode[] row) throws IOException;
    }

    private final byte[] answer;
    private final int width;

    RowReader(byte[] answer, int width) {
        this.answer = answer;
        this.width = width;
    }

    void read(Branch root, RowWriter writer) throws IOException {
        JsonNode[] beside = new JsonNode[width];
        try (JsonParser json = data()) {
            readObject(json, root, beside, (at, list) -> at.skipChildren());
        }
        if (root.lists().isEmpty()) {
            writer.write(beside);
            return;
        }
        try (JsonParser json = data()) {
            readObject(
                    json,
                    root,
                    new JsonNode[width],
                    (at, list) -> readElements(at, list, row -> {
                        fill(row, beside);
                        writer.write(row);
                    }));
        }
    }

    private JsonParser data() {
        JsonParser json = MAPPER.createParser(answer);
        json.nextToken();
        while (json.nextToken() == JsonToken.PROPERTY_NAME
                && !json.currentName().equals("data")) {
            json.nextToken();
            json.skipChildren();
        }
        json.nextToken();
        return json;
    }

    /** Reads an object's cells into a row. */
    private void readObject(JsonParser json, Branch object, @Nullable JsonNode[] row, ListTaker lists)
            throws IOException {
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            Branch field = object.below().get(json.currentName());
            if (json.nextToken() == JsonToken.VALUE_NULL || field == null) {
                json.skipChildren();
                continue;
            }
            switch (field.kind()) {
                case CELL -> row[field.column()] = json.readValueAsTree();
                case OBJECT -> readObject(json, field, row, lists);
                case LIST -> lists.take(json, field);
            }
        }
    }

    private void readElements(JsonParser json, Branch list, RowTaker taker) throws IOException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            for (JsonNode[] row : readElement(json, list)) {
                taker.take(row);
            }
        }
    }

    /** The rows of one element: one, or those of the list within it. */
    private List<@Nullable JsonNode[]> readElement(JsonParser json, Branch element) throws IOException {
        JsonNode[] own = new JsonNode[width];
        List<@Nullable JsonNode[]> within = new ArrayList<>();
        if (json.currentToken() != JsonToken.VALUE_NULL) {
            readObject(json, element, own, (at, list) -> readElements(at, list, within::add));
        }
        if (within.isEmpty()) {
            return List.<@Nullable JsonNode[]>of(own);
        }
        within.forEach(row -> fill(row, own));
        return within;
    }

    private static void fill(@Nullable JsonNode[] row, @Nullable JsonNode[] wider) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] == null ? wider[i] : row[i];
        }
    }
}
