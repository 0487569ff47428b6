package org.careergraph.dataset.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careergraph.dataset.table.ColumnIndex;
import org.careergraph.dataset.table.Delimited;
import org.careergraph.dataset.table.Line;
import org.careergraph.dataset.table.Lines;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** Where publishers keep the files that this program reads, from {@code db/datasets.csv}. */
public final class PublishedFiles {

    /**
     * A file that can be downloaded.
     *
     * @param dataset the name by which it is asked for
     * @param title what is in it
     * @param address where its publisher keeps it
     * @param note what else there is to know; null for nothing
     */
    public record PublishedFile(
            String dataset,
            String title,
            URI address,
            @Nullable String note) {}

    private static final String FILE = "db/datasets.csv";

    private final List<PublishedFile> files = new ArrayList<>();

    /** Reads the list. */
    public PublishedFiles() {
        try (Lines lines = Delimited.COMMAS.open(FILE, new ClassPathResource(FILE).getInputStream())) {
            ColumnIndex columns = ColumnIndex.of(lines.next());
            lines.forEachRemaining(line -> files.add(file(columns, line)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private static PublishedFile file(ColumnIndex columns, Line line) {
        return new PublishedFile(
                needed(columns, line, "dataset"),
                needed(columns, line, "title"),
                URI.create(needed(columns, line, "address")),
                columns.cell(line, "note"));
    }

    private static String needed(ColumnIndex columns, Line line, String column) {
        String cell = columns.cell(line, column);
        if (cell == null) {
            throw new IllegalStateException(line.at().notice("no " + column).toString());
        }
        return cell;
    }

    /** All of them, in the order of the list. */
    public List<PublishedFile> all() {
        return List.copyOf(files);
    }

    /** The file of a dataset. */
    public Optional<PublishedFile> find(String dataset) {
        return files.stream().filter(file -> file.dataset().equals(dataset)).findFirst();
    }
}
