package org.careergraph.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Terms.SourceKind;
import org.careergraph.jooq.tables.records.ReleaseRecord;
import org.careergraph.jooq.tables.records.SourceRecord;

/** How a release is cited. What is not known of it is left out, or told to be unknown where a style has a word for that. */
record Citation(SourceRecord source, ReleaseRecord release) {

    private static final Set<SourceKind> DATA_SETS = EnumSet.of(
            SourceKind.OFFICIAL_STATISTICS,
            SourceKind.OFFICIAL_TAXONOMY,
            SourceKind.PRICE_INDEX,
            SourceKind.EXCHANGE_RATES);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** In the style of the American Psychological Association, 7th edition, without typefaces. */
    String apa() {
        String date = release.getPublishedAt();
        StringBuilder apa = new StringBuilder(ended(source.getPublisher()))
                .append(" (%s). ".formatted(date == null ? "n.d." : year(date)))
                .append("%s (%s)".formatted(source.getName(), release.getLabel()));
        if (DATA_SETS.contains(SourceKind.valueOf(source.getKind()))) {
            apa.append(" [Data set]");
        }
        apa.append('.');
        return source.getUrl() == null ? apa.toString() : apa + " " + source.getUrl();
    }

    /** An entry of a BibTeX file. Names are braced twice, so that no style takes them apart. */
    String bibtex() {
        List<String> fields = new ArrayList<>();
        fields.add("author = {{%s}}".formatted(latex(source.getPublisher())));
        fields.add("title = {{%s}}".formatted(latex(source.getName())));
        fields.add("note = {%s}".formatted(latex(release.getLabel())));
        String date = release.getPublishedAt();
        if (date != null) {
            fields.add("year = {%s}".formatted(year(date)));
            fields.add("month = " + MONTHS.get(Integer.parseInt(date.substring(5, 7)) - 1));
        }
        if (source.getUrl() != null) {
            fields.add("url = {%s}".formatted(address(source.getUrl())));
        }
        return "@misc{%s,%n  %s%n}"
                .formatted(key(), String.join(",\n  ", fields))
                .replace("\r\n", "\n");
    }

    /** A name for the entry, of ASCII letters, digits and hyphens. */
    private String key() {
        String id = source.getPublicId().substring(source.getPublicId().indexOf(':') + 1);
        String key = FoldedText.slug(id + " " + release.getLabel());
        return release.getRevision() == 1 ? key : key + "-" + release.getRevision();
    }

    private static String year(String date) {
        return date.substring(0, 4);
    }

    /** Text as LaTeX reads it. Braces become commands, because BibTeX counts them even where they are escaped. */
    private static String latex(String text) {
        StringBuilder latex = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> latex.append("\\textbackslash{}");
                case '{' -> latex.append("\\textbraceleft{}");
                case '}' -> latex.append("\\textbraceright{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> latex.append('\\').appendCodePoint(c);
                default -> latex.appendCodePoint(Character.isWhitespace(c) ? ' ' : c);
            }
        });
        return latex.toString();
    }

    /** An address, in which styles want nothing escaped; only braces and backslashes would break the entry. */
    private static String address(String url) {
        StringBuilder address = new StringBuilder();
        url.codePoints().forEach(c -> {
            if ("{}\\".indexOf(c) < 0) {
                address.appendCodePoint(c);
            } else {
                address.append(String.format(Locale.ROOT, "%%%02X", c));
            }
        });
        return address.toString();
    }

    /** A text with a full stop, unless it ends a sentence already. */
    static String ended(String text) {
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}
