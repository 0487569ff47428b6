package org.careergraph.dataset.oews;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.dataset.Statistic;
import org.jspecify.annotations.Nullable;

/** The footnotes below a report. A report lists those that its cells have, but a saved one has lost which cell has which. */
final class Footnotes {

    /** None, as of a table that marks its cells itself. */
    static final Footnotes NONE = new Footnotes(List.of());

    private static final Pattern NOTE = Pattern.compile("\\((\\d+)\\)(.*)", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("(\\(\\d+\\))+$");
    private static final Pattern MARKED = Pattern.compile("-?\\((\\d+)\\)-?");

    private final Map<Integer, Marker> markers = new HashMap<>();
    private final Set<Marker> listed = EnumSet.noneOf(Marker.class);
    private final Statistic.@Nullable TopCode topCode;

    private Footnotes(List<String> texts) {
        // The numbers of the query tool, for a report of which the footnotes were cut off.
        markers.put(4, Marker.PART_YEAR);
        markers.put(5, Marker.FLOOR);
        markers.put(8, Marker.UNRELEASED);
        texts.forEach(this::add);
        topCode = TopCodes.in(texts);
    }

    /** The footnotes among the texts below a report. */
    static Footnotes among(List<String> texts) {
        return new Footnotes(texts.stream().filter(Footnotes::isOne).toList());
    }

    /** Whether a text is a footnote. */
    static boolean isOne(String text) {
        return text.startsWith("(") && NOTE.matcher(text).matches();
    }

    /** A heading without the marks of footnotes behind it. */
    static String withoutMarks(String heading) {
        return MARKS.matcher(heading).replaceFirst("");
    }

    private void add(String text) {
        Matcher note = NOTE.matcher(text);
        if (note.matches()) {
            Marker meaning = meaning(note.group(2));
            markers.put(Integer.valueOf(note.group(1)), meaning);
            listed.add(meaning);
        }
    }

    private static Marker meaning(String note) {
        if (TopCodes.isAbout(note)) {
            return Marker.FLOOR;
        }
        if (note.contains("not released")) {
            return Marker.UNRELEASED;
        }
        return note.contains("work year-round") ? Marker.PART_YEAR : Marker.UNKNOWN;
    }

    /** What a cell means that is the mark of a footnote. */
    Marker marker(String cell) {
        Matcher marked = MARKED.matcher(cell);
        return marked.matches()
                ? markers.getOrDefault(Integer.valueOf(marked.group(1)), Marker.UNKNOWN)
                : Marker.UNKNOWN;
    }

    /** Whether a footnote of this meaning stands below the report, so that some cell has it. */
    boolean list(Marker meaning) {
        return listed.contains(meaning);
    }

    /** From which pay on the report tells only a floor; null when no footnote tells. */
    Statistic.@Nullable TopCode topCode() {
        return topCode;
    }
}
