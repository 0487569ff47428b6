package org.careergraph.dataset.own;

import java.util.List;
import java.util.stream.IntStream;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactTaker;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Row;
import org.jspecify.annotations.Nullable;

/** One file being read: the first row is the header, each further row a fact. */
final class SheetReading implements CsvRows.Consumer {

    /** What a decoder puts where bytes are not UTF-8. */
    private static final String UNDECODABLE = "\uFFFD";

    private final Sheet sheet;
    private final Releases releases;
    private final FactTaker facts;
    private final Notices notices;
    private @Nullable Header header;
    private boolean undecodable;

    SheetReading(Sheet sheet, Releases releases, FactTaker facts, Notices notices) {
        this.sheet = sheet;
        this.releases = releases;
        this.facts = facts;
        this.notices = notices;
    }

    @Override
    public void accept(Row at, List<String> cells) {
        if (header == null) {
            header = new Header(cells);
            header.check(sheet, at, notices);
            return;
        }
        Cells row = new Cells(header, at, cells, releases, notices);
        row.checkWidth();
        checkEncoding(header, cells, row);
        Fact fact = sheet.parser().parse(row);
        if (row.isSound()) {
            facts.accept(fact);
        } else if (!row.isShifted() || sheet.definesByFirstColumn()) {
            facts.declare(fact);
        }
    }

    /** Whether the file had every column that it needs. */
    boolean finish() {
        if (header == null) {
            notices.add(Row.ofFile(sheet.file()).notice("empty; it needs a header at least"));
            return false;
        }
        return sheet.required().stream().allMatch(header::has);
    }

    private void checkEncoding(Header header, List<String> cells, Cells row) {
        IntStream.range(0, Math.min(cells.size(), header.size()))
                .filter(i -> cells.get(i).contains(UNDECODABLE))
                .forEach(i -> {
                    String message = "not UTF-8; save the sheet as UTF-8, which Excel calls \"CSV UTF-8\"";
                    if (undecodable) {
                        row.refuseQuietly(header.name(i));
                    } else {
                        row.refuse(header.name(i), message);
                    }
                    undecodable = true;
                });
    }
}
