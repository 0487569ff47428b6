package org.careergraph.dataset.prices;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.dataset.table.ColumnIndex;
import org.careergraph.dataset.table.Line;
import org.jspecify.annotations.Nullable;

/**
 * What the header and the first row say of a table of price parities.
 *
 * @param areas what its areas are
 * @param columns where its columns stand
 * @param years names of the columns of figures, by the year that they are about
 */
record ParityTable(Areas areas, ColumnIndex columns, SortedMap<Integer, String> years) {

    /** What the areas of a table are. */
    enum Areas {
        STATES,
        METROS,
        /** The metropolitan and the nonmetropolitan portion of each state, which are not held. */
        PORTIONS
    }

    static final String CODE = "GeoFIPS";
    static final String NAME = "GeoName";
    static final String DESCRIPTION = "Description";

    private static final String TABLE = "TableName";
    private static final Map<String, Areas> TABLES =
            Map.of("SARPP", Areas.STATES, "MARPP", Areas.METROS, "PARPP", Areas.PORTIONS);

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** The column of figures where the table of metropolitan areas is cut down to one year. */
    private static final Pattern REDUCED_YEAR = Pattern.compile("RPP (\\d{4})");

    /** The table that starts with these rows; null when it is not one of price parities. */
    static @Nullable ParityTable of(List<Line> rows) {
        if (rows.isEmpty()) {
            return null;
        }
        ColumnIndex columns = ColumnIndex.of(rows.getFirst());
        if (!columns.has(CODE, NAME, DESCRIPTION)) {
            return null;
        }
        SortedMap<Integer, String> years = new TreeMap<>();
        Areas areas;
        if (columns.has(TABLE)) {
            String table = rows.size() == 1 ? null : columns.cell(rows.get(1), TABLE);
            areas = table == null ? null : TABLES.get(table);
            addYears(rows.getFirst(), YEAR, years);
        } else {
            areas = Areas.METROS;
            addYears(rows.getFirst(), REDUCED_YEAR, years);
        }
        return areas == null || years.isEmpty() ? null : new ParityTable(areas, columns, years);
    }

    private static void addYears(Line header, Pattern form, SortedMap<Integer, String> years) {
        for (String name : header.cells()) {
            Matcher year = form.matcher(name);
            if (year.matches()) {
                years.put(Integer.parseInt(year.group(year.groupCount())), name);
            }
        }
    }

    /** The newest year, which names the edition. */
    int edition() {
        return years.lastKey();
    }
}
