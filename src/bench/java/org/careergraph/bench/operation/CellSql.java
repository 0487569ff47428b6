package org.careergraph.bench.operation;

/** SQL that chooses, of {@code pay_cell c} with {@code release y} and {@code source s}, the cell that answers for a role at a place. */
final class CellSql {

    /** Cells of all workers. */
    static final String ALL_WORKERS = " AND c.industry IS NULL AND c.ownership IS NULL";

    /** Cells of the newest revisions. */
    static final String NEWEST = " AND y.superseded_by_id IS NULL";

    /** The cells {@code b} of a role at a place and of the codes that lend to it, for the parameters role, place, role and place. */
    static final String CANDIDATES = "(SELECT id, 0 AS borrowed FROM pay_cell WHERE role_id = ? AND location_id = ?"
            + " UNION ALL SELECT z.id, 1 FROM classification v JOIN pay_cell z ON z.occupation_code_id = v.occupation_code_id"
            + " WHERE v.role_id = ? AND v.lends_pay AND z.location_id = ?) b";

    /** The order in which cells answer. */
    static final String IN_LINE =
            " ORDER BY b.borrowed, s.precedence, coalesce(c.period_end, c.updated_at, '') DESC, c.id DESC";

    private CellSql() {}

    /** The id of the cell, for the parameters of the candidates and those of the conditions. */
    static String chosen(String allowed) {
        return "(SELECT c.id FROM " + CANDIDATES
                + " JOIN pay_cell c ON c.id = b.id JOIN release y ON y.id = c.release_id"
                + " JOIN source s ON s.id = y.source_id WHERE TRUE" + allowed + IN_LINE + " LIMIT 1)";
    }
}
