package org.careergraph.dataset.search;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.Notice;
import org.careergraph.dataset.Recognition;

/** Data that was found, and that is imported as one: all of it, or nothing. */
public sealed interface FoundDataset {

    /** What people call it. */
    String title();

    /** Files of one published edition, whose names differ. */
    record Published(DatasetFormat format, Recognition.Edition edition, List<DataFile> files) implements FoundDataset {

        /** What defines comes before what names it, and earlier editions before later ones. */
        static final Comparator<Published> ORDER = Comparator.<Published>comparingInt(
                        found -> found.format().order())
                .thenComparing(found -> found.format().name())
                .thenComparing(found -> found.edition().order())
                .thenComparing(found -> found.edition().source())
                .thenComparing(found -> found.edition().label());

        @Override
        public String title() {
            return format.name() + " " + Notice.quote(edition.label());
        }
    }

    /** A folder in the own-data format. */
    record Own(Path folder) implements FoundDataset {

        @Override
        public String title() {
            return folder.toString();
        }
    }
}
