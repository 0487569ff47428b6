package org.careergraph.graphql;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The values of one request.
 *
 * @param arguments coerced arguments of every field that has any, by argument site
 * @param references look-ups of the snapshot that the request reads
 */
record Bindings(List<Map<String, Object>> arguments, References references) {

    /** The value at a dotted path such as {@code filter.within}; null when it is not given. */
    @Nullable
    Object get(int site, String path) {
        Object value = arguments.get(site);
        for (String step : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return value;
    }

    OptionalInt resolve(String inputType, Object reference) {
        return references.find(inputType, reference);
    }
}
