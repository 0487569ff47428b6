package org.careergraph.dataset.oews;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.table.Line;
import org.careergraph.dataset.table.Lines;
import org.jspecify.annotations.Nullable;

/** A report of the publisher's query tool: one occupation in many areas, or many occupations in one. */
record QueryReport(Content content, SurveyMonth month, Footnotes footnotes) implements WageTable {

    /** A report as its first rows describe it. */
    static QueryReport of(Content content) throws UnusableException {
        Preamble preamble = content.read(Preamble::read);
        if (preamble.subject() == null) {
            throw new UnusableException(
                    "a report by industry is not read; take the workbook of the industries instead");
        }
        Label one = preamble.subject() == Preamble.Subject.AREAS ? preamble.occupation() : preamble.area();
        if (one == null || preamble.month() == null || preamble.layout() == null) {
            throw new UnusableException(
                    "the rows above its table are not those of a report; take the report as issued");
        }
        preamble.month().requireUsable();
        return new QueryReport(content, preamble.month(), Footnotes.among(content.read(QueryReport::firstCells)));
    }

    private static List<String> firstCells(Lines lines) {
        List<String> cells = new ArrayList<>();
        lines.forEachRemaining(line -> cells.add(line.cells().getFirst()));
        return cells;
    }

    @Override
    public Statistic.@Nullable TopCode topCode() {
        return footnotes.topCode();
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public void read(WageRows rows, FactSink facts, Notices notices) {
        int count = content.read(lines -> {
            Preamble preamble = Preamble.read(lines);
            int read = 0;
            while (lines.hasNext()) {
                Line line = lines.next();
                if (!isNote(line)) {
                    state(preamble, line, rows, notices);
                    read++;
                }
            }
            return read;
        });
        facts.finished(content.name(), count);
    }

    /** Whether a line is a footnote, or another that stands below the table. */
    private static boolean isNote(Line line) {
        List<String> cells = line.cells();
        return Footnotes.isOne(cells.getFirst())
                || Label.of(cells.getFirst()).code() == null
                        && cells.subList(1, cells.size()).stream().allMatch(String::isEmpty);
    }

    private void state(Preamble preamble, Line line, WageRows rows, Notices notices) {
        Preamble.Subject subject = Objects.requireNonNull(preamble.subject());
        Label label = Label.of(line.cells().getFirst());
        if (label.code() == null || label.code().length() != subject.digits()) {
            String message = "no code of %d digits in brackets at its end; take the report as issued";
            notices.add(
                    line.at().notice(preamble.header(), line.cells().getFirst(), message.formatted(subject.digits())));
            return;
        }
        Label areas = subject == Preamble.Subject.AREAS ? label : Objects.requireNonNull(preamble.area());
        Label occupations = subject == Preamble.Subject.AREAS ? Objects.requireNonNull(preamble.occupation()) : label;
        rows.state(
                new Cells(Objects.requireNonNull(preamble.layout()), line, footnotes, notices),
                Area.reported(subject == Preamble.Subject.AREAS ? preamble.header() : "Area", areas),
                Occupation.reported(subject == Preamble.Subject.AREAS ? "Occupation" : preamble.header(), occupations));
    }
}
