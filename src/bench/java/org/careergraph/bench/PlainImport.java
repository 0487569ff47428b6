package org.careergraph.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * What an import cannot do without: every cell of the files is read and split, and as many rows as the import stores are inserted
 * into the same tables by hand-written JDBC. No cell is understood, no key looked up, nothing checked but by the tables.
 */
final class PlainImport {

    private static final int BATCH_SIZE = 1_000;

    private PlainImport() {}

    /** Reads every cell of a file, and answers how many there were. */
    static long read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(".zip")) {
            return readArchive(file);
        }
        if (name.endsWith(".xlsx")) {
            try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
                return readWorkbook(workbook);
            }
        }
        long cells = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(file)) {
            for (CsvRecord record : records) {
                cells += record.getFieldCount();
            }
        }
        return cells;
    }

    private static long readArchive(Path file) throws IOException {
        long cells = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream bytes = zip.getInputStream(entry)) {
                    cells += entry.getName().endsWith(".txt") ? readText(bytes) : 0;
                }
            }
        }
        return cells;
    }

    private static long readText(InputStream bytes) throws IOException {
        long cells = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                cells += line.split("\t", -1).length;
            }
        }
        return cells;
    }

    private static long readWorkbook(ReadableWorkbook workbook) throws IOException {
        long cells = 0;
        for (Sheet sheet : workbook.getSheets().toList()) {
            try (Stream<Row> rows = sheet.openStream()) {
                cells += rows.mapToLong(Row::getCellCount).sum();
            }
        }
        return cells;
    }

    /** The rows of every table of a SQLite database that is filled, in an order in which they can be inserted. */
    static Map<String, List<Object[]>> rows(Path database, List<String> tables) throws SQLException {
        Map<String, List<Object[]>> all = new LinkedHashMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                List<Object[]> rows = new ArrayList<>();
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table + " ORDER BY rowid")) {
                    int width = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        Object[] row = new Object[width];
                        for (int i = 0; i < width; i++) {
                            row[i] = result.getObject(i + 1);
                        }
                        rows.add(row);
                    }
                }
                all.put(table, rows);
            }
        }
        return all;
    }

    /** Inserts rows into the tables of an empty database, in one transaction. */
    static void insert(Path database, Map<String, List<Object[]>> tables) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                statement.execute("PRAGMA foreign_keys = ON");
            }
            connection.setAutoCommit(false);
            for (Map.Entry<String, List<Object[]>> table : tables.entrySet()) {
                insert(connection, table.getKey(), table.getValue());
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, String table, List<Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        String marks = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                if (++waiting % BATCH_SIZE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
