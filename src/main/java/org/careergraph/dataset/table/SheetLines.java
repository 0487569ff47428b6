package org.careergraph.dataset.table;

import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Notice;
import org.careergraph.dataset.Row;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet of a workbook, which have the numbers that the sheet gives them. */
final class SheetLines extends RowLines {

    private final String file;
    private final XmlPart sheet;
    private final SharedStrings shared;
    private int number;

    /** @param file what notices call the sheet */
    SheetLines(String file, XmlPart sheet, SharedStrings shared) {
        super(file);
        this.file = file;
        this.sheet = sheet;
        this.shared = shared;
    }

    @Override
    boolean readRow() {
        while (sheet.next()) {
            if (sheet.begins("row")) {
                beginRow();
                while (sheet.next() && !sheet.ends("row")) {
                    if (sheet.begins("c")) {
                        addCell();
                    }
                }
                return true;
            }
            if (sheet.ends("sheetData")) {
                break;
            }
        }
        sheet.finish();
        return false;
    }

    private void beginRow() {
        String stated = sheet.attribute("r");
        int row = stated == null ? number + 1 : CellReference.number(stated);
        if (row <= number || row > CellReference.MAX_ROWS) {
            throw refused("the row behind this one cannot have the number "
                    + (stated == null ? String.valueOf(row) : Notice.quote(stated)) + "; " + XmlPart.SAVE_AGAIN);
        }
        number = row;
        Row at = new Row(file, number);
        sheet.at(at);
        cells().begin(at);
    }

    private void addCell() {
        String reference = sheet.attribute("r");
        String type = sheet.attribute("t");
        RowCells cells = cells();
        int column = cells.size();
        if (reference != null) {
            column = CellReference.column(reference);
            if (column < cells.size() || CellReference.row(reference) != number) {
                throw refused("it cannot have a cell " + Notice.quote(reference) + " here; " + XmlPart.SAVE_AGAIN);
            }
        }
        String value = value(type == null ? "n" : type, column);
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(value);
    }

    private String value(String type, int column) {
        String saved = null;
        boolean computed = false;
        while (sheet.next() && !sheet.ends("c")) {
            if (sheet.begins("v")) {
                saved = sheet.text("v").strip();
            } else if (sheet.begins("is")) {
                saved = sheet.runs("is").strip();
            } else if (sheet.begins("f")) {
                computed = true;
                sheet.skip("f");
            }
        }
        if (saved == null && computed) {
            throw refused(column, null, "a formula whose result was not saved; " + XmlPart.SAVE_AGAIN);
        }
        return saved == null || saved.isEmpty() ? "" : value(type, saved, column);
    }

    private String value(String type, String saved, int column) {
        @Nullable
        String value =
                switch (type) {
                    case "n" -> CellNumber.plain(saved);
                    case "s" -> shared(saved);
                    case "b" -> truth(saved);
                    case "str", "inlineStr", "d", "e" -> saved;
                    default -> null;
                };
        if (value == null) {
            throw refused(column, saved, "not what a cell of its type holds; " + XmlPart.SAVE_AGAIN);
        }
        return value;
    }

    private @Nullable String shared(String index) {
        try {
            return shared.text(Integer.parseInt(index));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable String truth(String saved) {
        return switch (saved) {
            case "0" -> "FALSE";
            case "1" -> "TRUE";
            default -> null;
        };
    }

    private ImportRefusedException refused(int column, @Nullable String value, String message) {
        return ImportRefusedException.of(cells().at().notice(CellReference.letters(column), value, message));
    }

    @Override
    public void close() {
        sheet.close();
    }
}
