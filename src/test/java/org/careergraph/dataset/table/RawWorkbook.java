package org.careergraph.dataset.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.careergraph.dataset.DataFile;

/** A workbook of one sheet, whose XML a test writes. */
final class RawWorkbook {

    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String SHARED = "xl/sharedStrings.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String ROOT = "_rels/.rels";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private String flooded = "";
    private String flood = "";
    private int megabytes;

    private RawWorkbook(String rows) {
        parts.put(ROOT, relationships("<Relationship Id='r1' Type='%s/officeDocument' Target='/xl/workbook.xml'/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships("<Relationship Id='r1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='%1$s/sharedStrings' Target='sharedStrings.xml'/>"));
        parts.put(
                WORKBOOK,
                "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='One' sheetId='1' r:id='r1'/></sheets></workbook>"
                        .formatted(MAIN, OFFICE));
        parts.put(SHEET, "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>".formatted(MAIN, rows));
        parts.put(SHARED, "<sst xmlns='%s'/>".formatted(MAIN));
    }

    private static String relationships(String each) {
        return "<Relationships xmlns='%s'>%s</Relationships>".formatted(PACKAGE, each.formatted(OFFICE));
    }

    /** A workbook with these {@code row} elements. */
    static RawWorkbook of(String rows) {
        return new RawWorkbook(rows);
    }

    /** With these {@code si} elements. */
    RawWorkbook sharing(String texts) {
        return with(SHARED, "<sst xmlns='%s'>%s</sst>".formatted(MAIN, texts));
    }

    /** With another XML for a part. */
    RawWorkbook with(String part, String xml) {
        parts.put(part, xml);
        return this;
    }

    /** With something put before the root element of a part. */
    RawWorkbook prefixing(String part, String xml) {
        return with(part, xml + parts.get(part));
    }

    /** With something replaced in a part. */
    RawWorkbook replacing(String part, String text, String replacement) {
        return with(part, parts.get(part).replace(text, replacement));
    }

    /** With another XML for a part, which goes on with this many megabytes of a text. */
    RawWorkbook flooding(String part, String xml, String text, int count) {
        flooded = part;
        flood = text;
        megabytes = count;
        return with(part, xml);
    }

    RawWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    /** Writes it, without packing it. */
    DataFile in(Path folder) throws IOException {
        return WrittenZip.of(folder.resolve("a.xlsx"), zip -> {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                if (part.getKey().equals(flooded)) {
                    WrittenZip.writeMegabytes(zip, flood, megabytes);
                }
            }
        });
    }
}
