package org.careergraph.dataset.oews;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.WrittenWorkbook;
import org.careergraph.dataset.WrittenWorkbook.Sheet;

/** Writes workbooks in the published form, with made-up figures. */
public final class WrittenWages {

    static final List<String> COLUMNS = List.of(
            ("AREA AREA_TITLE AREA_TYPE PRIM_STATE NAICS NAICS_TITLE I_GROUP OWN_CODE OCC_CODE OCC_TITLE O_GROUP TOT_EMP"
                            + " EMP_PRSE JOBS_1000 LOC_QUOTIENT PCT_TOTAL PCT_RPT H_MEAN A_MEAN MEAN_PRSE H_PCT10 H_PCT25"
                            + " H_MEDIAN H_PCT75 H_PCT90 A_PCT10 A_PCT25 A_MEDIAN A_PCT75 A_PCT90 ANNUAL HOURLY")
                    .split(" "));

    static final String FLOOR_NOTE =
            "#  = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year ";

    /** Columns that hold numbers, unless a marker stands there. */
    private static final List<String> NUMERIC = COLUMNS.subList(COLUMNS.indexOf("TOT_EMP"), COLUMNS.indexOf("ANNUAL"));

    private static final Map<String, String> NATIONAL = Map.of(
            "AREA", "99",
            "AREA_TITLE", "U.S.",
            "AREA_TYPE", "1",
            "PRIM_STATE", "US",
            "NAICS", "000000",
            "NAICS_TITLE", "Cross-industry",
            "I_GROUP", "cross-industry",
            "OWN_CODE", "1235",
            "O_GROUP", "detailed");

    private WrittenWages() {}

    /** A row of the occupation 15-2051 in the nation, but for cells that are given as {@code COLUMN=value}. */
    static Map<String, String> row(String... cells) {
        Map<String, String> row = new TreeMap<>(NATIONAL);
        row.put("OCC_CODE", "15-2051");
        row.put("OCC_TITLE", "Data Scientists");
        for (String cell : cells) {
            int equals = cell.indexOf('=');
            row.put(cell.substring(0, equals), cell.substring(equals + 1));
        }
        return row;
    }

    /** A row of another occupation. */
    public static Map<String, String> occupation(String code, String title, String... cells) {
        Map<String, String> row = row(cells);
        row.put("OCC_CODE", code);
        row.put("OCC_TITLE", title);
        return row;
    }

    /** A workbook of May 2023, with its notes. */
    @SafeVarargs
    public static DataFile workbook(Path folder, Map<String, String>... rows) {
        return workbook(folder, "wages.xlsx", COLUMNS, "May 2023 OEWS Estimates", FLOOR_NOTE, rows);
    }

    /** A workbook with some columns, and notes with a title and what a floor is. */
    @SafeVarargs
    static DataFile workbook(
            Path folder, String name, List<String> columns, String title, String floor, Map<String, String>... rows) {
        List<List<Object>> notes = List.of(
                List.of(title),
                List.of("Field", "Field Description"),
                List.of("area", "Area "),
                List.of("Notes:"),
                List.of(floor));
        return WrittenWorkbook.in(
                folder, name, new Sheet("wages", table(columns, rows)), new Sheet("Field Descriptions", notes));
    }

    /** A header and rows under it. */
    @SafeVarargs
    static List<List<Object>> table(List<String> columns, Map<String, String>... rows) {
        List<List<Object>> table = new ArrayList<>();
        table.add(List.copyOf(columns));
        for (Map<String, String> row : rows) {
            table.add(columns.stream()
                    .map(column -> cell(column, row.getOrDefault(column, "")))
                    .toList());
        }
        return table;
    }

    private static Object cell(String column, String value) {
        boolean number = NUMERIC.contains(column)
                && !value.isEmpty()
                && value.chars().allMatch(c -> Character.isDigit(c) || c == '.');
        return number ? new BigDecimal(value) : value;
    }

    /** All columns of wages by the hour or the year, each with the same content. */
    static String[] wages(char period, String content) {
        return Arrays.stream(new String[] {"MEAN", "PCT10", "PCT25", "MEDIAN", "PCT75", "PCT90"})
                .map(statistic -> period + "_" + statistic + "=" + content)
                .toArray(String[]::new);
    }
}
