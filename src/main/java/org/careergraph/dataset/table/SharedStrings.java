package org.careergraph.dataset.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that the cells of a workbook share, read as far as somebody has asked for it. */
final class SharedStrings {

    /** Some ten times what a published workbook has. They are kept in memory. */
    static final int MAX_STRINGS = 1 << 20;

    /** Room for strings of 32 characters on average. */
    static final int MAX_CHARACTERS = 32 * MAX_STRINGS;

    private final @Nullable XmlPart part;
    private final List<String> texts = new ArrayList<>();
    private int characters;

    /** @param part where the text stands; null when the workbook has none */
    SharedStrings(@Nullable XmlPart part) {
        this.part = part;
    }

    /** The text of this number, counted from 0, without blanks around it; null when there are not so many. */
    @Nullable
    String text(int index) {
        while (index >= texts.size() && part != null && part.next()) {
            if (part.begins("si")) {
                add(part, part.runs("si").strip());
            }
        }
        return index >= 0 && index < texts.size() ? texts.get(index) : null;
    }

    private void add(XmlPart part, String text) {
        texts.add(text);
        characters += text.length();
        if (texts.size() > MAX_STRINGS || characters > MAX_CHARACTERS) {
            throw part.refused(
                    "more text in the workbook than is ever published; save the sheet as CSV, and import that");
        }
    }
}
