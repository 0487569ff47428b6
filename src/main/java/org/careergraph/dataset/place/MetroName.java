package org.careergraph.dataset.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.dataset.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * The name of a metropolitan area of the United States, such as {@code Kansas City, MO-KS}.
 *
 * @param text the name, without a kind of area in brackets behind it
 * @param cities its principal cities in their order, at least one
 * @param states the postal codes of the states it lies in, in their order, at least one
 */
public record MetroName(String text, List<String> cities, List<String> states) {

    private static final Pattern FORM = Pattern.compile(
            "(?<text>(?<cities>[^()]*[^()\\s]),\\s+(?<states>[A-Z]{2}(-[A-Z]{2})*))(\\s*\\([^()]*\\))?");

    /** Names of cities that have a hyphen themselves; in all others a hyphen stands between two cities. */
    private static final Set<String> HYPHENATED = Set.of("Winston-Salem");

    private static final Pattern BETWEEN_CITIES = Pattern.compile("[-–/]+");
    private static final Pattern BETWEEN_STATES = Pattern.compile("-");

    /** Takes a name apart; null when it is not the name of a metropolitan area. */
    public static @Nullable MetroName parse(String name) {
        Matcher form = FORM.matcher(name.strip());
        if (!form.matches()) {
            return null;
        }
        List<String> cities = cities(form.group("cities"));
        return cities.isEmpty()
                ? null
                : new MetroName(form.group("text"), cities, List.of(BETWEEN_STATES.split(form.group("states"))));
    }

    private static List<String> cities(String names) {
        for (String hyphenated : HYPHENATED) {
            if (names.startsWith(hyphenated)) {
                return Stream.concat(Stream.of(hyphenated), split(names.substring(hyphenated.length())))
                        .toList();
            }
        }
        return split(names).toList();
    }

    private static Stream<String> split(String names) {
        return BETWEEN_CITIES.splitAsStream(names).map(String::strip).filter(city -> !city.isEmpty());
    }

    /** The slug of the area: its country, its first state and its first city, such as {@code us-mo-kansas-city}. */
    public String slug() {
        return "us-" + states.getFirst().toLowerCase(Locale.ROOT) + "-" + FoldedText.slug(cities.getFirst());
    }
}
