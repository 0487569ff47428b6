package org.careergraph.location;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.LocationCode;
import org.careergraph.jooq.tables.LocationWithin;
import org.careergraph.row.PlaceFilter;
import org.careergraph.row.Provenance;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How places are read. */
@Component
class LocationMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.reference("LocationRef", new LocationReference());
        mappings.nodes().add("location", "Location", LOCATION, place -> place.PUBLIC_ID);
        mappings.query()
                .one("location", "Location", (root, arguments, aliases) -> {
                    Location place = aliases.of(LOCATION);
                    return Rows.of(place).where(place.ID.eq(arguments.idOrNone("by")));
                })
                .page("locations", "Location", (root, arguments, aliases) -> filtered(arguments, aliases));
        mappings.type("Location", Location.class)
                .required("id", place -> NotNull.column(place.PUBLIC_ID))
                .required("slug", place -> NotNull.column(place.SLUG))
                .required("name", place -> NotNull.column(place.NAME))
                .required("kind", place -> NotNull.column(place.KIND))
                .nullable("country", place -> place.COUNTRY)
                .many("within", "Containment", LocationMapping::containments)
                .page(
                        "children",
                        "Location",
                        (place, arguments, aliases) -> ofKind(directlyWithin(place.ID, aliases), arguments, "kind"))
                .many("codes", "LocationCode", LocationMapping::codes)
                .nullable("delineation", place -> place.DELINEATION)
                .nullable("validFrom", place -> place.VALID_FROM)
                .nullable("validTo", place -> place.VALID_TO)
                .nullable("latitude", place -> Numbers.fromPartsPerMillion(place.LATITUDE_MICRO))
                .nullable("longitude", place -> Numbers.fromPartsPerMillion(place.LONGITUDE_MICRO))
                .required("currency", place -> NotNull.column(place.CURRENCY))
                .implementing("Sourced", place -> new Provenance(place.RELEASE_ID, place.FILE_ID, place.FILE_ROW));
        mappings.type("Containment", LocationWithin.class)
                .only("location", "Location", (containment, arguments, aliases) -> {
                    Location place = aliases.of(LOCATION);
                    return Rows.of(place).where(place.ID.eq(containment.WITHIN_ID));
                })
                .nullable("share", containment -> Numbers.fromPartsPerMillion(containment.SHARE_PPM))
                .required("primary", containment -> NotNull.column(containment.IS_PRIMARY));
        mappings.type("LocationCode", LocationCode.class)
                .required("scheme", code -> NotNull.column(code.SCHEME))
                .required("code", code -> NotNull.column(code.CODE));
    }

    private static Rows<Location> filtered(Arguments arguments, Aliases aliases) {
        Rows<Location> places = alphabetical(aliases.of(LOCATION));
        return places.where(PlaceFilter.matches(arguments, "filter", places.row(), aliases));
    }

    private static Rows<Location> ofKind(Rows<Location> places, Arguments arguments, String argument) {
        return arguments.has(argument) ? places.where(places.row().KIND.eq(arguments.choice(argument))) : places;
    }

    private static Rows<Location> directlyWithin(Field<Integer> wider, Aliases aliases) {
        Rows<Location> places = alphabetical(aliases.of(LOCATION));
        LocationWithin containment = aliases.of(LOCATION_WITHIN);
        return places.where(DSL.exists(DSL.selectOne()
                .from(containment)
                .where(containment.LOCATION_ID.eq(places.row().ID))
                .and(containment.WITHIN_ID.eq(wider))));
    }

    private static Rows<Location> alphabetical(Location place) {
        return Rows.of(place)
                .orderBy(Key.ascending(NotNull.column(place.SORT_NAME)), Key.ascending(NotNull.column(place.SLUG)));
    }

    private static Rows<LocationWithin> containments(Location place, Arguments arguments, Aliases aliases) {
        LocationWithin containment = aliases.of(LOCATION_WITHIN);
        return Rows.of(containment)
                .where(containment.LOCATION_ID.eq(place.ID))
                .orderBy(
                        Key.descending(NotNull.column(containment.IS_PRIMARY)),
                        Key.ascending(NotNull.column(containment.WITHIN_ID)));
    }

    private static Rows<LocationCode> codes(Location place, Arguments arguments, Aliases aliases) {
        LocationCode code = aliases.of(LOCATION_CODE);
        return Rows.of(code)
                .where(code.LOCATION_ID.eq(place.ID))
                .orderBy(Key.ascending(NotNull.column(code.SCHEME)), Key.ascending(NotNull.column(code.CODE)));
    }
}
