package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careergraph.dataset.Terms.MatchKind;
import org.jooq.DSLContext;

/** Checks of facts together: containment has no circle, weights sum to at most 1, one code of a scheme lends pay. */
final class RelationChecks {

    private static final int WHOLE_PPM = 1_000_000;

    private record Link(int from, int to) {}

    private record InScheme(int role, String scheme, String version) {}

    private record Titled(String title, boolean residual, Row at) {}

    private final Keys keys;
    private final Notices notices;
    private final Map<Integer, Set<Integer>> within = new HashMap<>();
    private final Set<List<String>> locationCodes = new HashSet<>();
    private final Set<Link> classified = new HashSet<>();
    private final Set<Link> exact = new HashSet<>();
    private final Set<InScheme> lenders = new HashSet<>();
    private final Map<InScheme, Integer> weights = new HashMap<>();
    private final Map<Key, Titled> titles = new HashMap<>();

    RelationChecks(Keys keys, Notices notices) {
        this.keys = keys;
        this.notices = notices;
    }

    /** Takes what other sources say into account; called when what the dataset replaces is gone. */
    void load(DSLContext database) {
        database.selectFrom(LOCATION_WITHIN).forEach(row -> lies(row.getLocationId(), row.getWithinId()));
        database.selectFrom(LOCATION_CODE).forEach(row -> locationCodes.add(List.of(row.getScheme(), row.getCode())));
        database.selectFrom(CLASSIFICATION)
                .where(CLASSIFICATION.DERIVED.isFalse())
                .forEach(row -> {
                    Link link = new Link(row.getRoleId(), row.getOccupationCodeId());
                    classified.add(link);
                    if (MatchKind.EXACT.name().equals(row.getMatchKind())) {
                        exact.add(link);
                    }
                    InScheme place = new InScheme(row.getRoleId(), row.getScheme(), row.getSchemeVersion());
                    weights.merge(place, Objects.requireNonNullElse(row.getWeightPpm(), 0), Integer::sum);
                    if (row.getLendsPay()) {
                        lenders.add(place);
                    }
                });
    }

    /** Whether a fact may be stored; if not, the notices say why. */
    boolean pass(Fact fact) {
        return switch (fact) {
            case Fact.LocationCode code -> pass(code);
            case Fact.Containment containment -> pass(containment);
            case Fact.Classification classification -> pass(classification);
            default -> true;
        };
    }

    private boolean pass(Fact.LocationCode code) {
        if (locationCodes.add(List.of(code.scheme(), code.code()))) {
            return true;
        }
        notices.add(code.at().notice("code", code.code(), "another source gives this code to a location already"));
        return false;
    }

    private boolean pass(Fact.Containment containment) {
        int location = keys.location(containment.location());
        int wider = keys.location(containment.within());
        if (reaches(wider, location)) {
            String message = "a circle: " + containment.within() + " lies in " + containment.location() + " already";
            notices.add(containment.at().notice("within", containment.within(), message));
            return false;
        }
        lies(location, wider);
        return true;
    }

    private void lies(int location, int wider) {
        within.computeIfAbsent(location, l -> new HashSet<>()).add(wider);
    }

    private boolean reaches(int from, int to) {
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        Set<Integer> visited = new HashSet<>();
        while (!open.isEmpty()) {
            int location = open.pop();
            if (location == to) {
                return true;
            }
            if (visited.add(location)) {
                open.addAll(within.getOrDefault(location, Set.of()));
            }
        }
        return false;
    }

    private boolean pass(Fact.Classification fact) {
        boolean passes = hasOneTitle(fact);
        Link link = new Link(keys.role(fact.role()), keys.code(fact.code()));
        if (!classified.add(link)) {
            return agrees(fact, link);
        }
        InScheme place = new InScheme(
                link.from(), fact.code().scheme().name(), fact.code().version());
        if (fact.lendsPay() && !lenders.add(place)) {
            refuse(fact, "lends_pay", "true", "another code of this scheme lends pay to the role; only one may");
            passes = false;
        }
        int weight = Objects.requireNonNullElse(fact.weightPpm(), 0);
        if (weights.merge(place, weight, Integer::sum) > WHOLE_PPM) {
            refuse(fact, "weight", decimal(weight), "the weights of the role in this scheme sum to more than 1");
            passes = false;
        }
        return passes;
    }

    /** A role that another source finds EXACT to the code too needs no second link; otherwise the two contradict each other. */
    private boolean agrees(Fact.Classification fact, Link link) {
        if (fact.match() != MatchKind.EXACT || !exact.contains(link)) {
            refuse(fact, "code", fact.code().code(), "another source gives this code to the role already");
        }
        return false;
    }

    private boolean hasOneTitle(Fact.Classification fact) {
        Titled titled = new Titled(fact.title(), fact.residual(), fact.at());
        Titled first = titles.putIfAbsent(Key.code(fact.code()), titled);
        if (first == null || (first.title().equals(titled.title()) && first.residual() == titled.residual())) {
            return true;
        }
        String message = "row %d gives this code another title, or another residual"
                .formatted(first.at().number());
        refuse(fact, "title", fact.title(), message);
        return false;
    }

    private void refuse(Fact fact, String column, String value, String message) {
        notices.add(fact.at().notice(column, value, message));
    }

    private static String decimal(int ppm) {
        return BigDecimal.valueOf(ppm, 6).stripTrailingZeros().toPlainString();
    }
}
