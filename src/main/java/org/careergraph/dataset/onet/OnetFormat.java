package org.careergraph.dataset.onet;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.table.ColumnIndex;
import org.careergraph.dataset.table.Lines;
import org.springframework.stereotype.Component;

/** The O*NET database, in a zip of text files or of workbooks. */
@Component
final class OnetFormat implements DatasetFormat {

    static final String NAME = "onet";

    private static final int ORDER = 20;

    /** The same occupation in one taxonomy and the other. */
    private static final String SOFTWARE_DEVELOPERS_2019 = "15-1252.00";

    private static final String SOFTWARE_DEVELOPERS_2010 = "15-1132.00";

    private final KnownReleases known;

    OnetFormat(KnownReleases known) {
        this.known = known;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String title() {
        return "O*NET database (zip of text files or of Excel workbooks)";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Recognition recognise(DataFile file) throws IOException {
        try (OnetArchive archive = OnetArchive.open(file)) {
            List<String> occupations = archive == null ? List.of() : archive.files(Table.OCCUPATIONS);
            return archive == null || occupations.isEmpty()
                    ? Recognition.FOREIGN
                    : recognise(archive, occupations.getFirst());
        }
    }

    private static Recognition recognise(OnetArchive archive, String occupations) {
        Set<String> codes = codes(archive, occupations);
        if (codes.isEmpty()) {
            return Recognition.FOREIGN;
        }
        if (codes.contains(SOFTWARE_DEVELOPERS_2010) && !codes.contains(SOFTWARE_DEVELOPERS_2019)) {
            return new Recognition.Refused(
                    "an O*NET edition from before 25.1, whose O*NET-SOC 2010 codes do not join to"
                            + " the wage data of 2021 and later; take 25.1 or newer");
        }
        return EditionLabel.of(archive, occupations)
                .<Recognition>map(label -> new Recognition.Edition(OnetReader.SOURCE, label.toString(), label.order()))
                .orElseGet(() -> new Recognition.Refused("an O*NET database that does not tell its edition: there is no"
                        + " Read Me.txt in it; name the zip as its publisher does, such as db_29_3_text.zip"));
    }

    /** The codes in a table of occupations; none when it is not such a table. */
    private static Set<String> codes(OnetArchive archive, String occupations) {
        try {
            return archive.read(occupations, OnetFormat::codes);
        } catch (ImportRefusedException e) {
            return Set.of();
        }
    }

    private static Set<String> codes(Lines lines) {
        Set<String> codes = new HashSet<>();
        ColumnIndex columns = lines.hasNext() ? ColumnIndex.of(lines.next()) : null;
        while (columns != null && columns.has(Occupations.CODE) && lines.hasNext()) {
            String code = columns.cell(lines.next(), Occupations.CODE);
            codes.add(code == null ? "" : code);
        }
        return codes;
    }

    @Override
    public boolean isWholeInOneFile() {
        return true;
    }

    @Override
    public DatasetReader open(List<DataFile> files) {
        return new OnetReader(files, known);
    }
}
