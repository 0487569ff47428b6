package org.careergraph.dataset.projections;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.table.ColumnIndex;
import org.jspecify.annotations.Nullable;

/** The tables that state projections, each with its names for the columns, years taken out. */
enum Layout {
    /** Table 1.2 of the workbook: jobs, openings, and what it takes to get in. */
    CHARACTERISTICS(
            Map.ofEntries(
                    Map.entry(Column.TITLE, Names.MATRIX_TITLE),
                    Map.entry(Column.CODE, Names.MATRIX_CODE),
                    Map.entry(Column.TYPE, Names.TYPE),
                    Map.entry(Column.BASE_JOBS, Names.BASE_JOBS),
                    Map.entry(Column.TARGET_JOBS, Names.TARGET_JOBS),
                    Map.entry(Column.CHANGE, Names.CHANGE),
                    Map.entry(Column.OPENINGS, Names.OPENINGS),
                    Map.entry(Column.SELF_EMPLOYED, "percent self employed base"),
                    Map.entry(Column.WAGE, Names.WAGE),
                    Map.entry(Column.EDUCATION, "typical education needed for entry"),
                    Map.entry(Column.EXPERIENCE, Names.EXPERIENCE),
                    Map.entry(
                            Column.TRAINING,
                            "typical on-the-job training needed to attain competency in the occupation")),
            List.of(Column.CODE, Column.EDUCATION)),

    /** Table 1.10 of the workbook: jobs, openings, and who leaves. */
    SEPARATIONS(
            Map.of(
                    Column.TITLE, Names.MATRIX_TITLE,
                    Column.CODE, Names.MATRIX_CODE,
                    Column.TYPE, Names.TYPE,
                    Column.BASE_JOBS, Names.BASE_JOBS,
                    Column.TARGET_JOBS, Names.TARGET_JOBS,
                    Column.CHANGE, Names.CHANGE,
                    Column.OPENINGS, Names.OPENINGS,
                    Column.EXITS, "labor force exits span annual average",
                    Column.TRANSFERS, "occupational transfers span annual average"),
            List.of(Column.CODE, Column.EXITS)),

    /** The export of the query tool, which has line items only. */
    EXPORT(
            Map.ofEntries(
                    Map.entry(Column.TITLE, "occupation title"),
                    Map.entry(Column.CODE, "occupation code"),
                    Map.entry(Column.BASE_JOBS, Names.BASE_JOBS),
                    Map.entry(Column.TARGET_JOBS, Names.TARGET_JOBS),
                    Map.entry(Column.CHANGE, "employment percent change span"),
                    Map.entry(Column.OPENINGS, Names.OPENINGS),
                    Map.entry(Column.WAGE, Names.WAGE),
                    Map.entry(Column.EDUCATION, "typical entry-level education"),
                    Map.entry(Column.EXPERIENCE, Names.EXPERIENCE),
                    Map.entry(Column.TRAINING, "typical on-the-job training")),
            List.of(Column.CODE, Column.EDUCATION));

    /** What a column tells. */
    enum Column {
        TITLE,
        CODE,
        TYPE,
        BASE_JOBS,
        TARGET_JOBS,
        CHANGE,
        SELF_EMPLOYED,
        OPENINGS,
        EXITS,
        TRANSFERS,
        WAGE,
        EDUCATION,
        EXPERIENCE,
        TRAINING
    }

    private static final class Names {
        static final String MATRIX_TITLE = "base national employment matrix title";
        static final String MATRIX_CODE = "base national employment matrix code";
        static final String TYPE = "occupation type";
        static final String BASE_JOBS = "employment base";
        static final String TARGET_JOBS = "employment target";
        static final String CHANGE = "employment change percent span";
        static final String OPENINGS = "occupational openings span annual average";
        static final String WAGE = "median annual wage";
        static final String EXPERIENCE = "work experience in a related occupation";
    }

    private final Map<Column, String> names;
    private final List<Column> marks;

    /** @param marks the columns that no other table has together */
    Layout(Map<Column, String> names, List<Column> marks) {
        this.names = names;
        this.marks = marks;
    }

    /** The layout of the table that has these columns, though some of its columns may be missing; null when it is none. */
    static @Nullable Layout of(ColumnIndex columns) {
        for (Layout layout : values()) {
            if (layout.marks.stream().allMatch(column -> columns.has(layout.name(column)))) {
                return layout;
            }
        }
        return null;
    }

    /** The table's name for a column, years taken out; blank when it has no such column. */
    String name(Column column) {
        return names.getOrDefault(column, "");
    }

    /** Whether the table has a column. */
    boolean has(Column column) {
        return names.containsKey(column);
    }

    /** Names of the table's columns that are missing, in alphabetical order. */
    List<String> missing(ColumnIndex columns) {
        List<String> missing = new ArrayList<>();
        names.values().stream().sorted().filter(name -> !columns.has(name)).forEach(missing::add);
        return missing;
    }
}
