package org.careergraph.dataset.own;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.table.ColumnIndex;
import org.careergraph.dataset.table.Delimited;
import org.careergraph.dataset.table.Lines;

/** Tells a folder in the own-data format from others. */
public final class OwnFolder {

    private static final String RELEASES = "release.csv";

    private OwnFolder() {}

    /** Whether a {@code release.csv} of the format stands directly in a folder. */
    public static boolean is(Path folder) {
        Path releases = folder.resolve(RELEASES);
        if (!Files.isRegularFile(releases)) {
            return false;
        }
        try (Lines lines = Delimited.COMMAS.open(RELEASES, Files.newInputStream(releases))) {
            return lines.hasNext() && ColumnIndex.of(lines.next()).has("source", "label");
        } catch (IOException | UncheckedIOException | ImportRefusedException e) {
            return false; // whoever wants it read as own data all the same is told what is wrong
        }
    }

    /** Whether a file, by its name, is a part of the dataset when its folder is in the format. */
    public static boolean isPart(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }
}
