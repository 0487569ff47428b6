package org.careergraph.dataset.oews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.springframework.stereotype.Component;

/** The workbooks of the wage statistics, the archives they come in, columns of them in text, and reports on a query. */
@Component
final class OewsFormat implements DatasetFormat {

    private final KnownReleases known;

    OewsFormat(KnownReleases known) {
        this.known = known;
    }

    @Override
    public String name() {
        return "oews";
    }

    @Override
    public String title() {
        return "Occupational Employment and Wage Statistics";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Recognition recognise(DataFile file) throws IOException {
        try {
            List<WageTable> tables = Tables.in(file);
            if (tables.isEmpty()) {
                return Recognition.FOREIGN;
            }
            SurveyMonth month = tables.getFirst().month();
            return new Recognition.Edition(OewsReader.SOURCE, month.label(), month.order());
        } catch (UnusableException e) {
            return new Recognition.Refused(e.getMessage());
        }
    }

    @Override
    public DatasetReader open(List<DataFile> files) {
        Map<String, WageTable> tables = new LinkedHashMap<>();
        for (DataFile file : files) {
            try {
                Tables.in(file).forEach(table -> add(tables, table));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file.path(), e);
            } catch (UnusableException e) {
                throw ImportRefusedException.of(file.whole().notice(e.getMessage()));
            }
        }
        return new OewsReader(List.copyOf(tables.values()), known);
    }

    /** Adds a table, unless it is there already: reports that were saved twice are the same by content. */
    private static void add(Map<String, WageTable> tables, WageTable table) {
        WageTable there = tables.putIfAbsent(table.content().name(), table);
        DataFile file = table.content().file();
        if (there != null && !there.content().file().sha256().equals(file.sha256())) {
            throw ImportRefusedException.of(
                    file.whole().notice("another file of this name differs; rename one of them"));
        }
    }
}
