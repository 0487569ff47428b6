package org.careergraph.dataset.table;

import java.util.function.Consumer;
import org.careergraph.dataset.Notices;

/** The rows under the header of a table, down to the notes that its publisher put below, which stand in the first column alone. */
public final class TableBody {

    private TableBody() {}

    /**
     * Hands over the rows of the table one by one, and answers how many there are. A row below the notes becomes a notice.
     *
     * @param lines those under the header
     */
    public static int read(Lines lines, Notices notices, Consumer<Line> rows) {
        int count = 0;
        boolean ended = false;
        while (lines.hasNext()) {
            Line line = lines.next();
            if (line.cells().stream().skip(1).allMatch(String::isEmpty)) {
                ended = true;
            } else if (ended) {
                notices.add(line.at().notice("stands below the notes that end the table; take the file as published"));
            } else {
                rows.accept(line);
                count++;
            }
        }
        return count;
    }
}
