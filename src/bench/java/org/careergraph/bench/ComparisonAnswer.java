package org.careergraph.bench;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The hand-written comparison of ten roles in every state: the roles, the places, their cells, put in place here. */
final class ComparisonAnswer {

    private static final byte[] START = literal("{'compareSalaries':{'commonConcept':");
    private static final byte[] CAVEATS = literal(",'caveats':[");
    private static final byte[] CODE = literal("{'code':");
    private static final byte[] ROWS = literal("],'rows':[");
    private static final byte[] ROLE = literal("{'role':{'slug':");
    private static final byte[] TITLE = literal(",'title':");
    private static final byte[] CELLS = literal("},'cells':[");
    private static final byte[] LOCATION = literal("{'location':{'slug':");
    private static final byte[] AVAILABILITY = literal("},'availability':");
    private static final byte[] NOT_LOADED = literal("'NOT_LOADED','match':null");
    private static final byte[] SUPPRESSED = literal("'SUPPRESSED'");
    private static final byte[] PUBLISHED = literal("'PUBLISHED'");
    private static final byte[] MATCH = literal(",'match':");
    private static final byte[] EXACT = literal("'EXACT'");
    private static final byte[] BROADER_ROLE = literal("'BROADER_ROLE'");
    private static final byte[] MEDIAN = literal(",'median':");
    private static final byte[] NO_MEDIAN = literal("{'amount':null,'status':'MISSING','atLeast':null}");
    private static final byte[] END = literal("]}}");
    private static final int ROLES = 10;
    private static final List<String> PLACES = IntStream.rangeClosed(2, SyntheticScale.STATES_END)
            .mapToObj(SyntheticPlaces::slug)
            .toList();

    private record Subject(int id, byte[] slug, byte[] title) {}

    private record Cell(boolean published, boolean exact, Median median) {}

    /** How many different things the cells are. */
    private record Variety(Set<String> concepts, Set<String> periods, Set<Integer> sources, Set<String> currencies) {

        void add(ResultSet row) throws SQLException {
            String concept = row.getString(12);
            concepts.add("UNSPECIFIED".equals(concept) ? "unspecified " + row.getInt(3) : concept);
            String period = row.getString(13);
            periods.add(period == null ? "" : period);
            sources.add(row.getInt(14));
            currencies.add(row.getString(15));
        }
    }

    private final JsonWriter out;
    private final PayJson pay;
    private final PreparedStatement roles;
    private final PreparedStatement places;
    private final PreparedStatement cells;

    ComparisonAnswer(Connection connection, JsonWriter out, PayJson pay) throws SQLException {
        this.out = out;
        this.pay = pay;
        this.roles =
                connection.prepareStatement("SELECT id, slug, title FROM role WHERE slug IN (" + places(ROLES) + ")");
        this.places = connection.prepareStatement(
                "SELECT id, slug, NULL FROM location WHERE slug IN (" + places(PLACES.size()) + ")");
        this.cells = connection.prepareStatement(
                "SELECT d.role_id, d.location_id, d.pay_cell_id, d.has_figures, d.exact, " + PaySql.MEDIAN
                        + ", d.concept, d.period_end, d.source_id, d.currency"
                        + " FROM default_pay d JOIN pay_cell c ON c.id = d.pay_cell_id"
                        + " WHERE d.role_id IN (" + places(ROLES) + ") AND d.location_id IN (" + places(PLACES.size())
                        + ")");
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    void write(Request request) throws SQLException {
        List<Subject> compared = named(roles, request.roles());
        List<Subject> there = named(places, PLACES);
        Variety variety = new Variety(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        Map<Long, Cell> held = cells(compared, there, variety);
        out.raw(START).bool(variety.concepts.size() <= 1).raw(CAVEATS);
        boolean first = caveat(variety.concepts, "DIFFERENT_CONCEPTS", true);
        first = caveat(variety.periods, "DIFFERENT_PERIODS", first);
        first = caveat(variety.sources, "DIFFERENT_SOURCES", first);
        caveat(variety.currencies, "DIFFERENT_CURRENCIES", first);
        out.raw(ROWS);
        for (int i = 0; i < compared.size(); i++) {
            Subject role = compared.get(i);
            out.separate(i == 0)
                    .raw(ROLE)
                    .text(role.slug)
                    .raw(TITLE)
                    .text(role.title)
                    .raw(CELLS);
            for (int j = 0; j < there.size(); j++) {
                Subject place = there.get(j);
                out.separate(j == 0).raw(LOCATION).text(place.slug).raw(AVAILABILITY);
                cell(held.get(key(role.id, place.id)));
            }
            out.ascii(']').ascii('}');
        }
        out.raw(END);
    }

    private boolean caveat(Set<?> values, String code, boolean first) {
        if (values.size() <= 1) {
            return first;
        }
        out.separate(first).raw(CODE).raw(literal("'" + code + "'")).ascii('}');
        return false;
    }

    private void cell(@Nullable Cell cell) {
        if (cell == null) {
            out.raw(NOT_LOADED).raw(MEDIAN).raw(NO_MEDIAN).ascii('}');
            return;
        }
        out.raw(cell.published ? PUBLISHED : SUPPRESSED);
        out.raw(MATCH).raw(cell.exact ? EXACT : BROADER_ROLE).raw(MEDIAN);
        pay.medianOrFloor(cell.median);
        out.ascii('}');
    }

    /** In the order of their names. */
    private static List<Subject> named(PreparedStatement statement, List<String> slugs) throws SQLException {
        for (int i = 0; i < slugs.size(); i++) {
            statement.setString(i + 1, slugs.get(i));
        }
        Map<String, Subject> found = HashMap.newHashMap(slugs.size());
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.put(row.getString(2), new Subject(row.getInt(1), row.getBytes(2), row.getBytes(3)));
            }
        }
        List<Subject> inOrder = new ArrayList<>(slugs.size());
        slugs.forEach(slug -> inOrder.add(found.get(slug)));
        return inOrder;
    }

    private Map<Long, Cell> cells(List<Subject> compared, List<Subject> there, Variety variety) throws SQLException {
        int at = 0;
        for (Subject role : compared) {
            cells.setInt(++at, role.id);
        }
        for (Subject place : there) {
            cells.setInt(++at, place.id);
        }
        Map<Long, Cell> held = HashMap.newHashMap(compared.size() * there.size());
        try (ResultSet row = cells.executeQuery()) {
            while (row.next()) {
                held.put(
                        key(row.getInt(1), row.getInt(2)),
                        new Cell(row.getBoolean(4), row.getBoolean(5), Median.read(row, 6)));
                variety.add(row);
            }
        }
        return held;
    }

    private static long key(int role, int place) {
        return (long) role << 32 | place;
    }
}
