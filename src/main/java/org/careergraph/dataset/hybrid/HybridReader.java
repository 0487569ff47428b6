package org.careergraph.dataset.hybrid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.careergraph.dataset.Catalogue;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Catalogue.Standing;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.GovernmentWork;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.OccupationTitle;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.dataset.Terms.SourceKind;
import org.careergraph.dataset.table.ColumnIndex;
import org.careergraph.dataset.table.Headers;
import org.careergraph.dataset.table.Line;
import org.careergraph.dataset.table.Lines;
import org.careergraph.dataset.table.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Reads the hybrid structure: one row for each combination of an OEWS code with the codes of two editions of the SOC. What it
 * says of the SOC of 2010 is not held.
 */
final class HybridReader implements DatasetReader {

    static final String SOURCE = "oews-hybrid";

    /** Names the structure, and as a version tells its codes from the codes that OEWS uses in other years. */
    static final String EDITION = "2019";

    private static final String OEWS_CODE = "OES 2019 Estimates Code";
    private static final String OEWS_TITLE = "OES 2019 Estimates Title";
    private static final String SOC_CODE = "2018 SOC Code";
    private static final String SOC_TITLE = "2018 SOC Title";
    private static final String SOC_EDITION = "2018";

    static final String[] COLUMNS = {OEWS_CODE, OEWS_TITLE, SOC_CODE, SOC_TITLE};

    private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}");

    /** An OEWS code beside a code of the SOC that it stands for. */
    private record Pair(Row at, Fact.Code oews, OccupationTitle oewsTitle, Fact.Code soc, OccupationTitle socTitle) {}

    private final List<DataFile> files;
    private final KnownReleases known;

    HybridReader(List<DataFile> files, KnownReleases known) {
        this.files = files;
        this.known = known;
    }

    @Override
    public Catalogue catalogue(Notices notices) {
        Row at = files.getFirst().whole();
        Fact.Source source = GovernmentWork.source(
                at,
                SOURCE,
                "OEWS hybrid occupation structure for May 2019 and May 2020",
                "U.S. Bureau of Labor Statistics",
                SourceKind.OFFICIAL_TAXONOMY,
                "https://www.bls.gov/oes/",
                "Which occupations of the 2018 SOC share an estimate of those two years; no figures. Military occupations"
                        + " are not in it.");
        Fact.Release release = new Fact.Release(
                at,
                SOURCE,
                EDITION,
                null,
                known.publishedAt(SOURCE, EDITION).orElse(null),
                null,
                files.stream()
                        .map(file -> new Fact.File(file.name(), file.sha256(), 0))
                        .toList());
        return new Catalogue("bls", Standing.OFFICIAL, Completeness.WHOLE, List.of(source), List.of(release), Set.of());
    }

    @Override
    public void read(FactSink facts, Notices notices) {
        for (DataFile file : files) {
            List<Pair> pairs = new ArrayList<>();
            int rows = readPairs(file, pairs, notices);
            match(pairs, facts, notices);
            facts.finished(file.name(), rows);
        }
    }

    /** Adds the pairs of a file, and answers how many rows it has. */
    private static int readPairs(DataFile file, List<Pair> pairs, Notices notices) {
        int rows = 0;
        try (Workbook workbook = Workbook.open(file);
                Lines lines = workbook.lines()) {
            ColumnIndex columns = Headers.find(lines, COLUMNS);
            while (columns != null && lines.hasNext()) {
                Pair pair = pair(columns, lines.next(), notices);
                if (pair != null) {
                    pairs.add(pair);
                }
                rows++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.path(), e);
        }
        return rows;
    }

    private static @Nullable Pair pair(ColumnIndex columns, Line row, Notices notices) {
        Map<String, String> cells = new HashMap<>();
        for (String column : COLUMNS) {
            String cell = columns.cell(row, column);
            if (cell == null) {
                notices.add(row.at().notice(column, "", "blank; every row needs both codes and both titles"));
                return null;
            }
            boolean isCode = column.equals(OEWS_CODE) || column.equals(SOC_CODE);
            if (isCode && !CODE.matcher(cell).matches()) {
                notices.add(row.at().notice(column, cell, "not one code; write it like 15-2051, one in a row"));
                return null;
            }
            cells.put(column, cell);
        }
        return new Pair(
                row.at(),
                new Fact.Code(ClassificationScheme.OEWS, EDITION, cells.get(OEWS_CODE)),
                OccupationTitle.of(cells.get(OEWS_TITLE)),
                new Fact.Code(ClassificationScheme.SOC, SOC_EDITION, cells.get(SOC_CODE)),
                OccupationTitle.of(cells.get(SOC_TITLE)));
    }

    private static void match(List<Pair> pairs, FactSink facts, Notices notices) {
        Map<Fact.Code, Set<String>> partners = new HashMap<>();
        for (Pair pair : pairs) {
            partners.computeIfAbsent(pair.oews(), code -> new TreeSet<>())
                    .add(pair.soc().code());
            partners.computeIfAbsent(pair.soc(), code -> new TreeSet<>())
                    .add(pair.oews().code());
        }
        Set<List<Fact.Code>> stated = new HashSet<>();
        for (Pair pair : pairs) {
            Set<String> oews = partners.getOrDefault(pair.soc(), Set.of());
            if (oews.size() > 1) {
                String message = "stands beside several OEWS codes, " + oews + "; which one it means cannot be told";
                notices.add(pair.at().notice(SOC_CODE, pair.soc().code(), message));
            } else if (stated.add(List.of(pair.oews(), pair.soc()))) {
                boolean alone = partners.getOrDefault(pair.oews(), Set.of()).size() == 1;
                state(pair, alone ? MatchKind.EXACT : MatchKind.BROAD, facts);
            } else {
                facts.dropped(pair.at(), "repeats a pair of codes that an earlier row states");
            }
        }
    }

    private static void state(Pair pair, MatchKind match, FactSink facts) {
        facts.accept(occupation(pair.at(), pair.soc(), pair.socTitle()));
        facts.accept(occupation(pair.at(), pair.oews(), pair.oewsTitle()));
        facts.accept(new Fact.CodeMatch(pair.at(), SOURCE, pair.soc(), pair.oews(), match));
    }

    private static Fact.OccupationCode occupation(Row at, Fact.Code code, OccupationTitle title) {
        return new Fact.OccupationCode(at, SOURCE, code, title.text(), title.residual(), CodeLevel.DETAILED, null);
    }
}
