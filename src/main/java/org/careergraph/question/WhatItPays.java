package org.careergraph.question;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.dataset.Terms.EstimateStatus;

/** What the work pays at the home location, by the cell that answers there by default. */
final class WhatItPays implements Asked {

    @Override
    public String key() {
        return "pay";
    }

    @Override
    public List<Answer> answers(Holdings held) {
        List<Answer> answers = new ArrayList<>();
        held.database()
                .select(DEFAULT_PAY.ROLE_ID)
                .select(Cell.columns(PayPeriod.measures()))
                .select(PayTerms.COLUMNS)
                .from(DEFAULT_PAY)
                .join(PAY_CELL)
                .on(PAY_CELL.ID.eq(DEFAULT_PAY.PAY_CELL_ID))
                .where(DEFAULT_PAY.LOCATION_ID.eq(held.home().getId()))
                .orderBy(DEFAULT_PAY.ROLE_ID)
                .forEach(row -> {
                    Cell cell = new Cell(row);
                    int role = row.get(DEFAULT_PAY.ROLE_ID);
                    String figures = figures(cell, English.place(held.home().getName()));
                    if (!figures.isEmpty()) {
                        answers.add(answer(role, cell, figures, held));
                    }
                });
        return answers;
    }

    private static Answer answer(int role, Cell cell, String figures, Holdings held) {
        Edition edition = held.edition(cell.release());
        List<Citation> source = List.of(new Citation(edition, cell.time(), held.group(role, cell.code())));
        return new Answer(
                role,
                held.title(role) + ": what does the work pay?",
                English.text(
                        Citation.warnings(source),
                        figures,
                        PayTerms.concept(cell),
                        PayTerms.sample(cell),
                        Citation.of(source),
                        Citation.remarks(source)),
                cell.release(),
                English.newest(Stream.concat(cell.days(), Stream.of(edition.publishedAt()))),
                List.of(new Answer.Quote(QUESTION_EVIDENCE.PAY_CELL_ID, cell.id())));
    }

    /** The figures of a cell in sentences; empty when the source has none. */
    private static String figures(Cell cell, String place) {
        for (PayPeriod per : PayPeriod.values()) {
            if (cell.figure(per.median()).isTold() || cell.figure(per.mean()).isTold()) {
                return English.text(middle(cell, per, place), spread(cell, per), noYear(cell, per));
            }
        }
        boolean withheld =
                PayPeriod.measures().anyMatch(measure -> cell.figure(measure).isWithheld());
        return withheld ? "The source covers the work in %s, but does not release what it pays.".formatted(place) : "";
    }

    private static String middle(Cell cell, PayPeriod per, String place) {
        Figure median = cell.figure(per.median());
        Figure mean = cell.figure(per.mean());
        if (!median.isTold()) {
            return "The average (mean) in %s is %s%s.".formatted(place, mean.text(per.words()), onlyBound(mean));
        }
        String half = median.isPoint() ? ": half are paid less, half more" : onlyBound(median);
        return "The median in %s is %s%s.".formatted(place, median.text(per.words()), half)
                + (mean.isTold() ? " The average (mean) is %s.".formatted(mean.text("")) : "");
    }

    private static String onlyBound(Figure figure) {
        return figure.isPoint() ? "" : ", and the source tells no more than that";
    }

    private static String spread(Cell cell, PayPeriod per) {
        Figure low = cell.figure(per.low());
        Figure high = cell.figure(per.high());
        String highest = high(high, cell.figure(per.median()).isFloor());
        if (!low.isPoint()) {
            return "";
        }
        return "One in ten is paid less than %s%s."
                .formatted(low.text(""), highest.isEmpty() ? "" : ", one in ten " + highest);
    }

    private static String high(Figure high, boolean afterFloor) {
        if (high.isPoint()) {
            return "more than " + high.text("");
        }
        return high.isFloor() && !afterFloor ? high.text("") : "";
    }

    /** Work that is paid by the hour, of which a year has no set number. */
    private static String noYear(Cell cell, PayPeriod per) {
        return per == PayPeriod.HOUR && cell.figure(PayPeriod.YEAR.median()).status() == EstimateStatus.NOT_APPLICABLE
                ? "The source gives no pay for a year, and an hour's pay does not tell it."
                : "";
    }
}
