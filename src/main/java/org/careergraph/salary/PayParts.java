package org.careergraph.salary;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.function.Function;
import org.careergraph.graphql.Json;
import org.careergraph.graphql.NotNull;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Source;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.DSL;

/** What the pay of a cell includes and leaves out, as its source says; nothing where no cell answers. */
final class PayParts {

    private static final String NONE = "[]";

    private PayParts() {}

    static NotNull<JSON> included(SalaryRow row) {
        return of(row, source -> source.PAY_INCLUDES);
    }

    static NotNull<JSON> excluded(SalaryRow row) {
        return of(row, source -> source.PAY_EXCLUDES);
    }

    private static NotNull<JSON> of(SalaryRow row, Function<Source, Field<String>> parts) {
        Release release = RELEASE.as("release_of_parts");
        Source source = SOURCE.as("source_of_parts");
        Field<String> stated = DSL.field(DSL.select(parts.apply(source))
                .from(release)
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(release.ID.eq(row.cell().RELEASE_ID)));
        return Json.of(NotNull.coalesce(stated, NONE));
    }
}
