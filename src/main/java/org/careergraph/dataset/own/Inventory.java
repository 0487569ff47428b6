package org.careergraph.dataset.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.dataset.DatasetFiles;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.snapshot.Sha256;
import org.jspecify.annotations.Nullable;

/** What the files of a folder hold, before any of it is checked: the hash of each, and whose its rows are. */
final class Inventory {

    private record Content(String sha256, Map<String, Integer> rowsBySource) {}

    private final Map<String, Content> contents = new HashMap<>();
    private final Map<String, String> sourcesOfLocations = new HashMap<>();
    private final Map<String, List<Fact.Code>> exactCodes = new HashMap<>();

    /** Looks through a file. Locations come before the files whose rows belong to a location. */
    void add(Sheet sheet, DatasetFiles files) {
        Map<String, Integer> rowsBySource = new HashMap<>();
        MessageDigest digest = Sha256.digest();
        try (InputStream bytes = new DigestInputStream(files.open(sheet.file()), digest)) {
            List<Header> header = new ArrayList<>();
            try {
                CsvRows.read(sheet.file(), bytes, (at, cells) -> {
                    if (header.isEmpty()) {
                        header.add(new Header(cells));
                    } else {
                        count(sheet, header.getFirst(), cells, rowsBySource);
                    }
                });
            } catch (CsvRows.Unreadable e) {
                bytes.transferTo(OutputStream.nullOutputStream()); // the reader says what is wrong
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        contents.put(sheet.file(), new Content(HexFormat.of().formatHex(digest.digest()), rowsBySource));
    }

    /** The files with rows that belong to a source, in alphabetical order. */
    List<Fact.File> files(String source) {
        return contents.entrySet().stream()
                .filter(file -> file.getValue().rowsBySource().containsKey(source))
                .sorted(Map.Entry.comparingByKey())
                .map(file -> new Fact.File(
                        file.getKey(),
                        file.getValue().sha256(),
                        file.getValue().rowsBySource().get(source)))
                .toList();
    }

    /** Key of the source that a location of the folder belongs to; null when the folder does not define it. */
    @Nullable
    String sourceOfLocation(String slug) {
        return sourcesOfLocations.get(slug);
    }

    /** The codes that a role of the folder is EXACT to, as far as they can be read. */
    List<Fact.Code> exactTo(String role) {
        return exactCodes.getOrDefault(role, List.of());
    }

    private void noteExactCode(Header header, List<String> cells) {
        String role = header.cell(cells, "role");
        String version = header.cell(cells, "scheme_version");
        String code = header.cell(cells, "code");
        String scheme = header.cell(cells, "scheme");
        boolean exact = MatchKind.EXACT.name().equals(header.cell(cells, "match"));
        if (exact && role != null && version != null && code != null) {
            Stream.of(ClassificationScheme.values())
                    .filter(known -> known.name().equals(scheme))
                    .map(known -> new Fact.Code(known, version, code))
                    .forEach(one -> exactCodes
                            .computeIfAbsent(role, r -> new ArrayList<>())
                            .add(one));
        }
    }

    private void count(Sheet sheet, Header header, List<String> cells, Map<String, Integer> rowsBySource) {
        if (sheet.file().equals(RoleSheets.CLASSIFICATIONS)) {
            noteExactCode(header, cells);
        }
        String owner = header.cell(cells, sheet.owner());
        String source = sheet.owner().equals("location") && owner != null ? sourcesOfLocations.get(owner) : owner;
        if (source == null) {
            return;
        }
        rowsBySource.merge(source, 1, Integer::sum);
        String slug = sheet.file().equals(LocationSheets.LOCATIONS) ? header.cell(cells, "slug") : null;
        if (slug != null) {
            sourcesOfLocations.putIfAbsent(slug, source);
        }
    }
}
