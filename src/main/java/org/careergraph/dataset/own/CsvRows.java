package org.careergraph.dataset.own;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import org.careergraph.dataset.Row;

/** Reads the rows of a CSV file that are not blank, numbered as a spreadsheet numbers them. */
final class CsvRows {

    /** Takes one row, first the header. */
    interface Consumer {
        void accept(Row at, List<String> cells);
    }

    /** Thrown when the text is not CSV from some row on. */
    static final class Unreadable extends Exception {
        private final transient Row at;

        Unreadable(Row at, CsvParseException cause) {
            super(cause);
            this.at = at;
        }

        Row at() {
            return at;
        }
    }

    private CsvRows() {}

    /** Hands every row to the consumer. */
    static void read(String file, InputStream bytes, Consumer consumer) throws IOException, Unreadable {
        int number = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .detectBomHeader(true)
                .ofCsvRecord(bytes)) {
            Iterator<CsvRecord> iterator = records.iterator();
            while (iterator.hasNext()) {
                number++;
                List<String> cells = iterator.next().getFields();
                if (!cells.stream().allMatch(String::isBlank)) {
                    consumer.accept(new Row(file, number), cells);
                }
            }
        } catch (CsvParseException e) {
            throw new Unreadable(new Row(file, number + 1), e);
        }
    }
}
