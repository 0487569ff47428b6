package org.careergraph.source;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Release;
import org.jooq.TableField;

/**
 * What {@code TopCode} is read from.
 *
 * @param amount in hundredths
 * @param per YEAR or HOUR
 */
record TopCodeRow(NotNull<Long> amount, NotNull<String> currency, String per) {

    /** The ceiling of a release for the pay period that the argument names; no row where none is known. */
    static Rows<TopCodeRow> of(Release release, Arguments arguments, Aliases aliases) {
        String per = arguments.choice("per");
        TableField<?, Long> ceiling = per.equals("YEAR") ? release.TOP_CODE_YEAR : release.TOP_CODE_HOUR;
        NotNull<String> currency = NotNull.byConstraint(release.TOP_CODE_CURRENCY, "release_top_code");
        return Rows.stated(ceiling, amount -> new TopCodeRow(amount, currency, per));
    }
}
