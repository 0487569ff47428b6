package org.careergraph.http.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rows as CSV: nothing where there is no value, {@code ""} for an empty text, and no text that a spreadsheet would run. */
final class CsvRows implements RowWriter {

    /** With what formulas begin, also after what spreadsheets leave out, and in the forms that they take for the same. */
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    /** Makes a spreadsheet take a cell for text. */
    private static final char TEXT = '\'';

    private static final String SEPARATOR = "; ";

    private final CsvWriter out;
    private final List<Column> columns;

    CsvRows(Table table, OutputStream out) {
        this.columns = table.columns();
        this.out = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(out, StandardCharsets.UTF_8);
        this.out.writeRecord(table.names());
    }

    @Override
    public void write(@Nullable JsonNode[] row) {
        String[] cells = new String[row.length];
        for (int i = 0; i < row.length; i++) {
            cells[i] = row[i] == null ? none() : text(row[i], columns.get(i).many());
        }
        out.writeRecord(cells);
    }

    /** An empty line is none to many readers. */
    private @Nullable String none() {
        return columns.size() == 1 ? "" : null;
    }

    private static String text(JsonNode value, boolean many) {
        if (value.isString()) {
            return harmless(value.asString());
        }
        if (many && value.isArray()) {
            return harmless(value.valueStream()
                    .map(element -> element.isContainer() ? element.toString() : element.asString())
                    .collect(Collectors.joining(SEPARATOR)));
        }
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.toString();
    }

    private static String harmless(String text) {
        return text.isEmpty() || DANGEROUS.indexOf(text.charAt(0)) < 0 ? text : TEXT + text;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
