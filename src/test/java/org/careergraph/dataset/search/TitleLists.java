package org.careergraph.dataset.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.careergraph.dataset.Catalogue;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.PayScope;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.SourceKind;

/**
 * A format for tests: text files, first its name and the edition, such as {@code crafts 2024}, then a title of a role on every
 * line. An edition {@code draft} is refused; a title {@code ?} is a fault.
 */
public record TitleLists(String name, int order, Completeness completeness) implements DatasetFormat {

    @Override
    public String title() {
        return "Titles of " + name;
    }

    @Override
    public Recognition recognise(DataFile file) throws IOException {
        String head = Files.readString(file.path(), StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        if (!head.startsWith(name + " ")) {
            return Recognition.FOREIGN;
        }
        String label = label(head);
        return label.equals("draft")
                ? new Recognition.Refused("a draft; wait for the edition")
                : new Recognition.Edition(name, label, label);
    }

    @Override
    public DatasetReader open(List<DataFile> files) {
        return new Reader(files);
    }

    private static String label(String head) {
        return head.substring(head.indexOf(' ') + 1);
    }

    private static List<String> lines(DataFile file) {
        try {
            return Files.readAllLines(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Reader implements DatasetReader {

        private final List<DataFile> files;

        Reader(List<DataFile> files) {
            this.files = files;
        }

        @Override
        public Catalogue catalogue(Notices notices) {
            Row whole = files.getFirst().whole();
            Fact.Source source = new Fact.Source(
                    whole,
                    name,
                    title(),
                    "Guild",
                    SourceKind.EDITORIAL,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    PayScope.UNSTATED);
            Fact.Release release = new Fact.Release(
                    whole,
                    name,
                    label(lines(files.getFirst()).getFirst()),
                    null,
                    null,
                    null,
                    files.stream()
                            .map(file -> new Fact.File(file.name(), file.sha256(), 0))
                            .toList());
            return new Catalogue(
                    "test", Catalogue.Standing.OFFICIAL, completeness, List.of(source), List.of(release), Set.of());
        }

        @Override
        public void read(FactSink facts, Notices notices) {
            for (DataFile file : files) {
                List<String> lines = lines(file);
                for (int i = 1; i < lines.size(); i++) {
                    Row at = new Row(file.name(), i + 1);
                    String title = lines.get(i);
                    if (title.equals("?")) {
                        notices.add(at.notice("title", title, "no title; write one"));
                    } else {
                        facts.accept(new Fact.Role(at, name, title.toLowerCase(), null, title, null, List.of()));
                    }
                }
                facts.finished(file.name(), lines.size() - 1);
            }
        }
    }
}
