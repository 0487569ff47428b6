package org.careergraph.dataset.oews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.table.Archive;
import org.careergraph.dataset.table.Delimited;
import org.careergraph.dataset.table.FirstRows;
import org.careergraph.dataset.table.Line;
import org.jspecify.annotations.Nullable;

/** Finds the tables of wages in files of any kind. */
final class Tables {

    private static final String WORKBOOK = ".xlsx";
    private static final String WORKBOOK_PART = "workbook.xml";

    /** The name under which the query tool issues every report, with a number behind where a browser saved another of it. */
    private static final Pattern REPORT_NAME =
            Pattern.compile("OES_Report(?: ?\\(\\d+\\))?(\\.\\w+)", Pattern.CASE_INSENSITIVE);

    private static final int SHA_DIGITS = 8;

    private Tables() {}

    /**
     * The tables in a file, all of one edition; none when it has nothing to do with these statistics.
     *
     * @throws UnusableException when it has, but cannot be used
     */
    static List<WageTable> in(DataFile file) throws IOException, UnusableException {
        List<WageTable> tables = new ArrayList<>();
        for (Content content : contents(distinct(file))) {
            Line first = first(content);
            if (first != null && Preamble.isTitle(first)) {
                tables.add(QueryReport.of(content));
            } else if (first != null && PublishedTable.isHeader(first)) {
                tables.add(PublishedTable.of(content, first));
            }
        }
        if (tables.stream().map(WageTable::month).distinct().count() > 1) {
            throw new UnusableException("its tables are of several editions; import them one by one");
        }
        return tables;
    }

    /** The file under a name of its own: by their published name, reports would replace each other. */
    private static DataFile distinct(DataFile file) {
        return REPORT_NAME.matcher(file.name()).matches()
                ? new DataFile(
                        REPORT_NAME
                                .matcher(file.name())
                                .replaceFirst("OES_Report_" + file.sha256().substring(0, SHA_DIGITS) + "$1"),
                        file.path(),
                        file.progress())
                : file;
    }

    private static List<Content> contents(DataFile file) throws IOException {
        if (!FirstRows.isZip(file)) {
            return List.of(text(file));
        }
        try (Archive archive = Archive.open(file)) {
            return archive.has(WORKBOOK_PART)
                    ? List.of(new WorkbookContent(file.name(), file, null))
                    : archive.names().stream()
                            .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(WORKBOOK))
                            .<Content>map(name -> new WorkbookContent(archive.nameOf(name), file, name))
                            .toList();
        } catch (IOException | ImportRefusedException e) {
            return List.of();
        }
    }

    private static Content text(DataFile file) {
        Content commas = new TextContent(file, Delimited.COMMAS);
        Line first = first(commas);
        boolean semicolons = first != null && first.cells().getFirst().contains(";");
        return semicolons ? new TextContent(file, Delimited.SEMICOLONS) : commas;
    }

    /** The first row; null when there is none, or the file is not of the form that it was taken for. */
    private static @Nullable Line first(Content content) {
        try {
            return content.<@Nullable Line>read(lines -> lines.hasNext() ? lines.next() : null);
        } catch (UncheckedIOException | ImportRefusedException e) {
            return null;
        }
    }
}
