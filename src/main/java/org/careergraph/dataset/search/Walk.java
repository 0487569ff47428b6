package org.careergraph.dataset.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.own.OwnFolder;
import org.careergraph.dataset.search.Findings.Skipped;
import org.careergraph.dataset.search.Formats.Judgement;

/** One way through files and folders: every file is shown to the formats, and what they say of it is collected. */
final class Walk {

    private static final String UNKNOWN = "in no format that is known here";

    /** What {@code fetch} writes beside a file. */
    private static final Set<String> NOTES = Set.of(".sha256", ".part.origin");

    /** What {@code fetch} calls a file of which not all has come. */
    private static final String UNFINISHED = ".part";

    private final Formats formats;
    private final boolean takesOwn;
    private final EditionFiles editions = new EditionFiles();
    private final List<FoundDataset> own = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Unpacked> unpacked = new ArrayList<>();

    /** @param takesOwn whether folders in the own-data format count too */
    Walk(Formats formats, boolean takesOwn) {
        this.formats = formats;
        this.takesOwn = takesOwn;
    }

    /**
     * Goes through files, which have to be data, and folders.
     *
     * @throws FilesRefusedException when a file of them cannot be used, or nothing is found
     */
    Findings through(List<Path> named) {
        try {
            List<String> refused = new ArrayList<>();
            for (Path path : named) {
                if (Files.isDirectory(path)) {
                    visit(path);
                } else {
                    show(path)
                            .map(left -> isOwnPart(path) ? ownPart(left) : left)
                            .ifPresent(left -> refused.add(left.toString()));
                }
            }
            refused.addAll(editions.clashes());
            skipped.addAll(editions.copies());
            return findings(refused);
        } catch (RuntimeException e) {
            unpacked.forEach(Unpacked::close);
            throw e;
        }
    }

    private Findings findings(List<String> refused) {
        List<FoundDataset> found = new ArrayList<>(editions.editions());
        found.addAll(own);
        if (refused.isEmpty() && found.isEmpty()) {
            refused.add("no data is found");
            skipped.forEach(left -> refused.add(left.toString()));
        }
        if (!refused.isEmpty()) {
            throw new FilesRefusedException(refused);
        }
        return new Findings(found, skipped, unpacked);
    }

    private void visit(Path folder) {
        boolean isOwn = takesOwn && OwnFolder.is(folder);
        if (isOwn && !own.contains(new FoundDataset.Own(folder))) {
            own.add(new FoundDataset.Own(folder));
        }
        for (Path path : content(folder)) {
            if (Files.isSymbolicLink(path)) {
                skipped.add(new Skipped(path.toString(), "a symbolic link; name what it links to"));
            } else if (Files.isDirectory(path)) {
                visit(path);
            } else if (!(isOwn && OwnFolder.isPart(path))) {
                show(path).ifPresent(skipped::add);
            }
        }
    }

    /** What stands in a folder and concerns people, by name. */
    private List<Path> content(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> !name(path).startsWith("."))
                    .filter(path -> NOTES.stream().noneMatch(name(path)::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            skipped.add(unreadable(folder.toString(), e));
            return List.of();
        }
    }

    /** Shows a file to the formats; says why it was left alone, if it was. */
    private Optional<Skipped> show(Path path) {
        String place = path.toString();
        if (!Files.isRegularFile(path)) {
            return Optional.of(new Skipped(place, "neither a file nor a folder"));
        }
        if (name(path).endsWith(UNFINISHED)) {
            return Optional.of(new Skipped(place, "a download that is not complete; 'fetch' goes on with it"));
        }
        DataFile file = DataFile.at(path);
        return switch (formats.judge(file)) {
            case Judgement.Known known -> {
                editions.add(file, place, known);
                yield Optional.empty();
            }
            case Judgement.Refused refused -> Optional.of(new Skipped(place, refused.reason()));
            case Judgement.Unknown ignored -> unpack(file, place);
        };
    }

    private Optional<Skipped> unpack(DataFile file, String place) {
        try {
            if (!Unpacked.isZip(file)) {
                return Optional.of(new Skipped(place, UNKNOWN));
            }
            Unpacked content = Unpacked.of(file);
            unpacked.add(content);
            return showContent(content, place);
        } catch (ImportRefusedException e) {
            return Optional.of(new Skipped(place, e.notices().getFirst().message()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + place, e);
        }
    }

    private Optional<Skipped> showContent(Unpacked content, String place) {
        List<Skipped> unknown = new ArrayList<>();
        List<Skipped> refused = new ArrayList<>();
        for (DataFile file : content.files()) {
            String inside = place + "/" + file.name();
            switch (formats.judge(file)) {
                case Judgement.Known known -> editions.add(file, inside, known);
                case Judgement.Refused judged -> refused.add(new Skipped(inside, judged.reason()));
                case Judgement.Unknown ignored -> unknown.add(new Skipped(inside, UNKNOWN));
            }
        }
        if (unknown.size() + refused.size() < content.files().size()) {
            skipped.addAll(refused);
            skipped.addAll(unknown);
            return Optional.empty();
        }
        String reasons = refused.stream().map(Skipped::toString).collect(Collectors.joining("; "));
        return Optional.of(new Skipped(place, refused.isEmpty() ? UNKNOWN : reasons));
    }

    private static boolean isOwnPart(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return OwnFolder.isPart(file) && folder != null && OwnFolder.is(folder);
    }

    private static Skipped ownPart(Skipped left) {
        return new Skipped(left.file(), "a part of own data; name its folder instead");
    }

    private static Skipped unreadable(String place, IOException e) {
        return new Skipped(place, "it cannot be read: " + e.getMessage());
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
