package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Finds places and codes by what published files call them. */
final class Lookups {

    private static final String SEVERAL = "";

    private record Titled(String code, int fineness) {}

    private final Map<List<String>, String> byCode = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<List<String>, Titled> codesByTitle = new HashMap<>();

    Lookups(DSLContext database) {
        database.select(LOCATION_CODE.SCHEME, LOCATION_CODE.CODE, LOCATION.SLUG)
                .from(LOCATION_CODE)
                .join(LOCATION)
                .on(LOCATION.ID.eq(LOCATION_CODE.LOCATION_ID))
                .forEach(row -> byCode.put(List.of(row.value1(), row.value2()), row.value3()));
        database.select(LOCATION.NAME, LOCATION.SLUG).from(LOCATION).forEach(row -> name(row.value1(), row.value2()));
        database.selectFrom(OCCUPATION_CODE)
                .forEach(row -> title(
                        row.getScheme(),
                        row.getSchemeVersion(),
                        row.getTitle(),
                        new Titled(row.getCode(), fineness(row.getCodeLevel()))));
    }

    /** Takes note of a place, of a code of one, or of a code of an occupation. */
    void learn(Fact fact) {
        if (fact instanceof Fact.Location place) {
            name(place.name(), place.slug());
        } else if (fact instanceof Fact.LocationCode code) {
            byCode.putIfAbsent(List.of(code.scheme(), code.code()), code.location());
        } else if (fact instanceof Fact.OccupationCode occupation) {
            Fact.Code code = occupation.code();
            int fineness =
                    occupation.level() == null ? 0 : fineness(occupation.level().name());
            title(code.scheme().name(), code.version(), occupation.title(), new Titled(code.code(), fineness));
        }
    }

    @Nullable
    String withCode(String scheme, String code) {
        return byCode.get(List.of(scheme, code));
    }

    @Nullable
    String named(String name) {
        String slug = byName.get(FoldedText.matchable(name));
        return SEVERAL.equals(slug) ? null : slug;
    }

    @Nullable
    String codeTitled(ClassificationScheme scheme, String version, String title) {
        Titled found = codesByTitle.get(List.of(scheme.name(), version, FoldedText.matchable(title)));
        return found == null || found.code().equals(SEVERAL) ? null : found.code();
    }

    private void title(String scheme, String version, String title, Titled code) {
        codesByTitle.merge(List.of(scheme, version, FoldedText.matchable(title)), code, Lookups::finer);
    }

    /** A group with one occupation in it bears its title too: the occupation is meant. */
    private static Titled finer(Titled held, Titled other) {
        if (held.code().equals(other.code()) || held.fineness() > other.fineness()) {
            return held;
        }
        return other.fineness() > held.fineness() ? other : new Titled(SEVERAL, held.fineness());
    }

    private static int fineness(@Nullable String level) {
        return level == null ? 0 : CodeLevel.valueOf(level).ordinal();
    }

    private void name(String name, String slug) {
        byName.merge(FoldedText.matchable(name), slug, (held, other) -> held.equals(other) ? held : SEVERAL);
    }
}
