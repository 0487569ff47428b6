package org.careergraph.bench.operation;

/** SQL that reads the first related professions {@code x} of a role. */
final class RelatedSql {

    static final String ORDER = " ORDER BY x.rank, x.slug, x.public_id";

    /** Joins the advertised postings {@code q} at the place that is the only parameter: those of the relation's source come first. */
    static final String OPENINGS = " LEFT JOIN demand q ON q.id = (SELECT m.id FROM demand m"
            + " JOIN release n ON n.id = m.release_id JOIN source s ON s.id = n.source_id"
            + " WHERE m.role_id = x.related_id AND m.location_id = ? AND m.measure = 'ADVERTISED_POSTINGS'"
            + " AND n.superseded_by_id IS NULL ORDER BY (n.source_id = x.source_id) DESC, s.precedence,"
            + " coalesce(m.period_end, '') DESC, m.id DESC LIMIT 1)";

    private RelatedSql() {}

    /** The first so many of the role that is the only parameter. */
    static String first(int count) {
        return " FROM (SELECT f.*, g.slug, g.title, h.source_id, h.public_id FROM related_profession f"
                + " JOIN role g ON g.id = f.related_id JOIN release h ON h.id = f.release_id WHERE f.role_id = ?"
                + " ORDER BY f.rank, g.slug, h.public_id LIMIT " + count + ") x";
    }

    /** The id of the cell of a role at a place, the parameters twice: what the relation's source says of the role comes first. */
    static String pay(String role) {
        return "coalesce((SELECT z.id FROM pay_cell z JOIN release n ON n.id = z.release_id WHERE z.role_id = " + role
                + " AND z.location_id = ? AND z.industry IS NULL AND z.ownership IS NULL AND n.source_id = x.source_id"
                + " AND n.superseded_by_id IS NULL ORDER BY coalesce(z.period_end, z.updated_at, '') DESC, z.id DESC LIMIT 1),"
                + " (SELECT d.pay_cell_id FROM default_pay d WHERE d.role_id = " + role + " AND d.location_id = ?))";
    }
}
