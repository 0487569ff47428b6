package org.careergraph.dataset.own;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.dataset.Fact;

/**
 * One file of the format.
 *
 * @param required columns that the header must have
 * @param optional columns that it may have
 * @param owner column that names the source to which a row belongs, or the location whose source it is
 */
record Sheet(String file, List<String> required, List<String> optional, String owner, Parser parser) {

    /** Turns a row into a fact; where a cell was refused, with a stand-in for it. */
    interface Parser {
        Fact parse(Cells row);
    }

    /** A file whose rows belong to the source that the column {@code source} names. */
    static Sheet of(String file, String required, String optional, Parser parser) {
        return new Sheet(file, columns(required), columns(optional), "source", parser);
    }

    boolean knows(String column) {
        return required.contains(column) || optional.contains(column);
    }

    /** Whether a row defines what its first column names, and names nothing else that is defined elsewhere. */
    boolean definesByFirstColumn() {
        return Set.of("key", "slug").contains(required.getFirst());
    }

    Sheet ownedBy(String column) {
        return new Sheet(file, required, optional, column, parser);
    }

    private static List<String> columns(String names) {
        return Stream.of(names.split("[ ,]+")).filter(name -> !name.isEmpty()).toList();
    }
}
