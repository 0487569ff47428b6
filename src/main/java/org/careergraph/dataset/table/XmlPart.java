package org.careergraph.dataset.table;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Row;
import org.jspecify.annotations.Nullable;

/**
 * An XML file of a workbook, read element by element. A document type, and with it every entity, is refused; so is what
 * would fill the memory: markup without end, or names without number.
 */
final class XmlPart implements AutoCloseable {

    /** Much more than the longest tag, comment or CDATA section of a workbook, in characters. */
    private static final int MAX_PIECE = 2 * RowCells.MAX_CELL_CHARACTERS;

    /** Some ten times the different names of elements, attributes and namespaces in a sheet; the parser keeps them all. */
    private static final int MAX_NAMES = 1_000;

    private static final XMLInputFactory PARSERS = parsers();

    /** What to do about a workbook that is not as it should be. */
    static final String SAVE_AGAIN = "open it in a spreadsheet program and save it as .xlsx";

    private static final String CANNOT_READ = "Cannot read ";

    private final InputStream bytes;
    private final Drawn text;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();
    private final StringBuilder content = new StringBuilder();
    private Row at;
    private int event = XMLStreamConstants.START_DOCUMENT;

    /**
     * Begins to read.
     *
     * @param at what notices are about
     */
    XmlPart(Row at, InputStream bytes) {
        this.at = at;
        this.bytes = bytes;
        this.text = new Drawn(new Utf8Reader(bytes));
        this.text.left = MAX_PIECE;
        try {
            this.xml = PARSERS.createXMLStreamReader(text);
        } catch (XMLStreamException e) {
            throw malformed();
        }
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty("jdk.xml.dtd.support", "deny");
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Without a document type nothing expands: all that these would limit is how often "&amp;" is in a file.
        parsers.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        parsers.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return parsers;
    }

    /** What notices are about from here on. */
    void at(Row row) {
        at = row;
    }

    /** Moves on; false at the end. */
    boolean next() {
        text.left = MAX_PIECE;
        try {
            if (!xml.hasNext()) {
                return false;
            }
            event = xml.next();
        } catch (XMLStreamException e) {
            throw malformed();
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
            noteNames();
        } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
            note(xml.getPITarget());
        }
        return true;
    }

    private void noteNames() {
        note(xml.getLocalName());
        for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
            note(xml.getAttributeLocalName(i));
        }
        for (int i = xml.getNamespaceCount() - 1; i >= 0; i--) {
            note(xml.getNamespacePrefix(i));
            note(xml.getNamespaceURI(i));
        }
    }

    private void note(@Nullable String name) {
        if (name != null && !name.isEmpty() && names.add(name) && names.size() > MAX_NAMES) {
            throw refused("too many different names in its XML for a workbook; " + SAVE_AGAIN);
        }
    }

    /** Whether an element begins here. */
    boolean begins(String element) {
        return event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(element);
    }

    /** Whether an element ends here. */
    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** An attribute of the element that begins here; null when it has none of this name. */
    @Nullable
    String attribute(String name) {
        return xml.getAttributeValue(null, name);
    }

    /** Moves to the end of the element that begins here. */
    void skip(String element) {
        while (next() && !ends(element)) {
            // What is in it says nothing.
        }
    }

    /** Moves to the end of the element that begins here, and returns its text. */
    String text(String element) {
        content.setLength(0);
        addText(element);
        return content.toString();
    }

    /** Moves to the end of the element that begins here, and returns the text of its runs without phonetic hints. */
    String runs(String element) {
        content.setLength(0);
        while (next() && !ends(element)) {
            if (begins("rPh")) {
                skip("rPh");
            } else if (begins("t")) {
                addText("t");
            }
        }
        return content.toString();
    }

    private void addText(String element) {
        while (next() && !ends(element)) {
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                if (content.length() + xml.getTextLength() > RowCells.MAX_CELL_CHARACTERS) {
                    throw refused("a cell of more than %d characters; check that this is the right file"
                            .formatted(RowCells.MAX_CELL_CHARACTERS));
                }
                content.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    /** Reads the rest unparsed, which shows whether it is damaged. */
    void finish() {
        try {
            bytes.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(CANNOT_READ + at.file(), e);
        }
    }

    private ImportRefusedException malformed() {
        return refused("not the XML of a workbook; it is damaged or forged: " + SAVE_AGAIN);
    }

    /** What to throw when what stands here cannot be used. */
    ImportRefusedException refused(String message) {
        return ImportRefusedException.of(at.notice(message));
    }

    @Override
    public void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(CANNOT_READ + at.file(), e);
        }
    }

    /** The text, of which no more is drawn for one piece of markup than is sane. */
    private final class Drawn extends FilterReader {

        private int left;

        Drawn(Reader text) {
            super(text);
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (left <= 0) {
                throw refused("markup without end in its XML; it is damaged or forged: " + SAVE_AGAIN);
            }
            try {
                int count = super.read(buffer, offset, length);
                left -= count;
                return count;
            } catch (CharacterCodingException e) {
                throw refused("its XML is not in UTF-8; " + SAVE_AGAIN);
            } catch (IOException e) {
                throw new UncheckedIOException(CANNOT_READ + at.file(), e);
            }
        }
    }
}
