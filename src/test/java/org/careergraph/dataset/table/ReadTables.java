package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Notice;

/** Reads files to their end, and finds out why they are refused. */
final class ReadTables {

    private ReadTables() {}

    static List<Line> all(Lines lines) {
        List<Line> all = new ArrayList<>();
        try (lines) {
            lines.forEachRemaining(all::add);
        }
        return all;
    }

    /** The rows of the first sheet of a workbook. */
    static List<Line> sheet(DataFile file) throws IOException {
        try (Workbook workbook = Workbook.open(file)) {
            return all(workbook.lines());
        }
    }

    /** What is said of a file that is refused. */
    static Notice refusal(ThrowingCallable reading) {
        ImportRefusedException refused = catchThrowableOfType(ImportRefusedException.class, reading);
        assertThat(refused).as("refusal").isNotNull();
        assertThat(refused.notices()).hasSize(1);
        return refused.notices().getFirst();
    }
}
