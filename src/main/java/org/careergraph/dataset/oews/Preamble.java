package org.careergraph.dataset.oews;

import java.util.Iterator;
import org.careergraph.dataset.table.Line;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the rows of a report.
 *
 * @param subject what the rows are; null for something that is not read
 * @param occupation that all rows are about; null when each is about its own
 * @param area that all rows are about; null when each is about its own
 * @param month null when there is no such line, or it names none
 * @param layout null when there is no header
 * @param header of the first column; empty when there is no header
 */
record Preamble(
        @Nullable Subject subject,
        @Nullable Label occupation,
        @Nullable Label area,
        @Nullable SurveyMonth month,
        @Nullable Layout layout,
        String header) {

    /** What the rows of a report are. */
    enum Subject {
        AREAS("One occupation for multiple geographical areas", 7),
        OCCUPATIONS("Multiple occupations for one geographical area", 6);

        private final String title;
        private final int digits;

        Subject(String title, int digits) {
            this.title = title;
            this.digits = digits;
        }

        /** How many digits the codes of its rows have. */
        int digits() {
            return digits;
        }
    }

    private static final String ONE_OCCUPATION = "One occupation for multiple ";
    private static final String MANY_OCCUPATIONS = "Multiple occupations for one ";
    private static final String OCCUPATION = "Occupation:";
    private static final String AREA = "Area:";
    private static final String PERIOD = "Period:";

    /** Whether a first row is the title of a report, of which kind so ever. */
    static boolean isTitle(Line first) {
        String title = first.cells().getFirst();
        return title.startsWith(ONE_OCCUPATION) || title.startsWith(MANY_OCCUPATIONS);
    }

    /** Reads a report down to its header. */
    static Preamble read(Iterator<Line> lines) {
        Subject subject = subject(lines.next().cells().getFirst());
        Label occupation = null;
        Label area = null;
        SurveyMonth month = null;
        while (lines.hasNext()) {
            Line line = lines.next();
            String text = line.cells().getFirst();
            if (text.startsWith(OCCUPATION)) {
                occupation = Label.of(text.substring(OCCUPATION.length()).strip());
            } else if (text.startsWith(AREA)) {
                area = Label.of(text.substring(AREA.length()).strip());
            } else if (text.startsWith(PERIOD)) {
                month = SurveyMonth.of(text.substring(PERIOD.length()));
            } else {
                Layout layout = Layout.reported(line);
                if (layout.hasAny(Column.H_MEAN, Column.A_MEAN) || layout.has(Column.TOT_EMP)) {
                    return new Preamble(subject, occupation, area, month, layout, text);
                }
            }
        }
        return new Preamble(subject, occupation, area, month, null, "");
    }

    private static @Nullable Subject subject(String title) {
        for (Subject subject : Subject.values()) {
            if (subject.title.equalsIgnoreCase(title)) {
                return subject;
            }
        }
        return null;
    }
}
