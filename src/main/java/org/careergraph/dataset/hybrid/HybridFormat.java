package org.careergraph.dataset.hybrid;

import java.io.IOException;
import java.util.List;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.table.FirstRows;
import org.careergraph.dataset.table.Headers;
import org.springframework.stereotype.Component;

/** The workbook with the hybrid structure that OEWS used while it moved from the SOC of 2010 to that of 2018. */
@Component
final class HybridFormat implements DatasetFormat {

    private final KnownReleases known;

    HybridFormat(KnownReleases known) {
        this.known = known;
    }

    @Override
    public String name() {
        return "oews-hybrid";
    }

    @Override
    public String title() {
        return "OEWS hybrid occupation structure for May 2019 and May 2020";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Recognition recognise(DataFile file) throws IOException {
        boolean hybrid = Headers.find(FirstRows.ofFirstSheet(file).iterator(), HybridReader.COLUMNS) != null;
        return hybrid
                ? new Recognition.Edition(HybridReader.SOURCE, HybridReader.EDITION, HybridReader.EDITION)
                : Recognition.FOREIGN;
    }

    @Override
    public boolean isWholeInOneFile() {
        return true;
    }

    @Override
    public DatasetReader open(List<DataFile> files) {
        return new HybridReader(files, known);
    }
}
