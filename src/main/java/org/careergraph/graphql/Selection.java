package org.careergraph.graphql;

import java.util.List;
import java.util.Set;

/**
 * A field as selected: fragments spread, equal result keys merged, skipped fields gone.
 *
 * @param resultKey the name that the response gives it
 * @param field the name that the schema gives it
 * @param types the object types for which it is selected
 * @param site where a request holds its arguments; {@link #NO_ARGUMENTS} when it takes none
 */
record Selection(String resultKey, String field, Set<String> types, int site, List<Selection> children) {

    static final int NO_ARGUMENTS = -1;

    /** The selected fields of an object type. */
    List<Selection> on(String type) {
        return children.stream().filter(child -> child.types.contains(type)).toList();
    }
}
