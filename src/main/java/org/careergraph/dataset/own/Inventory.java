package org.careergraph.dataset.own;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.DatasetFiles;
import org.careergraph.dataset.Fact;
import org.jspecify.annotations.Nullable;

/** What the files of a folder hold, before any of it is checked: the hash of each, and whose its rows are. */
final class Inventory {

    private record Content(String sha256, Map<String, Integer> rowsBySource) {}

    private final Map<String, Content> contents = new HashMap<>();
    private final Map<String, String> sourcesOfLocations = new HashMap<>();

    /** Looks through a file. Locations come before the files whose rows belong to a location. */
    void add(Sheet sheet, DatasetFiles files) {
        Map<String, Integer> rowsBySource = new HashMap<>();
        MessageDigest digest = sha256();
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

    private void count(Sheet sheet, Header header, List<String> cells, Map<String, Integer> rowsBySource) {
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
