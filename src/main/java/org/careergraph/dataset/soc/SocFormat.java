package org.careergraph.dataset.soc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.table.FirstRows;
import org.careergraph.dataset.table.Line;
import org.springframework.stereotype.Component;

/**
 * The workbook with the structure of the SOC. The workbook with its definitions is another: it repeats codes and titles, and
 * definitions are not held.
 */
@Component
final class SocFormat implements DatasetFormat {

    /** How the text above the table names its edition. */
    private static final Pattern EDITION = Pattern.compile("\\b(\\d{4}) SOC\\b");

    private final KnownReleases known;

    SocFormat(KnownReleases known) {
        this.known = known;
    }

    @Override
    public String name() {
        return "soc";
    }

    @Override
    public String title() {
        return "Structure of the Standard Occupational Classification";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Recognition recognise(DataFile file) throws IOException {
        List<Line> rows = FirstRows.ofFirstSheet(file);
        if (rows.stream().noneMatch(SocReader::isHeader)) {
            return Recognition.FOREIGN;
        }
        String year = edition(rows);
        return year.isEmpty()
                ? new Recognition.Refused(
                        "no row above the table names the edition, such as \"2018 SOC\"; take the file as published")
                : new Recognition.Edition(SocReader.SOURCE, year, year);
    }

    /** The year that names the edition; empty when no row above the table does. */
    private static String edition(List<Line> rows) {
        return rows.stream()
                .takeWhile(row -> !SocReader.isHeader(row))
                .map(row -> EDITION.matcher(String.join(" ", row.cells())))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse("");
    }

    @Override
    public boolean isWholeInOneFile() {
        return true;
    }

    @Override
    public DatasetReader open(List<DataFile> files) {
        try {
            String edition = edition(FirstRows.ofFirstSheet(files.getFirst()));
            return new SocReader(edition, files, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
