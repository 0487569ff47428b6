package org.careergraph.dataset.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Notice;
import org.careergraph.dataset.Row;
import org.jspecify.annotations.Nullable;

/** The XML files that make up a workbook, as they refer to each other. Nothing outside of its zip is ever opened. */
final class WorkbookParts {

    private static final String ROOT = "_rels/.rels";

    /** A thousand times what parts that name other parts are. */
    private static final int MAX_SMALL_BYTES = 4 << 20;

    /** How a part refers to another, whose path in the zip is the target. */
    private record Relationship(String type, String target) {

        /** Whether it is of a type, by the last word of its name, which is all that the editions of the standard share. */
        boolean isOf(String word) {
            return type.endsWith("/" + word);
        }
    }

    private final String file;
    private final Zip zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final SharedStrings sharedStrings;

    /**
     * The parts of a workbook.
     *
     * @param file what notices call it
     * @throws ImportRefusedException when it is none, or misses a part
     */
    WorkbookParts(String file, Zip zip) throws IOException {
        this.file = file;
        this.zip = zip;
        for (ZipEntry entry : zip.entries()) {
            if (entries.put(entry.getName().replace('\\', '/'), entry) != null) {
                throw refused("two parts of it have one name");
            }
        }
        String workbook = target(relationships(ROOT, ""), "officeDocument");
        if (workbook == null) {
            throw refused("it has no main part");
        }
        int name = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, name);
        Map<String, Relationship> relationships =
                relationships(folder + "_rels/" + workbook.substring(name) + ".rels", folder);
        readSheets(workbook, relationships);
        String texts = target(relationships, "sharedStrings");
        this.sharedStrings = new SharedStrings(texts == null ? null : part(texts));
    }

    private Map<String, Relationship> relationships(String path, String folder) throws IOException {
        Map<String, Relationship> relationships = new LinkedHashMap<>();
        try (XmlPart part = small(path)) {
            while (part.next()) {
                if (part.begins("Relationship")) {
                    String target = attribute(part, "Target");
                    relationships.put(
                            attribute(part, "Id"),
                            new Relationship(
                                    attribute(part, "Type"),
                                    target.startsWith("/") ? target.substring(1) : folder + target));
                }
            }
        }
        return relationships;
    }

    private static @Nullable String target(Map<String, Relationship> relationships, String type) {
        return relationships.values().stream()
                .filter(relationship -> relationship.isOf(type))
                .map(Relationship::target)
                .findFirst()
                .orElse(null);
    }

    private void readSheets(String workbook, Map<String, Relationship> relationships) throws IOException {
        try (XmlPart part = small(workbook)) {
            while (part.next()) {
                if (part.begins("sheet")) {
                    Relationship relationship = relationships.get(attribute(part, "id"));
                    if (relationship == null) {
                        throw refused("it does not say where one of its sheets is");
                    }
                    if (relationship.isOf("worksheet")) {
                        sheets.putIfAbsent(attribute(part, "name"), relationship.target());
                    }
                }
            }
        }
        if (sheets.isEmpty()) {
            throw refused("it has no sheet");
        }
    }

    private String attribute(XmlPart part, String name) {
        String value = part.attribute(name);
        if (value == null) {
            throw refused("it does not say the %s of one of its parts".formatted(name));
        }
        return value;
    }

    /** Opens a part that only says where others are. */
    private XmlPart small(String path) throws IOException {
        if (entry(path).getSize() > MAX_SMALL_BYTES) {
            throw refused("%s in it is too large".formatted(path));
        }
        return part(path);
    }

    private XmlPart part(String path) throws IOException {
        return new XmlPart(Row.ofFile(file), zip.open(entry(path), file));
    }

    private ZipEntry entry(String path) {
        @Nullable ZipEntry entry = entries.get(path);
        if (entry == null) {
            throw refused("it has no %s".formatted(Notice.quote(path)));
        }
        return entry;
    }

    /** Names of its sheets, in their order. */
    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** The text that its cells share. */
    SharedStrings sharedStrings() {
        return sharedStrings;
    }

    /**
     * Opens a sheet.
     *
     * @param name what notices call the sheet
     * @throws ImportRefusedException when there is no such sheet
     */
    XmlPart open(String sheet, String name) throws IOException {
        String path = sheets.get(sheet);
        if (path == null) {
            throw refused("it has no sheet %s".formatted(Notice.quote(sheet)));
        }
        return new XmlPart(Row.ofFile(name), zip.open(entry(path), name));
    }

    private ImportRefusedException refused(String reason) {
        return ImportRefusedException.of(
                Row.ofFile(file).notice("not a workbook that can be read: " + reason + "; " + XmlPart.SAVE_AGAIN));
    }
}
