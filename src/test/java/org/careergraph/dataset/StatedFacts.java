package org.careergraph.dataset;

import java.util.List;
import java.util.Set;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Catalogue.Standing;
import org.careergraph.dataset.Terms.SourceKind;

/**
 * An edition whose facts a test states itself, each as a row of the release's one file.
 *
 * @param completeness whether the facts are the whole edition
 */
public record StatedFacts(Completeness completeness, Fact.Source source, Fact.Release release, List<Fact> facts)
        implements DatasetFormat, DatasetReader {

    /** Counts the rows of a file, below its header. */
    public static final class Lines {

        private final String file;
        private int last = 1;

        public Lines(String file) {
            this.file = file;
        }

        /** The name of the file. */
        public String file() {
            return file;
        }

        /** The next row. */
        public Row next() {
            return new Row(file, ++last);
        }
    }

    /** A source of which nothing but its kind matters. */
    public static Fact.Source source(String key, SourceKind kind) {
        return new Fact.Source(
                Row.ofFile("sources"),
                key,
                "Made-up " + key,
                "Nobody",
                kind,
                null,
                null,
                null,
                null,
                null,
                null,
                PayScope.UNSTATED);
    }

    /** A release of one file. */
    public static Fact.Release release(
            String source, String label, String file, Fact.Period period, Statistic.TopCode topCode) {
        return new Fact.Release(
                Row.ofFile(file),
                source,
                label,
                period,
                null,
                topCode,
                List.of(new Fact.File(file, "0".repeat(64), 0)));
    }

    @Override
    public String name() {
        return "stated";
    }

    @Override
    public String title() {
        return "Facts that a test states";
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Recognition recognise(DataFile file) {
        return Recognition.FOREIGN;
    }

    @Override
    public DatasetReader open(List<DataFile> files) {
        return this;
    }

    @Override
    public Catalogue catalogue(Notices notices) {
        return new Catalogue("made-up", Standing.OFFICIAL, completeness, List.of(source), List.of(release), Set.of());
    }

    @Override
    public void read(FactSink sink, Notices notices) {
        facts.forEach(sink::accept);
        sink.finished(release.files().getFirst().name(), facts.size());
    }
}
