package org.careergraph.bench.operation;

/** SQL of what a role needs, {@code role_skill n} of {@code skill k}, beside what another role has of it, {@code role_skill h}. */
final class GapSql {

    /** What is needed, where the other role is the only parameter; the conditions for the role follow. */
    static final String FROM = " FROM role_skill n JOIN skill k ON k.id = n.skill_id"
            + " LEFT JOIN role_skill h ON h.role_id = ? AND h.skill_id = n.skill_id AND h.release_id = n.release_id"
            + " LEFT JOIN rating_scale ni ON ni.id = n.importance_scale_id"
            + " LEFT JOIN rating_scale hi ON hi.id = h.importance_scale_id WHERE " + isNeeded("n", "ni");

    /** That something of the kind is told of the other role, which is the only parameter, too. */
    static final String IS_TOLD = " AND EXISTS (SELECT 1 FROM role_skill o WHERE o.role_id = ? AND o.kind = n.kind"
            + " AND o.release_id = n.release_id)";

    static final String ARE_LEVELS_RATED =
            "(n.level_value IS NOT NULL AND h.level_value IS NOT NULL AND n.level_scale_id = h.level_scale_id)";

    /** 1 where the other role brings it, at the level that is needed where levels are rated; otherwise 0. */
    static final String IS_BROUGHT = "CASE WHEN " + ARE_LEVELS_RATED
            + " THEN CASE WHEN h.level_value >= n.level_value THEN 1 ELSE 0 END"
            + " WHEN h.id IS NOT NULL AND " + isNeeded("h", "hi") + " THEN 1 ELSE 0 END";

    static final String ORDER = " ORDER BY CASE WHEN n.importance_value IS NULL THEN 1 ELSE 0 END,"
            + " n.importance_value DESC, coalesce(n.in_demand, FALSE) DESC, coalesce(n.hot_technology, FALSE) DESC,"
            + " k.sort_name, k.public_id, n.id";

    private GapSql() {}

    private static String isNeeded(String skill, String scale) {
        return "%1$s.necessity <> 'OPTIONAL' AND (%1$s.importance_scale_id IS NULL OR %1$s.importance_value * 2 >= (%2$s.minimum + %2$s.maximum) * 100)"
                .formatted(skill, scale);
    }
}
