package org.careergraph.dataset;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.jspecify.annotations.Nullable;

/** All that a reader makes of files, with its account of their rows checked as the importer does. */
public final class Collected implements FactSink {

    private final List<Fact> facts = new ArrayList<>();
    private final RowCounts counts = new RowCounts();
    private final Notices notices = new Notices();
    private final Map<String, String> slugsByCode;
    private final Map<String, String> slugsByName = new HashMap<>();
    private final Map<String, String> codesByTitle = new HashMap<>();
    private final Catalogue catalogue;

    private Collected(DatasetFormat format, Map<String, String> places, List<DataFile> files) {
        slugsByCode = new HashMap<>(places);
        try (DatasetReader reader = format.open(files)) {
            catalogue = reader.catalogue(notices);
            reader.read(this, notices);
        }
    }

    /** What a format makes of files of one edition. */
    public static Collected of(DatasetFormat format, Path... files) {
        return of(format, Map.of(), files);
    }

    /**
     * What a format makes of files of one edition where some places are known already.
     *
     * @param places their slugs by a scheme and a code, such as {@code FIPS 06}, or by {@code NAME} and a name
     */
    public static Collected of(DatasetFormat format, Map<String, String> places, Path... files) {
        return new Collected(format, places, Stream.of(files).map(DataFile::at).toList());
    }

    /** What they say of their source and release. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The facts of one kind, in reading order. */
    public <F extends Fact> List<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Every fact as text, without its row. */
    public Stream<String> withoutRows() {
        return facts.stream().map(fact -> fact.toString().replace(fact.at().toString(), ""));
    }

    /** What was left out, with its file, reason, number of rows and first row. */
    public List<ImportResult.Dropped> dropped() {
        return counts.dropped();
    }

    /** How many data rows a file has, of those that are finished. */
    public int rows(String file) {
        return Objects.requireNonNull(counts.byFile().get(file), file)[0];
    }

    /** Names of the files that are finished. */
    public List<String> files() {
        return List.copyOf(counts.byFile().keySet());
    }

    /** What is wrong with the files. */
    public List<String> notices() {
        try {
            notices.refuseIfAny();
            return List.of();
        } catch (ImportRefusedException refusal) {
            return refusal.notices().stream().map(Notice::toString).toList();
        }
    }

    @Override
    public void accept(Fact fact) {
        counts.stated(fact.at());
        facts.add(fact);
        if (fact instanceof Fact.Location place) {
            slugsByName.put(place.name(), place.slug());
        } else if (fact instanceof Fact.LocationCode code) {
            slugsByCode.put(code.scheme() + " " + code.code(), code.location());
        } else if (fact instanceof Fact.OccupationCode occupation) {
            String title = occupation.code().version() + " " + FoldedText.matchable(occupation.title());
            String code = occupation.code().code();
            codesByTitle.merge(title, code, (held, other) -> occupation.level() == CodeLevel.DETAILED ? other : held);
        }
    }

    @Override
    public void declare(Fact fact) {}

    @Override
    public void stated(Row at) {
        counts.stated(at);
    }

    @Override
    public void dropped(Row at, String reason) {
        counts.dropped(at, reason);
    }

    @Override
    public void finished(String file, int rows) {
        counts.finished(file, rows, notices);
    }

    @Override
    public boolean isLocation(String slug) {
        return slugsByName.containsValue(slug) || slugsByCode.containsValue(slug);
    }

    @Override
    public @Nullable String locationWithCode(String scheme, String code) {
        return slugsByCode.get(scheme + " " + code);
    }

    @Override
    public @Nullable String locationNamed(String name) {
        return slugsByName.getOrDefault(name, slugsByCode.get("NAME " + name));
    }

    @Override
    public @Nullable String codeTitled(ClassificationScheme scheme, String version, String title) {
        return codesByTitle.get(version + " " + FoldedText.matchable(title));
    }
}
