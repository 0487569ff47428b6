package org.careergraph.dataset.prices;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.LocationKind;
import org.careergraph.dataset.place.MetroName;
import org.jspecify.annotations.Nullable;

/** Finds the places that rows are about, and defines those that are not known yet. */
final class Places {

    static final String COUNTRY = "us";
    static final String COUNTRY_CODE = "00000";

    private static final String NONMETRO_CODE = "00999";
    private static final String NONMETRO = "us-nonmetro";
    private static final String CBSA = "CBSA";

    /** A code as written: with quotation marks that a reader of CSV leaves, or without its leading zeros. */
    private static final Pattern CODE = Pattern.compile("\"?(\\d{1,5})\"?");

    private static final Pattern STATE = Pattern.compile("(\\d{2})000");

    /** Marks a name that a footnote says something about. */
    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\s*\\*+$");

    private final FactSink facts;
    private final Notices notices;

    Places(FactSink facts, Notices notices) {
        this.facts = facts;
        this.notices = notices;
    }

    /** The code of an area in five digits; null when a notice says why it is none. */
    @Nullable
    String code(Row at, String cell) {
        Matcher code = CODE.matcher(cell);
        if (code.matches()) {
            return "%05d".formatted(Integer.parseInt(code.group(1)));
        }
        notices.add(at.notice(ParityTable.CODE, cell, "not the code of an area; it has up to five digits"));
        return null;
    }

    /** The slug of the country or of a state; null when a notice says why there is none. */
    @Nullable
    String state(Row at, String code) {
        if (code.equals(COUNTRY_CODE)) {
            return COUNTRY;
        }
        Matcher state = STATE.matcher(code);
        String slug = state.matches() ? facts.locationWithCode("FIPS", state.group(1)) : null;
        if (slug == null) {
            notices.add(at.notice(
                    ParityTable.CODE, code, "no state with this code is known; the starter dataset has them"));
        }
        return slug;
    }

    /** The slug of the country, of a metropolitan area, or of all that is none; null when a notice says why there is none. */
    @Nullable
    String metro(Row at, String code, String cell) {
        if (code.equals(COUNTRY_CODE)) {
            return COUNTRY;
        }
        String published = FOOTNOTE_MARK.matcher(cell).replaceAll("");
        if (code.equals(NONMETRO_CODE)) {
            return nonmetro(at, published);
        }
        String slug = facts.locationWithCode(CBSA, code);
        if (slug != null) {
            return slug;
        }
        MetroName name = MetroName.parse(published);
        if (name == null) {
            String message = "not the name of a metropolitan area; it is written like Kansas City, MO-KS";
            notices.add(at.notice(ParityTable.NAME, cell, message));
            return null;
        }
        return define(at, code, name);
    }

    private String nonmetro(Row at, String name) {
        String slug = facts.locationNamed(name);
        if (slug != null) {
            return slug;
        }
        define(at, NONMETRO, name, LocationKind.NONMETRO);
        lies(at, NONMETRO, COUNTRY, true);
        return NONMETRO;
    }

    private @Nullable String define(Row at, String code, MetroName name) {
        List<@Nullable String> states = name.states().stream()
                .<@Nullable String>map(state -> facts.locationWithCode("USPS", state))
                .toList();
        if (states.contains(null)) {
            String message = "lies in a state that is not known; the starter dataset has them";
            notices.add(at.notice(ParityTable.NAME, name.text(), message));
            return null;
        }
        define(at, name.slug(), name.text(), LocationKind.METRO);
        facts.accept(new Fact.LocationCode(at, ParityReader.SOURCE, name.slug(), CBSA, code));
        for (String state : states) {
            lies(at, name.slug(), state, state.equals(states.getFirst()));
        }
        return name.slug();
    }

    private void define(Row at, String slug, String name, LocationKind kind) {
        facts.accept(new Fact.Location(at, ParityReader.SOURCE, slug, name, kind, "US", "USD", null, null, null, null));
    }

    private void lies(Row at, String slug, String within, boolean primary) {
        facts.accept(new Fact.Containment(at, ParityReader.SOURCE, slug, within, null, primary, null, null));
    }
}
