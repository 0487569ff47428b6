package org.careergraph.bench.operation;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Which cells a question allows.
 *
 * @param allowed conditions of SQL
 * @param values of their parameters
 * @param isAny whether the choice among all cells is left to us
 * @param isNone whether no format that is read tells pay by what is asked
 */
record CellQuestion(String allowed, List<String> values, boolean isAny, boolean isNone) {

    private static final String KNOWN = " AND y.known_at <= ? AND NOT EXISTS (SELECT 1 FROM release n"
            + " WHERE n.source_id = y.source_id AND n.label = y.label AND n.revision > y.revision AND n.known_at <= ?)";

    static CellQuestion of(JsonNode cell, JsonNode knownAt) {
        String concept = text(cell, "concept");
        String industry = text(cell, "industry");
        boolean isNone = text(cell, "experience") != null || text(cell, "employment") != null;
        String known = knownAt.stringValue(null);
        List<String> values = new ArrayList<>();
        StringBuilder allowed = new StringBuilder();
        if (known == null) {
            allowed.append(CellSql.NEWEST);
        } else {
            String instant = OffsetDateTime.parse(known)
                    .toInstant()
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
            allowed.append(KNOWN);
            values.addAll(List.of(instant, instant));
        }
        if (industry == null) {
            allowed.append(CellSql.ALL_WORKERS);
        } else {
            allowed.append(" AND c.industry = ?");
            values.add(industry);
        }
        if (concept != null) {
            allowed.append(" AND c.concept = ?");
            values.add(concept);
        }
        boolean isAny = !isNone && known == null && industry == null && concept == null;
        return new CellQuestion(allowed.toString(), values, isAny, isNone);
    }

    private static @Nullable String text(JsonNode cell, String member) {
        return cell.path(member).stringValue(null);
    }
}
