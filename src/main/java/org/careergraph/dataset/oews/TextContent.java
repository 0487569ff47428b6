package org.careergraph.dataset.oews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.table.Delimited;
import org.careergraph.dataset.table.Lines;
import org.jspecify.annotations.Nullable;

/** A text file. */
record TextContent(DataFile file, Delimited form) implements Content {

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public Surroundings surroundings() {
        return Surroundings.NONE;
    }

    @Override
    public <T extends @Nullable Object> T read(Function<Lines, T> reader) {
        try (Lines lines = form.open(file)) {
            return reader.apply(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.path(), e);
        }
    }
}
