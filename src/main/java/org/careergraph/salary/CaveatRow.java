package org.careergraph.salary;

import org.careergraph.graphql.NotNull;
import org.jooq.impl.DSL;

/** What {@code Caveat} is read from. */
record CaveatRow(NotNull<String> code, NotNull<String> text) {

    static CaveatRow ofCode(Numbered<CaveatCode> codes) {
        return new CaveatRow(
                NotNull.coalesce(codes.of(code -> DSL.inline(code.name())), ""),
                NotNull.coalesce(codes.of(code -> DSL.inline(code.text())), ""));
    }
}
