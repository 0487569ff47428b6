package org.careergraph.question;

import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.jooq.tables.records.LocationRecord;
import org.careergraph.question.PayPeriod.Measure;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Places whose pay may be compared: cells of one release, subject, concept, method, currency and period. */
final class Comparison {

    /** What the cells have in common. */
    record Basis(
            int release,
            @Nullable Integer role,
            @Nullable Integer code,
            String concept,
            String method,
            String currency,
            @Nullable String period) {

        static Basis of(Cell cell) {
            Record row = cell.row();
            return new Basis(
                    cell.release(),
                    row.get(PAY_CELL.ROLE_ID),
                    cell.code(),
                    row.get(PAY_CELL.CONCEPT),
                    row.get(PAY_CELL.METHOD),
                    row.get(PAY_CELL.CURRENCY),
                    row.get(PAY_CELL.PERIOD_END));
        }
    }

    /** A cell and the place that it is about. */
    record Place(LocationRecord location, Cell cell) {

        String name() {
            return location.getName();
        }

        Figure figure(Measure measure) {
            return cell.figure(measure);
        }
    }

    /** Fewer are no comparison. */
    static final int FEWEST = 5;

    private static final Comparator<Place> BY_NAME = Comparator.comparing(
                    (Place place) -> place.location().getSortName())
            .thenComparing(place -> place.location().getSlug());

    private static final long FEWEST_JOBS = 100;
    private static final int LARGEST_ERROR_PPM = 100_000;

    private final Basis basis;
    private final List<Place> all = new ArrayList<>();

    Comparison(Basis basis) {
        this.basis = basis;
    }

    void add(Place place) {
        all.add(place);
    }

    Basis basis() {
        return basis;
    }

    /** The places whose figure is told and sure, the highest first. */
    List<Place> ranked(Measure measure) {
        return sure(measure)
                .filter(place -> place.figure(measure).isPoint())
                .sorted(Comparator.comparing(
                                (Place place) -> place.figure(measure).amount(), Comparator.reverseOrder())
                        .thenComparing(BY_NAME))
                .toList();
    }

    /** The places of which a floor is told only, by name: nobody can rank them. */
    List<Place> floors(Measure measure) {
        return sure(measure)
                .filter(place -> place.figure(measure).isFloor())
                .sorted(BY_NAME)
                .toList();
    }

    private Stream<Place> sure(Measure measure) {
        return all.stream().filter(place -> isKnown(place.figure(measure)) && isSure(place.cell()));
    }

    /** How many places have a figure that too few jobs, or too large an error, stand behind. */
    long unsure(Measure measure) {
        return all.stream()
                .filter(place -> isKnown(place.figure(measure)) && !isSure(place.cell()))
                .count();
    }

    private static boolean isKnown(Figure figure) {
        return figure.isFloor() || figure.isPoint();
    }

    /** A cell of few jobs or of a number of jobs that is held back, or one with a large error, is not; where nothing is told of them, it is. */
    private static boolean isSure(Cell cell) {
        Long jobs = cell.row().get(PAY_CELL.EMPLOYMENT);
        Integer error = cell.row().get(PAY_CELL.MEAN_RSE_PPM);
        boolean enough = jobs == null ? !countsJobs(cell) : jobs >= FEWEST_JOBS;
        return enough && (error == null || error <= LARGEST_ERROR_PPM);
    }

    /** Whether the source counts the jobs of the place, even where it does not tell the count. */
    static boolean countsJobs(Cell cell) {
        return !EstimateStatus.NOT_COLLECTED.name().equals(cell.row().get(PAY_CELL.EMPLOYMENT_STATUS));
    }
}
