package org.careergraph.dataset;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.careergraph.snapshot.WorkingDatabase;
import org.springframework.stereotype.Component;

/** Brings datasets into the working database: a whole dataset in one transaction, or nothing. */
@Component
public final class Importer {

    /** Where the starter dataset is on the class path. */
    private static final String STARTER = "db/starter";

    private static final String OWN = "own";

    /** What is defined comes before what names it. */
    private static final List<Class<? extends Fact>> ORDER = List.of(
            Fact.Source.class,
            Fact.Location.class,
            Fact.LocationCode.class,
            Fact.Containment.class,
            Fact.Role.class,
            Fact.Alias.class,
            Fact.Classification.class,
            Fact.Responsibility.class,
            Fact.Pay.class,
            Fact.RelatedProfession.class,
            Fact.Demand.class,
            Fact.Question.class);

    private final WorkingDatabase working;
    private final List<DatasetFormat> formats;
    private final List<FactWriter<?>> writers;

    Importer(WorkingDatabase working, List<DatasetFormat> formats, List<FactWriter<?>> writers) {
        this.working = working;
        this.formats = formats;
        this.writers = writers.stream()
                .sorted(Comparator.comparing(writer -> ORDER.indexOf(writer.facts())))
                .toList();
        List<?> written = this.writers.stream().map(FactWriter::facts).collect(Collectors.toList());
        if (!written.equals(ORDER)) {
            throw new IllegalStateException("Every kind of fact needs one writer: " + written);
        }
    }

    /**
     * Imports a folder in the own-data format, which {@code db/README.md} describes.
     *
     * @throws ImportRefusedException when it has faults; nothing has been stored then
     */
    public ImportResult importFolder(Path folder) {
        return importFiles(OWN, DatasetFiles.inFolder(folder));
    }

    /** Imports the starter dataset that the service brings along. */
    public ImportResult importStarter() {
        return importFiles(OWN, DatasetFiles.onClassPath(STARTER));
    }

    /**
     * Imports a dataset.
     *
     * @param format name of a {@link DatasetFormat}
     * @throws ImportRefusedException when it has faults; nothing has been stored then
     * @throws IllegalArgumentException when there is no such format
     */
    public ImportResult importFiles(String format, DatasetFiles files) {
        DatasetFormat reads = formats.stream()
                .filter(f -> f.name().equals(format))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown format: " + format));
        return working.transaction(database -> new Arrival(database, reads.open(files), writers).store(database));
    }
}
