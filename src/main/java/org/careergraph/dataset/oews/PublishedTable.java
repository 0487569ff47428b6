package org.careergraph.dataset.oews;

import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.table.Line;
import org.jspecify.annotations.Nullable;

/** A table under the published names of columns: a workbook as published, or some of its columns in text. */
record PublishedTable(Content content, SurveyMonth month, Statistic.@Nullable TopCode topCode, boolean hasCodes)
        implements WageTable {

    private static final String KEEP_NAME =
            "nothing in it tells its year; keep the name under which it was published, such as state_M2023_dl";

    /** Whether a first row is the header of such a table. */
    static boolean isHeader(Line first) {
        Layout layout = Layout.published(first);
        return layout.hasAny(Column.OCC_CODE, Column.OCC_TITLE)
                && layout.hasAny(Column.H_MEAN, Column.A_MEAN)
                && (layout.hasAny(Column.AREA, Column.AREA_TITLE) || layout.has(Column.TOT_EMP));
    }

    /** A table of which the first row is the header. */
    static PublishedTable of(Content content, Line header) throws UnusableException {
        Content.Surroundings surroundings = content.surroundings();
        SurveyMonth month = SurveyMonth.of(
                surroundings.notes(), surroundings.sheets(), content.file().name());
        if (month == null) {
            throw new UnusableException(KEEP_NAME);
        }
        month.requireUsable();
        Layout layout = Layout.published(header);
        if (!layout.hasAny(Column.AREA, Column.AREA_TITLE)) {
            throw new UnusableException("it does not tell its areas; take the file as published");
        }
        return new PublishedTable(content, month, TopCodes.in(surroundings.notes()), layout.has(Column.OCC_CODE));
    }

    @Override
    public int rank() {
        return hasCodes ? 0 : 2;
    }

    @Override
    public void read(WageRows rows, FactSink facts, Notices notices) {
        int count = content.read(lines -> {
            Layout layout = Layout.published(lines.next());
            int read = 0;
            while (lines.hasNext()) {
                Cells cells = new Cells(layout, lines.next(), Footnotes.NONE, notices);
                Area area = area(cells);
                if (area != null) {
                    rows.state(cells, area, occupation(cells));
                }
                read++;
            }
            return read;
        });
        facts.finished(content.name(), count);
    }

    private static @Nullable Area area(Cells cells) {
        String code = cells.text(Column.AREA);
        String title = cells.text(Column.AREA_TITLE);
        String state = cells.text(Column.PRIM_STATE);
        String filed = state.isEmpty() ? null : state;
        if (code.isEmpty()) {
            return Area.named(cells.name(Column.AREA_TITLE), title, filed);
        }
        String type = cells.text(Column.AREA_TYPE);
        Area.Kind kind = type.isEmpty() ? Area.kindOfCode(code) : Area.kindOfType(type);
        if (kind == null) {
            cells.refuse(
                    type.isEmpty() ? Column.AREA : Column.AREA_TYPE,
                    "not a kind of area that is known: the country, a state, a territory, a metropolitan or a"
                            + " nonmetropolitan area");
            return null;
        }
        if (!Area.isCode(kind, code)) {
            cells.refuse(Column.AREA, "not the code of an area of this kind");
            return null;
        }
        return Area.published(cells.name(Column.AREA), kind, code, title, filed);
    }

    private static Occupation occupation(Cells cells) {
        String code = cells.text(Column.OCC_CODE);
        return new Occupation(
                cells.name(code.isEmpty() ? Column.OCC_TITLE : Column.OCC_CODE),
                code.isEmpty() ? null : code,
                cells.text(Column.OCC_TITLE),
                cells.text(Column.O_GROUP));
    }
}
