package org.careergraph.bench;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The hand-written places that pay more than home: home, then all places of its edition, ranked and counted here. */
final class EarnMoreAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] START = literal("{'role':{'earnMore':{'edges':[");
    private static final byte[] RANK = literal("{'rank':");
    private static final byte[] SLUG = literal(",'node':{'location':{'slug':");
    private static final byte[] NAME = literal(",'name':");
    private static final byte[] MEDIAN = literal("},'median':{'amount':");
    private static final byte[] FIGURE = literal("}},'figure':{'amount':");
    private static final byte[] PERCENT = literal("},'percentDifference':");
    private static final byte[] PRICES = literal(",'priceLevel':{'index':");
    private static final byte[] BREAK_EVEN = literal("},'breakEven':{'amount':");
    private static final byte[] DISTANCE = literal("},'distanceKm':");
    private static final byte[] HOME = literal("],'home':{'location':{'name':");
    private static final byte[] AVAILABILITY = literal("},'availability':");
    private static final byte[] HOME_MEDIAN = literal(",'median':");
    private static final byte[] EXCLUDED = literal("},'excluded':[");
    private static final byte[] REASON = literal("{'reason':");
    private static final byte[] LOCATIONS = literal(",'locations':");
    private static final byte[] END = literal("]}}}");
    private static final byte[] SUPPRESSED = literal("'SUPPRESSED'");
    private static final byte[] PUBLISHED = literal("'PUBLISHED'");

    private static final int PAGE = 100;
    private static final int MIN_JOBS = 500;
    private static final int MAX_ERROR_PPM = 150_000;
    private static final double RADIANS = Math.PI / 180 / 1e6;
    private static final double EARTH_DIAMETER_KM = 2 * 6371.0088;

    private record Place(
            byte[] slug, String slugText, byte[] name, String sortName, long pay, long real, int index, int km) {}

    private static final Comparator<Place> BEST_PAID_FIRST = Comparator.comparingLong(Place::real)
            .reversed()
            .thenComparing(Place::sortName)
            .thenComparing(Place::slugText);

    private final JsonWriter out;
    private final PayJson pay;
    private final PreparedStatement role;
    private final PreparedStatement from;
    private final EarnMoreCells cells;

    EarnMoreAnswer(Connection connection, boolean sqlite, JsonWriter out, PayJson pay) throws SQLException {
        this.out = out;
        this.pay = pay;
        this.role = connection.prepareStatement("SELECT id FROM role WHERE slug = ?");
        this.from = connection.prepareStatement(
                "SELECT id, name, latitude_micro, longitude_micro FROM location WHERE slug = ?");
        this.cells = new EarnMoreCells(connection, sqlite);
    }

    void write(Request request, boolean metros) throws SQLException {
        role.setString(1, request.slug());
        from.setString(1, request.home());
        try (ResultSet subject = role.executeQuery();
                ResultSet place = from.executeQuery()) {
            if (!subject.next() || !place.next()) {
                out.raw(NO_ROLE);
                return;
            }
            int id = subject.getInt(1);
            int at = place.getInt(1);
            Map<String, Integer> excluded = new TreeMap<>();
            List<Place> better = new ArrayList<>();
            EarnMoreCells.Home home = null;
            for (EarnMoreCells.Home candidate : cells.atHome(id, at)) {
                try (ResultSet rows = cells.beside(candidate, at, metros)) {
                    if (rows.next()) {
                        rank(candidate, place, rows, better, excluded);
                        home = candidate;
                        break;
                    }
                }
            }
            out.raw(START);
            edges(home, better);
            out.raw(HOME).text(place.getBytes(2)).raw(AVAILABILITY);
            home(home == null ? cells.byDefault(id, at) : home);
            out.raw(EXCLUDED);
            exclusions(excluded);
        }
    }

    private static void rank(
            EarnMoreCells.Home home, ResultSet place, ResultSet row, List<Place> better, Map<String, Integer> excluded)
            throws SQLException {
        long real = home.median().adjusted(home.index()).amount();
        do {
            Median median = Median.read(row, 1);
            int index = row.getInt(7);
            String reason = reason(home, median, index, row);
            if (reason != null) {
                excluded.merge(reason, 1, Integer::sum);
                continue;
            }
            long there = median.adjusted(index).amount();
            if (real != Median.NONE && there > real) {
                better.add(new Place(
                        row.getBytes(12),
                        row.getString(12),
                        row.getBytes(13),
                        row.getString(14),
                        median.amount(),
                        there,
                        index,
                        kilometres(place.getInt(3), place.getInt(4), row.getInt(15), row.getInt(16))));
            }
        } while (row.next());
        better.sort(BEST_PAID_FIRST);
    }

    private static @Nullable String reason(EarnMoreCells.Home home, Median median, int index, ResultSet row)
            throws SQLException {
        if (!median.isHeld()) {
            return "NO_FIGURE";
        }
        if (median.bound() != Median.NONE) {
            return "CENSORED";
        }
        if (index == 0 || home.base() != null && !home.base().equals(row.getString(8))) {
            return "NO_PRICE_LEVEL";
        }
        if (!"NOT_COLLECTED".equals(row.getString(10)) && row.getLong(9) < MIN_JOBS) {
            return "FEW_JOBS";
        }
        return row.getInt(11) > MAX_ERROR_PPM ? "UNCERTAIN" : null;
    }

    private static int kilometres(int south, int east, int north, int west) {
        double vertical = Math.sin((north - south) * RADIANS / 2);
        double horizontal = Math.sin((west - east) * RADIANS / 2);
        double half =
                vertical * vertical + Math.cos(south * RADIANS) * Math.cos(north * RADIANS) * horizontal * horizontal;
        return (int) Math.round(Math.asin(Math.sqrt(half)) * EARTH_DIAMETER_KM);
    }

    private void edges(EarnMoreCells.@Nullable Home home, List<Place> better) {
        for (int i = 0; i < Math.min(better.size(), PAGE); i++) {
            Place place = better.get(i);
            long real = home.median().adjusted(home.index()).amount();
            out.separate(i == 0).raw(RANK).number(i + 1).raw(SLUG).text(place.slug);
            out.raw(NAME).text(place.name).raw(MEDIAN).hundredths(place.pay);
            out.raw(FIGURE).hundredths(place.real).raw(PERCENT);
            if (real > 0) {
                out.decimal(Median.product(place.real - real, 1_000, real), 10);
            } else {
                out.nothing();
            }
            out.raw(PRICES).decimal(place.index, 1_000);
            out.raw(BREAK_EVEN).hundredths(Median.product(home.median().amount(), place.index, home.index()));
            out.raw(DISTANCE).number(place.km).ascii('}');
        }
    }

    private void home(EarnMoreCells.@Nullable Home home) {
        if (home == null) {
            throw new IllegalStateException("The synthetic dataset has pay for every role at every place");
        }
        out.raw(home.published() ? PUBLISHED : SUPPRESSED).raw(HOME_MEDIAN);
        pay.median(home.median());
    }

    private void exclusions(Map<String, Integer> excluded) {
        boolean first = true;
        for (Map.Entry<String, Integer> entry : excluded.entrySet()) {
            out.separate(first).raw(REASON).raw(literal("'" + entry.getKey() + "'"));
            out.raw(LOCATIONS).number(entry.getValue()).ascii('}');
            first = false;
        }
        out.raw(END);
    }
}
