package org.careergraph.dataset;

import java.io.IOException;
import java.util.List;

/** A form in which somebody publishes data. */
public interface DatasetFormat {

    /** Name of the format, as the command line knows it, such as {@code oews}. */
    String name();

    /** What it is, in a few words for people. */
    String title();

    /** Its place among formats when several are imported at once: what defines comes before what names it. */
    int order();

    /**
     * Judges a file by its content, looking at no more of it than needed.
     *
     * @throws IOException when it cannot be read
     */
    Recognition recognise(DataFile file) throws IOException;

    /** Whether each file is all of its edition, so that several files are several forms of the same, each to be imported alone. */
    default boolean isWholeInOneFile() {
        return false;
    }

    /** A reader of the files of one edition. */
    DatasetReader open(List<DataFile> files);
}
