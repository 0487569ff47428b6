package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.bench.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Pay of some roles at some places: what they are called, their cells in one statement, and why cells lack. */
final class RolesByMetroGrid implements OperationAnswer {

    private static final byte[] START = literal("{'compareSalaries':{'commonConcept':");
    private static final byte[] CAVEATS = literal(",'caveats':[");
    private static final byte[] CODE = literal("{'code':'");
    private static final byte[] TEXT = literal("','text':");
    private static final byte[] ROWS = literal("],'rows':[");
    private static final byte[] ROLE = literal("{'role':{'slug':");
    private static final byte[] TITLE = literal(",'title':");
    private static final byte[] CELLS = literal("},'cells':[");
    private static final byte[] LOCATION = literal("{'location':{'slug':");
    private static final byte[] AVAILABILITY = literal("},'availability':");
    private static final byte[] MATCH = literal(",'match':");
    private static final byte[] MEDIAN = literal(",'median':{'amount':");
    private static final byte[] STATUS = literal(",'status':");
    private static final byte[] AT_LEAST = literal(",'atLeast':");
    private static final byte[] CONFIDENCE = literal("},'confidence':");
    private static final byte[] LEVEL = literal("{'level':");
    private static final byte[] END = literal("]}}");

    private static final String GRID = "SELECT r.id, r.slug, r.title, l.id, l.slug, c.id, d.has_figures,"
            + " c.occupation_code_id IS NULL OR k.match_kind = 'EXACT', c.mean_rse_ppm, c.concept, c.period_end,"
            + " y.source_id, c.currency, " + Figure.columns("p50")
            + " FROM role r CROSS JOIN location l"
            + " LEFT JOIN default_pay d ON d.role_id = r.id AND d.location_id = l.id"
            + " LEFT JOIN pay_cell c ON c.id = d.pay_cell_id LEFT JOIN release y ON y.id = c.release_id"
            + " LEFT JOIN classification k ON k.role_id = r.id AND k.occupation_code_id = c.occupation_code_id"
            + " WHERE r.id IN %s AND l.id IN %s";

    private record Name(byte[] slug, byte[] title) {}

    /**
     * A cell of the grid.
     *
     * @param availability null where nothing is held
     * @param level null where no error is published
     */
    private record Cell(
            @Nullable String availability,
            boolean exact,
            Estimate median,
            @Nullable String level) {}

    /** All that the grid is made of. */
    private record Grid(
            Map<Integer, Name> roles,
            Map<Integer, byte[]> places,
            Map<Long, Cell> cells,
            Map<Difference, Set<Object>> variety) {

        boolean shows(Difference difference) {
            Set<Object> values = variety.get(difference);
            return values != null && values.size() > 1;
        }
    }

    private enum Difference {
        DIFFERENT_CONCEPTS("Some of the figures measure another concept of pay, or do not say which."),
        DIFFERENT_PERIODS("Some of the figures describe another period."),
        DIFFERENT_SOURCES("Some of the figures are of another source."),
        DIFFERENT_CURRENCIES("Some of the figures are in another currency.");

        private final String text;

        Difference(String text) {
            this.text = text;
        }
    }

    private final Statements statements;
    private final References references;
    private final Absences absences;

    RolesByMetroGrid(Statements statements) {
        this.statements = statements;
        this.references = new References(statements);
        this.absences = new Absences(statements, true);
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        List<Integer> roles = references.roles(variables.get("roles"));
        List<Integer> places = references.places(variables.get("metros"));
        Grid grid = grid(new LinkedHashSet<>(roles), new LinkedHashSet<>(places));
        boolean lacking = grid.cells.values().stream().anyMatch(cell -> cell.availability == null);
        Map<Long, String> reasons = lacking ? absences.of(grid.roles.keySet(), grid.places.keySet()) : Map.of();
        out.raw(START).bool(!grid.shows(Difference.DIFFERENT_CONCEPTS)).raw(CAVEATS);
        caveats(grid, out);
        out.raw(ROWS);
        for (int i = 0; i < roles.size(); i++) {
            int role = roles.get(i);
            Name name = grid.roles.get(role);
            out.separate(i == 0)
                    .raw(ROLE)
                    .text(name.slug)
                    .raw(TITLE)
                    .text(name.title)
                    .raw(CELLS);
            for (int j = 0; j < places.size(); j++) {
                int place = places.get(j);
                long key = Absences.key(role, place);
                out.separate(j == 0).raw(LOCATION).text(grid.places.get(place));
                cell(grid.cells.get(key), reasons.getOrDefault(key, "NOT_LOADED"), out);
            }
            out.ascii(']').ascii('}');
        }
        out.raw(END);
    }

