package org.careergraph.graphql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a plan: what is to be read, before any SQL. Keyed by result key, so that a field can be asked twice with other
 * arguments.
 *
 * @param parent the object type that has the field
 * @param mapping how the field is read; null for {@code __typename} and for the parts of a connection
 * @param selections the fields below, by object type; empty for a scalar
 * @param named whether the value is a name of the schema, of a type or of an enum's value
 */
record PlanNode(
        String resultKey,
        String parent,
        String field,
        @Nullable FieldMapping mapping,
        Arguments arguments,
        Map<String, List<PlanNode>> selections,
        boolean named) {

    static final String TYPENAME = "__typename";

    /** A field whose value is no enum's. */
    PlanNode(
            String resultKey,
            String parent,
            String field,
            @Nullable FieldMapping mapping,
            Arguments arguments,
            Map<String, List<PlanNode>> selections) {
        this(resultKey, parent, field, mapping, arguments, selections, field.equals(TYPENAME));
    }

    /** The fields below, where they are of one object type. */
    List<PlanNode> children() {
        return selections.size() == 1 ? selections.values().iterator().next() : List.of();
    }

    /** Whether the value is never null. */
    boolean required() {
        return mapping == null || mapping.required();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        print(text, "");
        return text.toString();
    }

    private void print(StringBuilder text, String indent) {
        text.append(indent).append(resultKey);
        if (!resultKey.equals(field)) {
            text.append(": ").append(field);
        }
        text.append(arguments).append('\n');
        selections.forEach((type, nodes) -> {
            if (selections.size() > 1) {
                text.append(indent).append("  ... on ").append(type).append('\n');
            }
            nodes.forEach(node -> node.print(text, indent + (selections.size() > 1 ? "    " : "  ")));
        });
    }
}
