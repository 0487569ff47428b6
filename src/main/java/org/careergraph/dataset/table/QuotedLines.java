package org.careergraph.dataset.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.careergraph.dataset.ImportRefusedException;

/** Rows of a text file in which quotation marks hold cells together. Lines end in LF, CR or both. */
final class QuotedLines extends TextLines {

    /**
     * Two cells of it make a row behind the last one. A quotation mark that is not closed swallows that row, of which the
     * parser tells nothing.
     */
    private static final String END = "\0";

    private final Iterator<RowCells> records;

    QuotedLines(String file, Utf8Reader text, char separator) {
        super(file, text);
        this.records = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(RowCells.MAX_CELL_CHARACTERS)
                .build(new Collector(cells()), new Ended(text, separator))
                .iterator();
    }

    @Override
    boolean read() throws IOException {
        try {
            RowCells cells = records.next();
            return !cells.last().endsWith(END) || readEnd(cells);
        } catch (CsvParseException e) {
            throw e.getCause() instanceof ImportRefusedException refused ? refused : notCsv();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private boolean readEnd(RowCells cells) {
        if (records.hasNext()) {
            throw refused("this row has a character that is in no text, NUL; save the file as text in UTF-8");
        }
        if (!cells.last().equals(END)) {
            throw notCsv();
        }
        return false;
    }

    private ImportRefusedException notCsv() {
        return refused("not CSV from here on; look for a quotation mark that is not closed, or not doubled");
    }

    /** The text, and the row behind it. */
    private static final class Ended extends Reader {

        private final Reader text;
        private final String end;
        private boolean ended;

        Ended(Reader text, char separator) {
            this.text = text;
            this.end = "\n" + END + separator + END;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = text.read(buffer, offset, length);
            if (count >= 0 || ended) {
                return count;
            }
            ended = true;
            end.getChars(0, end.length(), buffer, offset);
            return end.length();
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }

    /** Puts what the parser finds into the cells of the row. */
    private static final class Collector extends AbstractBaseCsvCallbackHandler<RowCells> {

        private final RowCells cells;

        Collector(RowCells cells) {
            this.cells = cells;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(buffer, offset, offset + length);
        }

        @Override
        protected void handleEmpty() {
            cells.add("");
        }

        @Override
        protected RowCells buildRecord() {
            return cells;
        }
    }
}
