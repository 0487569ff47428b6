package org.careergraph.http.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A field as it stands in the answer.
 *
 * @param path from the root of the answer
 * @param column where its values go; -1 where it has fields of its own
 * @param below those, by result key
 */
record Branch(Kind kind, List<Step> path, int column, Map<String, Branch> below) {

    /** What a field's value is: a cell of a row, an object whose fields are in the same row, or objects with rows of their own. */
    enum Kind {
        CELL,
        OBJECT,
        LIST
    }

    /** The lists of objects that the field's own object has. */
    List<Branch> lists() {
        return below.values().stream()
                .flatMap(branch -> switch (branch.kind) {
                    case CELL -> Stream.<Branch>of();
                    case OBJECT -> branch.lists().stream();
                    case LIST -> Stream.of(branch);
                })
                .toList();
    }

    /** Result keys, joined by dots. */
    String dotted() {
        return Step.dotted(path);
    }
}
