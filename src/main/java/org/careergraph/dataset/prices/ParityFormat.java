package org.careergraph.dataset.prices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.prices.ParityTable.Areas;
import org.springframework.stereotype.Component;

/** The tables of regional price parities by state and by metropolitan area, each as it is or in its archive. */
@Component
final class ParityFormat implements DatasetFormat {

    private final KnownReleases known;

    ParityFormat(KnownReleases known) {
        this.known = known;
    }

    @Override
    public String name() {
        return "rpp";
    }

    @Override
    public String title() {
        return "Regional price parities by state and metropolitan area";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Recognition recognise(DataFile file) throws IOException {
        List<Part> parts = Part.of(file);
        if (parts.isEmpty()) {
            return Recognition.FOREIGN;
        }
        List<Part> held = held(parts);
        if (held.isEmpty()) {
            return new Recognition.Refused(
                    "parities of portions of states are not held; take SARPP for states, MARPP for metropolitan areas");
        }
        List<Integer> editions =
                held.stream().map(part -> part.table().edition()).distinct().toList();
        if (editions.size() > 1) {
            return new Recognition.Refused(
                    "its tables end in different years, " + editions + "; import them one by one");
        }
        String label = editions.getFirst().toString();
        return new Recognition.Edition(ParityReader.SOURCE, label, label);
    }

    @Override
    public DatasetReader open(List<DataFile> files) {
        List<Part> parts = new ArrayList<>();
        for (DataFile file : files) {
            try {
                parts.addAll(held(Part.of(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file.path(), e);
            }
        }
        return new ParityReader(parts, known);
    }

    private static List<Part> held(List<Part> parts) {
        return parts.stream()
                .filter(part -> part.table().areas() != Areas.PORTIONS)
                .toList();
    }
}
