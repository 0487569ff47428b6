package org.careergraph.question;

import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.careergraph.question.Comparison.Basis;
import org.careergraph.question.Comparison.Place;
import org.careergraph.question.PayPeriod.Measure;

/**
 * Places by pay.
 *
 * @param points places whose figure is told, the highest first
 * @param floors places of which the source tells a floor only, in no order of pay
 */
record Ranking(Comparison comparison, Measure measure, List<Place> points, List<Place> floors) {

    private static final int NAMED = 5;
    private static final int NAMED_FLOORS = 4;

    static Ranking of(Comparison comparison, Measure measure) {
        return new Ranking(comparison, measure, comparison.ranked(measure), comparison.floors(measure));
    }

    Basis basis() {
        return comparison.basis();
    }

    /** The last day that the figures describe; empty when it is not stated. */
    String period() {
        String period = basis().period();
        return period == null ? "" : period;
    }

    int places() {
        return points.size() + floors.size();
    }

    /** Whether there are enough places to say where pay is highest. */
    boolean isEnough() {
        return (floorsLead() ? places() : points.size()) >= Comparison.FEWEST;
    }

    /** Whether no told figure is above the floors. A mean can be: then nobody knows where the places at the floor stand. */
    private boolean floorsLead() {
        return !floors.isEmpty()
                && (points.isEmpty()
                        || Objects.requireNonNull(
                                        points.getFirst().figure(measure).amount())
                                <= Objects.requireNonNull(
                                        floors.getFirst().figure(measure).bound()));
    }

    /** @param country the cell of the country as a whole, if it is held */
    Answer answer(int role, Optional<Cell> country, Holdings held) {
        List<Place> atFloor = first(floors, NAMED_FLOORS);
        List<Place> highest = first(points, floorsLead() ? NAMED - atFloor.size() : NAMED);
        Optional<Cell> whole = country.filter(cell -> cell.figure(measure).isTold());
        List<Cell> quoted = Stream.of(floorsLead() ? atFloor : highest, floorsLead() ? highest : atFloor)
                .flatMap(List::stream)
                .map(Place::cell)
                .toList();
        Edition edition = held.edition(basis().release());
        List<Citation> source =
                List.of(new Citation(edition, quoted.getFirst().time(), held.group(role, basis().code())));
        List<Cell> all = Stream.concat(quoted.stream(), whole.stream()).toList();
        return new Answer(
                role,
                held.title(role) + ": where does the work pay more?",
                English.text(
                        Citation.warnings(source),
                        floorsLead() ? leading(atFloor) : "",
                        highest(highest),
                        floorsLead() ? "" : unranked(atFloor),
                        whole.map(cell -> whole(cell, held)).orElse(""),
                        "Prices differ from place to place, and the figures are not adjusted for them.",
                        leftOut(),
                        Citation.of(source),
                        Citation.remarks(source)),
                basis().release(),
                English.newest(Stream.concat(all.stream().flatMap(Cell::days), Stream.of(edition.publishedAt()))),
                all.stream()
                        .map(cell -> new Answer.Quote(QUESTION_EVIDENCE.PAY_CELL_ID, cell.id()))
                        .toList());
    }

    private static List<Place> first(List<Place> places, int most) {
        return places.subList(0, Math.min(most, places.size()));
    }

    private String leading(List<Place> named) {
        String floor = floors.getFirst().figure(measure).text(measure.per().words());
        return floors.size() == 1
                ? "The %s is %s in %s, and the source tells no more than that."
                        .formatted(measure.name(), floor, names(named))
                : "The %s is %s in %d of the %s, and the source tells no more than that%s."
                        .formatted(measure.name(), floor, floors.size(), compared(places()), listed(named));
    }

    private String highest(List<Place> named) {
        List<String> figures = new ArrayList<>();
        named.forEach(place -> figures.add("%s (%s)"
                .formatted(
                        English.place(place.name()),
                        place.figure(measure)
                                .text(figures.isEmpty() ? measure.per().words() : ""))));
        if (figures.isEmpty()) {
            return "";
        }
        return floorsLead()
                ? "Next %s %s.".formatted(figures.size() == 1 ? "comes" : "come", English.row(figures))
                : "Of %s, the %s is highest in %s."
                        .formatted(compared(points.size()), measure.name(), English.row(figures));
    }

    private String unranked(List<Place> named) {
        return floors.isEmpty()
                ? ""
                : "In %d more it is %s, and where in the order is not known%s."
                        .formatted(
                                floors.size(),
                                floors.getFirst()
                                        .figure(measure)
                                        .text(measure.per().words()),
                                listed(named));
    }

    private String listed(List<Place> named) {
        return (named.size() < floors.size() ? "; among them are " : ": ") + names(named);
    }

    private static String names(List<Place> named) {
        return English.row(
                named.stream().map(place -> English.place(place.name())).toList());
    }

    private String compared(int number) {
        Place first =
                Stream.concat(points.stream(), floors.stream()).findFirst().orElseThrow();
        String label = first.cell().row().get(PAY_CELL.PERIOD_LABEL);
        String places = "US".equals(first.location().getCountry()) ? "states and districts" : "regions";
        return "%d %s compared%s".formatted(number, places, label == null ? "" : " (" + label + ")");
    }

    private String whole(Cell country, Holdings held) {
        return "In %s as a whole it is %s."
                .formatted(
                        English.place(held.place(country.place()).getName()),
                        country.figure(measure).text(measure.per().words()));
    }

    /** What keeps the comparison from being sure. */
    private String leftOut() {
        long unsure = comparison.unsure(measure);
        String few =
                switch ((int) unsure) {
                    case 0 -> "";
                    case 1 -> "1 place is left out, because few such jobs or a large error stand behind its figure.";
                    default ->
                        unsure
                                + " places are left out, because few such jobs or a large error stand behind their figures.";
                };
        boolean uncounted =
                Stream.concat(points.stream(), floors.stream()).anyMatch(place -> !Comparison.countsJobs(place.cell()));
        return uncounted ? English.text(few, "Here it is not known how many jobs stand behind each figure.") : few;
    }
}
