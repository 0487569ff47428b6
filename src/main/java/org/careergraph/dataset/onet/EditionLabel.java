package org.careergraph.dataset.onet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The number of an edition, such as 29.3. */
record EditionLabel(int major, int minor) {

    private static final Pattern IN_READ_ME = Pattern.compile("O\\*NET (\\d{1,3})\\.(\\d{1,3}) Database");
    private static final Pattern IN_NAME = Pattern.compile("db_(\\d{1,3})_(\\d{1,3})");

    /** What the publisher's note says, else the folder that the tables stand in, else the name of the zip. */
    static Optional<EditionLabel> of(OnetArchive archive, String table) {
        return Stream.of(
                        IN_READ_ME.matcher(archive.readMe()),
                        IN_NAME.matcher(archive.pathOf(table)),
                        IN_NAME.matcher(archive.file().name()))
                .filter(Matcher::find)
                .map(found -> new EditionLabel(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                .findFirst();
    }

    /** A text that sorts as editions follow each other. */
    String order() {
        return "%03d.%03d".formatted(major, minor);
    }

    /** The publisher's label. */
    @Override
    public String toString() {
        return major + "." + minor;
    }
}
