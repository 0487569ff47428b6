package org.careergraph.question;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careergraph.question.Comparison.Basis;
import org.careergraph.question.Comparison.Place;
import org.careergraph.question.PayPeriod.Measure;

/** In which states of the home country the work pays best, where one release has figures that may be compared. */
final class WhereItPaysMore implements Asked {

    private static final List<Measure> MEASURES = Stream.of(PayPeriod.values())
            .flatMap(per -> Stream.of(per.median(), per.mean()))
            .toList();

    /** What is compared for a role. */
    private record Compared(int role, Basis basis) {}

    @Override
    public String key() {
        return "pay-by-place";
    }

    @Override
    public List<Answer> answers(Holdings held) {
        Map<Integer, List<Ranking>> rankings = new TreeMap<>();
        comparisons(held).forEach((compared, comparison) -> ranking(comparison)
                .ifPresent(ranking -> rankings.computeIfAbsent(compared.role(), r -> new ArrayList<>())
                        .add(ranking)));
        Map<Basis, Cell> countries = countries(held);
        List<Answer> answers = new ArrayList<>();
        rankings.forEach((role, all) -> {
            Ranking best = best(all, held);
            answers.add(best.answer(
                    role, Optional.ofNullable(countries.get(best.comparison().basis())), held));
        });
        return answers;
    }

    private static Map<Compared, Comparison> comparisons(Holdings held) {
        Map<Compared, Comparison> comparisons = new HashMap<>();
        held.database()
                .select(DEFAULT_PAY.ROLE_ID)
                .select(Cell.columns(MEASURES.stream()))
                .from(LOCATION)
                .join(DEFAULT_PAY)
                .on(DEFAULT_PAY.LOCATION_ID.eq(LOCATION.ID))
                .join(PAY_CELL)
                .on(PAY_CELL.ID.eq(DEFAULT_PAY.PAY_CELL_ID))
                .where(LOCATION.KIND.eq("STATE"))
                .and(LOCATION.COUNTRY.eq(held.home().getCountry()))
                .forEach(row -> {
                    Cell cell = new Cell(row);
                    Basis basis = Basis.of(cell);
                    comparisons
                            .computeIfAbsent(
                                    new Compared(row.get(DEFAULT_PAY.ROLE_ID), basis), c -> new Comparison(basis))
                            .add(new Place(held.place(cell.place()), cell));
                });
        return comparisons;
    }

    /** The cells of the home country as a whole. */
    private static Map<Basis, Cell> countries(Holdings held) {
        Map<Basis, Cell> countries = new HashMap<>();
        held.database()
                .select(Cell.columns(MEASURES.stream()))
                .from(LOCATION)
                .join(PAY_CELL)
                .on(PAY_CELL.LOCATION_ID.eq(LOCATION.ID))
                .where(LOCATION.KIND.eq("COUNTRY"))
                .and(LOCATION.COUNTRY.eq(held.home().getCountry()))
                .and(PAY_CELL.INDUSTRY.isNull())
                .and(PAY_CELL.OWNERSHIP.isNull())
                .orderBy(PAY_CELL.ID)
                .forEach(row -> countries.putIfAbsent(Basis.of(new Cell(row)), new Cell(row)));
        return countries;
    }

    /** By the first measure that enough places have. */
    private static Optional<Ranking> ranking(Comparison comparison) {
        return MEASURES.stream()
                .map(measure -> Ranking.of(comparison, measure))
                .filter(Ranking::isEnough)
                .findFirst();
    }

    /** Of several releases, the first source's newest that compares at least half as many places as any. */
    private static Ranking best(List<Ranking> rankings, Holdings held) {
        int most = rankings.stream().mapToInt(ranking -> ranking.places()).max().orElse(0);
        return rankings.stream()
                .filter(ranking -> 2 * ranking.places() >= most)
                .min(Comparator.comparingInt((Ranking ranking) ->
                                held.edition(ranking.basis().release()).precedence())
                        .thenComparing(Ranking::period, Comparator.reverseOrder())
                        .thenComparing(ranking -> ranking.basis().release(), Comparator.reverseOrder())
                        .thenComparing(ranking -> ranking.basis().toString()))
                .orElseThrow();
    }
}
