package org.careergraph.dataset.own;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;

import java.time.LocalDate;
import java.util.Objects;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Point;
import org.careergraph.dataset.Terms.LocationKind;
import org.jspecify.annotations.Nullable;

/** The files that say which places there are, their codes, and what lies in what. */
final class LocationSheets {

    static final String LOCATIONS = "location.csv";

    private LocationSheets() {}

    static Sheet locations() {
        return Sheet.of(
                LOCATIONS,
                "slug, name, kind, currency, source",
                "country, delineation, valid_from, valid_to, latitude, longitude",
                LocationSheets::location);
    }

    private static Fact location(Cells row) {
        LocalDate validFrom = row.optional("valid_from", Format.DATE);
        LocalDate validTo = row.optional("valid_to", Format.DATE);
        row.checkOrder("valid_from", validFrom, "valid_to", validTo);
        Fact.Location location = new Fact.Location(
                row.at(),
                row.source(),
                row.required("slug", Format.SLUG),
                row.required("name", Format.text(LOCATION.NAME)),
                row.required("kind", Format.term(LocationKind.class)),
                row.optional("country", Format.COUNTRY),
                row.required("currency", Format.CURRENCY),
                row.optional("delineation", Format.text(LOCATION.DELINEATION)),
                validFrom,
                validTo,
                point(row));
        if (row.isSound() && (location.country() == null) != (location.kind() == LocationKind.REMOTE)) {
            row.refuse("country", "every place has a country, except for kind REMOTE, which has none");
        }
        return location;
    }

    private static @Nullable Point point(Cells row) {
        Integer latitude = row.optional("latitude", Format.LATITUDE);
        Integer longitude = row.optional("longitude", Format.LONGITUDE);
        if ((latitude == null) != (longitude == null)) {
            row.refuse(latitude == null ? "latitude" : "longitude", "blank; a point needs both");
        }
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }

    static Sheet codes(Inventory inventory) {
        return Sheet.of("location_code.csv", "location, scheme, code", "", row -> code(row, inventory))
                .ownedBy("location");
    }

    private static Fact code(Cells row, Inventory inventory) {
        String location = row.required("location", Format.SLUG);
        return new Fact.LocationCode(
                row.at(),
                sourceOf(location, row, inventory),
                location,
                row.required("scheme", Format.code(LOCATION_CODE.SCHEME)),
                row.required("code", Format.code(LOCATION_CODE.CODE)));
    }

    static Sheet containments(Inventory inventory) {
        return Sheet.of(
                        "location_within.csv",
                        "location, within",
                        "share, primary, valid_from, valid_to",
                        row -> containment(row, inventory))
                .ownedBy("location");
    }

    private static Fact containment(Cells row, Inventory inventory) {
        String location = row.required("location", Format.SLUG);
        String within = row.required("within", Format.SLUG);
        if (row.isSound() && location.equals(within)) {
            row.refuse("within", "a place does not lie in itself");
        }
        LocalDate validFrom = row.optional("valid_from", Format.DATE);
        LocalDate validTo = row.optional("valid_to", Format.DATE);
        row.checkOrder("valid_from", validFrom, "valid_to", validTo);
        return new Fact.Containment(
                row.at(),
                sourceOf(location, row, inventory),
                location,
                within,
                row.optional("share", Format.SHARE),
                Objects.requireNonNullElse(row.optional("primary", Format.FLAG), false),
                validFrom,
                validTo);
    }

    /** Codes and containment come with the place that they are about, from its source. */
    private static String sourceOf(String location, Cells row, Inventory inventory) {
        String source = inventory.sourceOfLocation(location);
        if (source == null && row.isSound()) {
            row.refuse(
                    "location", "no such slug in location.csv of this folder, from which its codes and its place come");
        }
        return source == null ? "" : source;
    }
}
