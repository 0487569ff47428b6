package org.careergraph.graphql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares JSON: members in the same order, numbers by value. */
final class JsonDifference {

    private JsonDifference() {}

    /** Where two documents first differ, and how; null when they are equal. */
    @Nullable
    static String between(JsonNode one, JsonNode other) {
        return between("$", one, other);
    }

    @Nullable
    private static String between(String path, JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            List<String> keys = List.copyOf(one.propertyNames());
            if (!keys.equals(List.copyOf(other.propertyNames()))) {
                return path + " has the members " + keys + " and " + other.propertyNames();
            }
            for (String key : keys) {
                String found = between(path + "." + key, one.get(key), other.get(key));
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            List<String> found = new ArrayList<>();
            for (int i = 0; i < one.size() && found.isEmpty(); i++) {
                String element = between(path + "[" + i + "]", one.get(i), other.get(i));
                if (element != null) {
                    found.add(element);
                }
            }
            return found.isEmpty() ? null : found.getFirst();
        }
        boolean same = one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
        return same ? null : "%s is %s and %s".formatted(path, one, other);
    }
}