    private Grid grid(Set<Integer> roles, Set<Integer> places) throws SQLException {
        Grid grid = new Grid(new LinkedHashMap<>(), new LinkedHashMap<>(), new HashMap<>(), new HashMap<>());
        String sql = GRID.formatted(Statements.list(roles.size()), Statements.list(places.size()));
        try (ResultSet row = statements.ask(sql, roles, places)) {
            while (row.next()) {
                int role = row.getInt(1);
                int place = row.getInt(4);
                if (!grid.roles.containsKey(role)) {
                    grid.roles.put(role, new Name(row.getBytes(2), row.getBytes(3)));
                }
                if (!grid.places.containsKey(place)) {
                    grid.places.put(place, row.getBytes(5));
                }
                grid.cells.put(Absences.key(role, place), cell(row, grid.variety));
            }
        }
        return grid;
    }

    private static Cell cell(ResultSet row, Map<Difference, Set<Object>> variety) throws SQLException {
        int cell = row.getInt(6);
        if (cell == 0) {
            return new Cell(null, false, new Estimate(Estimate.NONE, null, Estimate.NONE), null);
        }
        String concept = row.getString(10);
        String period = row.getString(11);
        add(variety, Difference.DIFFERENT_CONCEPTS, "UNSPECIFIED".equals(concept) ? cell : concept);
        add(variety, Difference.DIFFERENT_PERIODS, period == null ? "" : period);
        add(variety, Difference.DIFFERENT_SOURCES, row.getInt(12));
        add(variety, Difference.DIFFERENT_CURRENCIES, row.getString(13));
        int error = row.getInt(9);
        String level = row.wasNull() ? null : level(error);
        return new Cell(
                row.getBoolean(7) ? "PUBLISHED" : "SUPPRESSED",
                row.getBoolean(8),
                Figure.read(row, 14).per(Per.YEAR),
                level);
    }

    private static void add(Map<Difference, Set<Object>> variety, Difference difference, Object value) {
        variety.computeIfAbsent(difference, one -> new HashSet<>()).add(value);
    }

    private static String level(int errorPpm) {
        return errorPpm <= 50_000 ? "HIGH" : errorPpm <= 100_000 ? "MEDIUM" : errorPpm <= 200_000 ? "LOW" : "VERY_LOW";
    }

    private static void caveats(Grid grid, JsonWriter out) {
        boolean first = true;
        for (Difference difference : Difference.values()) {
            if (grid.shows(difference)) {
                out.separate(first)
                        .raw(CODE)
                        .letters(difference.name())
                        .raw(TEXT)
                        .word(difference.text)
                        .ascii('}');
                first = false;
            }
        }
    }

    private static void cell(Cell cell, String reason, JsonWriter out) {
        out.raw(AVAILABILITY)
                .word(cell.availability == null ? reason : cell.availability)
                .raw(MATCH);
        out.word(cell.availability == null ? null : cell.exact ? "EXACT" : "BROADER_ROLE")
                .raw(MEDIAN);
        EstimateJson.amount(out, cell.median.amount()).raw(STATUS);
        EstimateJson.status(out, cell.median).raw(AT_LEAST);
        EstimateJson.atLeast(out, cell.median).raw(CONFIDENCE);
        if (cell.level == null) {
            out.nothing();
        } else {
            out.raw(LEVEL).word(cell.level).ascii('}');
        }
        out.ascii('}');
    }
}
