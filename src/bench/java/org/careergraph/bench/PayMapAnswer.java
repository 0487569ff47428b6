package org.careergraph.bench;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The hand-written pay of a role in every state: one statement, sorted here. */
final class PayMapAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] START = literal("{'role':{'salaries':{'edges':[");
    private static final byte[] LOCATION = literal("{'node':{'location':{'name':");
    private static final byte[] AVAILABILITY = literal("},'availability':");
    private static final byte[] SUPPRESSED = literal("'SUPPRESSED'");
    private static final byte[] PUBLISHED = literal("'PUBLISHED'");
    private static final byte[] MEDIAN = literal(",'median':");
    private static final byte[] EMPLOYMENT = literal(",'employment':{'count':");
    private static final byte[] STATUS = literal(",'status':");
    private static final byte[] END = literal("]}}}");
    private static final int PAGE = 60;

    private record Place(
            String sortName,
            String slug,
            byte[] name,
            boolean published,
            Median median,
            long employment,
            byte[] employmentStatus) {}

    private static final Comparator<Place> BEST_PAID_FIRST = Comparator.comparingLong(
                    (Place place) -> place.median.amount())
            .reversed()
            .thenComparing(Place::sortName)
            .thenComparing(Place::slug);

    private final JsonWriter out;
    private final PayJson pay;
    private final PreparedStatement role;
    private final PreparedStatement country;
    private final PreparedStatement cells;

    PayMapAnswer(Connection connection, JsonWriter out, PayJson pay) throws SQLException {
        this.out = out;
        this.pay = pay;
        this.role = connection.prepareStatement("SELECT id FROM role WHERE slug = ?");
        this.country = connection.prepareStatement("SELECT id FROM location WHERE slug = 'us'");
        this.cells = connection.prepareStatement("SELECT l.sort_name, l.slug, l.name, d.has_figures, "
                + PaySql.MEDIAN + ", p.index_milli, c.employment, c.employment_status"
                + " FROM location l JOIN default_pay d ON d.location_id = l.id JOIN pay_cell c ON c.id = d.pay_cell_id"
                + PaySql.PRICE + " WHERE d.role_id = ? AND l.kind = 'STATE' AND EXISTS (SELECT 1 FROM wider_location w"
                + " WHERE w.location_id = l.id AND w.wider_id = ? AND w.rank > 0)");
    }

    void write(Request request) throws SQLException {
        role.setString(1, request.slug());
        try (ResultSet row = role.executeQuery()) {
            if (!row.next()) {
                out.raw(NO_ROLE);
                return;
            }
            cells.setInt(1, row.getInt(1));
        }
        try (ResultSet row = country.executeQuery()) {
            row.next();
            cells.setInt(2, row.getInt(1));
        }
        List<Place> places = places();
        places.sort(BEST_PAID_FIRST);
        out.raw(START);
        for (int i = 0; i < Math.min(places.size(), PAGE); i++) {
            Place place = places.get(i);
            out.separate(i == 0).raw(LOCATION).text(place.name);
            out.raw(AVAILABILITY).raw(place.published ? PUBLISHED : SUPPRESSED).raw(MEDIAN);
            pay.medianOrFloor(place.median);
            out.raw(EMPLOYMENT);
            if (place.employment == Median.NONE) {
                out.nothing();
            } else {
                out.number(place.employment);
            }
            out.raw(STATUS).text(place.employmentStatus).ascii('}').ascii('}').ascii('}');
        }
        out.raw(END);
    }

    private List<Place> places() throws SQLException {
        List<Place> places = new ArrayList<>();
        try (ResultSet row = cells.executeQuery()) {
            while (row.next()) {
                long employment = row.getLong(12);
                boolean counted = !row.wasNull();
                places.add(new Place(
                        row.getString(1),
                        row.getString(2),
                        row.getBytes(3),
                        row.getBoolean(4),
                        Median.read(row, 5).adjusted(row.getInt(11)),
                        counted ? employment : Median.NONE,
                        row.getBytes(13)));
            }
        }
        return places;
    }
}
