package org.careergraph.bench.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells why roles have no pay at places. */
final class Absences {

    private static final String NOT_PRODUCED = "SELECT k.role_id, v.location_id, 'NOT_PRODUCED' FROM classification k"
            + " JOIN pay_coverage v ON v.scheme = k.scheme AND v.scheme_version = k.scheme_version"
            + " WHERE k.lends_pay AND k.role_id IN %1$s AND v.location_id IN %2$s";

    private static final String AMBIGUOUS =
            "SELECT k.role_id, h.location_id, 'AMBIGUOUS_OCCUPATION' FROM classification k"
                    + " JOIN pay_cell h ON h.occupation_code_id = k.occupation_code_id"
                    + " WHERE k.derived AND k.steps = 0 AND k.role_id IN %1$s AND h.location_id IN %2$s"
                    + " AND NOT EXISTS (SELECT 1 FROM classification n WHERE n.role_id = k.role_id AND n.lends_pay)";

    private final Statements statements;
    private final boolean whole;
    private final String template;
    private final String ofOne;

    /** @param whole whether the table of a place tells that there is no cell, where it is known to be whole */
    Absences(Statements statements, boolean whole) {
        this.statements = statements;
        this.whole = whole;
        this.template = whole ? NOT_PRODUCED + " UNION " + AMBIGUOUS : AMBIGUOUS;
        this.ofOne = sql(1, 1);
    }

    /** The availability by {@link #key}; it is {@code NOT_LOADED} where there is none. */
    Map<Long, String> of(Collection<Integer> roles, Collection<Integer> places) throws SQLException {
        boolean isOne = roles.size() == 1 && places.size() == 1;
        String sql = isOne ? ofOne : sql(roles.size(), places.size());
        Map<Long, String> absences = new HashMap<>();
        try (ResultSet row =
                whole ? statements.ask(sql, roles, places, roles, places) : statements.ask(sql, roles, places)) {
            while (row.next()) {
                absences.put(key(row.getInt(1), row.getInt(2)), row.getString(3));
            }
        }
        return absences;
    }

    private String sql(int roles, int places) {
        return template.formatted(Statements.list(roles), Statements.list(places));
    }

    String of(int role, int place) throws SQLException {
        return of(List.of(role), List.of(place)).getOrDefault(key(role, place), "NOT_LOADED");
    }

    static long key(int role, int place) {
        return (long) role << 32 | place;
    }
}
