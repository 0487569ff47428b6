package org.careergraph.dataset.oews;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.LocationKind;
import org.careergraph.dataset.place.MetroName;
import org.jspecify.annotations.Nullable;

/** Finds the places of areas, and defines the metropolitan and nonmetropolitan areas that are not known yet. */
final class Places {

    private static final String COUNTRY = "us";
    private static final Set<String> COUNTRY_NAMES = Set.of("U.S.", "National");

    /** A name that the statistics shorten, with the postal code of what it means. */
    private static final Map<String, String> SHORT_NAMES = Map.of("Virgin Islands", "VI");

    private static final String NONMETRO = "nonmetropolitan area";
    private static final String TOWN_AREA_CODES = "7";
    private static final String CBSA = "CBSA";
    private static final String NECTA = "NECTA";
    private static final String OEWS_AREA = "OEWS_AREA";
    private static final String FIPS = "FIPS";
    private static final String USPS = "USPS";
    private static final int STATE_DIGITS = 2;

    private final FactSink facts;
    private final Notices notices;
    private final Map<String, String> found = new HashMap<>();

    Places(FactSink facts, Notices notices) {
        this.facts = facts;
        this.notices = notices;
    }

    /** The slug of an area's place, which is defined then; null when a notice says why there is none. */
    @Nullable
    String find(Row at, Area area) {
        String key = area.code() == null ? area.title() : area.code();
        String known = found.get(key);
        if (known != null) {
            return known;
        }
        String slug = slug(at, area);
        if (slug != null) {
            found.put(key, slug);
        }
        return slug;
    }

    private @Nullable String slug(Row at, Area area) {
        if (area.kind() == null) {
            return named(at, area);
        }
        return switch (area.kind()) {
            case COUNTRY -> COUNTRY;
            case STATE -> state(at, area);
            case METRO -> metro(at, area);
            case NONMETRO -> nonmetro(at, area);
        };
    }

    private @Nullable String state(Row at, Area area) {
        String slug = area.code() == null ? null : facts.locationWithCode(FIPS, area.code());
        return slug == null
                ? refuse(at, area, "no state with this code is known; the starter dataset has them all")
                : slug;
    }

    /** Finds an area of which the table tells no code. */
    private @Nullable String named(Row at, Area area) {
        if (COUNTRY_NAMES.contains(area.title())) {
            return COUNTRY;
        }
        String held = facts.locationNamed(area.title());
        String postal = SHORT_NAMES.get(area.title());
        if (held != null || postal != null) {
            return held == null ? usps(at, area, postal) : held;
        }
        if (area.title().endsWith(NONMETRO)) {
            return nonmetro(at, area);
        }
        return MetroName.parse(area.title()) == null
                ? refuse(at, area, "no place of this name is known; the starter dataset has the states")
                : metro(at, area);
    }

    private @Nullable String usps(Row at, Area area, String postal) {
        String slug = facts.locationWithCode(USPS, postal);
        return slug == null
                ? refuse(at, area, "lies in " + postal + ", which is not known; the starter dataset has it")
                : slug;
    }

    private @Nullable String metro(Row at, Area area) {
        boolean ofTowns = area.code() != null && area.code().startsWith(TOWN_AREA_CODES);
        String scheme = ofTowns ? NECTA : CBSA;
        String held = area.code() == null ? null : facts.locationWithCode(scheme, area.code());
        if (held != null) {
            return held;
        }
        MetroName name = MetroName.parse(area.title());
        if (name == null) {
            return refuse(at, area, "not the name of a metropolitan area; it is written like Kansas City, MO-KS");
        }
        String primary = area.state() == null ? name.states().getFirst() : area.state();
        Set<String> states = new LinkedHashSet<>();
        for (String postal : name.states()) {
            String state = usps(at, area, postal);
            if (state == null) {
                return null;
            }
            states.add(state);
        }
        String filed = usps(at, area, primary);
        if (filed == null) {
            return null;
        }
        states.add(filed);
        String slug = ofTowns ? name.slug() + "-necta" : name.slug();
        return define(at, new NewPlace(area, slug, name.text(), LocationKind.METRO, scheme, states, filed));
    }

    private @Nullable String nonmetro(Row at, Area area) {
        String code = area.code();
        String held = code == null ? null : facts.locationWithCode(OEWS_AREA, code);
        if (held != null) {
            return held;
        }
        String state = code == null ? null : facts.locationWithCode(FIPS, code.substring(0, STATE_DIGITS));
        if (state == null && area.state() != null) {
            state = usps(at, area, area.state());
        }
        if (state == null) {
            return refuse(at, area, "lies in a state that is not told, or not known; the starter dataset has them all");
        }
        String title = area.title();
        String bare = title.endsWith(NONMETRO) ? title.substring(0, title.length() - NONMETRO.length()) : title;
        String slug = state + "-" + FoldedText.slug(bare) + "-nonmetro";
        return define(at, new NewPlace(area, slug, title, LocationKind.NONMETRO, OEWS_AREA, Set.of(state), state));
    }

    /** A place to define: its code, if it has one, is of the scheme. */
    private record NewPlace(
            Area area,
            String slug,
            String name,
            LocationKind kind,
            String scheme,
            Set<String> states,
            String primaryState) {}

    /** Defines a place, unless it is held under its name; a slug that another place has gets the code behind. */
    private @Nullable String define(Row at, NewPlace place) {
        String code = place.area().code();
        String slug = place.slug();
        boolean held = slug.equals(facts.locationNamed(place.name()));
        if (!held && facts.isLocation(slug)) {
            if (code == null) {
                return refuse(at, place.area(), "another area has its address, " + slug + "; take a report with codes");
            }
            slug += "-" + code;
        }
        String source = OewsReader.SOURCE;
        if (!held) {
            facts.accept(new Fact.Location(
                    at, source, slug, place.name(), place.kind(), "US", "USD", null, null, null, null));
        }
        if (code != null) {
            facts.accept(new Fact.LocationCode(at, source, slug, place.scheme(), code));
        }
        if (!held) {
            for (String state : place.states()) {
                boolean primary = state.equals(place.primaryState());
                facts.accept(new Fact.Containment(at, source, slug, state, null, primary, null, null));
            }
        }
        return slug;
    }

    private @Nullable String refuse(Row at, Area area, String message) {
        notices.add(at.notice(area.column(), area.code() == null ? area.title() : area.code(), message));
        return null;
    }
}
