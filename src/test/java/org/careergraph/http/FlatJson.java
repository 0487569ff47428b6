package org.careergraph.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The values of an answer by the row of a table to which they belong, found without knowing what was asked. */
final class FlatJson {

    private FlatJson() {}

    /** A row each for the elements of the innermost list; values in alphabetical order. */
    static List<List<String>> rows(JsonNode data) {
        if (data.isNull()) {
            return List.of();
        }
        List<JsonNode> lists = new ArrayList<>();
        collect(data, new ArrayList<>(), lists);
        return lists.stream().allMatch(JsonNode::isEmpty) && !lists.isEmpty()
                ? List.of()
                : rowsOf(data).map(row -> row.stream().sorted().toList()).toList();
    }

    /** All values, in alphabetical order. */
    static List<String> values(JsonNode object) {
        List<String> values = new ArrayList<>();
        collect(object, values, new ArrayList<>());
        return values.stream().sorted().toList();
    }

    private static Stream<List<String>> rowsOf(JsonNode element) {
        List<String> own = new ArrayList<>();
        List<JsonNode> lists = new ArrayList<>();
        collect(element, own, lists);
        List<List<String>> within = lists.stream()
                .flatMap(JsonNode::valueStream)
                .flatMap(FlatJson::rowsOf)
                .toList();
        return within.isEmpty()
                ? Stream.of(own)
                : within.stream()
                        .map(row -> Stream.concat(own.stream(), row.stream()).toList());
    }

    private static void collect(JsonNode object, List<String> values, List<JsonNode> lists) {
        for (var property : object.properties()) {
            JsonNode value = property.getValue();
            boolean isPaging = object.has("edges")
                    && (property.getKey().equals("pageInfo")
                            || property.getKey().equals("totalCount"));
            if (value.isNull() || isPaging) {
                continue;
            }
            if (property.getKey().equals("jsonLd")) {
                values.add(value.toString());
            } else if (value.isObject()) {
                collect(value, values, lists);
            } else if (value.isArray() && (value.isEmpty() || value.get(0).isObject())) {
                lists.add(value);
            } else if (value.isArray()) {
                value.valueStream().map(JsonNode::asString).forEach(values::add);
            } else {
                values.add(value.asString());
            }
        }
    }
}
