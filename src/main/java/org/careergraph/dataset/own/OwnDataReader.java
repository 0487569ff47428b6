package org.careergraph.dataset.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.dataset.Catalogue;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Catalogue.Standing;
import org.careergraph.dataset.DatasetFiles;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.FactTaker;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Row;
import org.jspecify.annotations.Nullable;

/** Reads a folder in the own-data format, file by file, definitions first. */
public final class OwnDataReader implements DatasetReader {

    private record Collector(Consumer<Fact> sound, Consumer<Fact> faulty) implements FactTaker {

        @Override
        public void accept(Fact fact) {
            sound.accept(fact);
        }

        @Override
        public void declare(Fact fact) {
            faulty.accept(fact);
        }
    }

    private static final String NAMESPACE = "own";

    private final DatasetFiles files;
    private final Standing standing;
    private final Set<String> names;
    private final Inventory inventory = new Inventory();
    private final Releases releases = new Releases();
    private final Set<Visibility> visibility = EnumSet.noneOf(Visibility.class);
    private final Sheet sourceSheet = SourceSheets.sources(visibility);
    private final Sheet releaseSheet = SourceSheets.releases(inventory);
    private final List<Sheet> factSheets = List.of(
            LocationSheets.locations(),
            LocationSheets.codes(inventory),
            LocationSheets.containments(inventory),
            ConsumerPriceSheet.sheet(),
            RoleSheets.roles(inventory),
            RoleSheets.replacements(),
            RoleSheets.aliases(),
            RoleSheets.classifications(),
            RoleSheets.responsibilities(),
            SalarySheet.sheet(),
            MarketSheets.related(),
            MarketSheets.demand(),
            MarketSheets.questions());

    private boolean unreadable;

    /**
     * A reader of files.
     *
     * @param standing whose descriptions of roles come first
     */
    public OwnDataReader(DatasetFiles files, Standing standing) {
        this.files = files;
        this.standing = standing;
        this.names = Set.copyOf(files.names());
    }

    @Override
    public Catalogue catalogue(Notices notices) {
        checkNames(notices);
        sheets().filter(this::isThere).forEach(sheet -> inventory.add(sheet, files));
        List<Fact.Source> sources = new ArrayList<>();
        Set<String> faultySources = new HashSet<>();
        FactTaker sink =
                new Collector(fact -> sources.add((Fact.Source) fact), faulty -> faultySources.add(faulty.source()));
        read(sourceSheet, sink, notices);
        List<Fact.Release> found = unreadable ? List.of() : readReleases(notices);
        return new Catalogue(NAMESPACE, standing, Completeness.WHOLE, sources, found, faultySources);
    }

    /** Whether its sources are private; null when it describes none. Known once the catalogue is read. */
    public @Nullable Boolean isPrivate() {
        return visibility.isEmpty() ? null : visibility.contains(Visibility.PRIVATE);
    }

    private List<Fact.Release> readReleases(Notices notices) {
        List<Fact.Release> found = new ArrayList<>();
        FactTaker sink =
                new Collector(fact -> found.add((Fact.Release) fact), faulty -> releases.addFaulty(faulty.source()));
        boolean readable = read(releaseSheet, sink, notices);
        found.forEach(releases::add);
        if (!readable) {
            releases.leaveOpen();
        }
        return found;
    }

    @Override
    public void read(FactSink facts, Notices notices) {
        for (Sheet sheet : factSheets) {
            if (!unreadable) { // what comes next may name what could not be read
                read(sheet, facts, notices);
            }
        }
    }

    private void checkNames(Notices notices) {
        Set<String> known = sheets().map(Sheet::file).collect(Collectors.toSet());
        String message =
                "unknown file; the files are " + sheets().map(Sheet::file).collect(Collectors.joining(", "));
        names.stream()
                .filter(name -> name.regionMatches(true, name.length() - 4, ".csv", 0, 4) && !known.contains(name))
                .sorted()
                .forEach(name -> notices.add(Row.ofFile(name).notice(message)));
        if (!isThere(releaseSheet)) {
            notices.add(Row.ofFile(releaseSheet.file())
                    .notice("missing; it names the release that each source's rows belong to"));
        }
    }

    private Stream<Sheet> sheets() {
        return Stream.concat(Stream.of(sourceSheet, releaseSheet), factSheets.stream());
    }

    private boolean isThere(Sheet sheet) {
        return names.contains(sheet.file());
    }

    /** Reads a file, and answers whether it was there and had every column that it needs. */
    private boolean read(Sheet sheet, FactTaker facts, Notices notices) {
        if (!isThere(sheet)) {
            return false;
        }
        SheetReading reading = new SheetReading(sheet, releases, facts, notices);
        try (InputStream bytes = files.open(sheet.file())) {
            CsvRows.read(sheet.file(), bytes, reading);
        } catch (CsvRows.Unreadable e) {
            unreadable = true;
            notices.add(e.at().notice(
                            "not CSV from here on; look for a quotation mark that is not closed, or not doubled"));
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reading.finish();
    }
}
