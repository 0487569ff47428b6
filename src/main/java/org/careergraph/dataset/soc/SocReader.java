package org.careergraph.dataset.soc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.Terms.SourceKind;
import org.careergraph.dataset.table.Line;
import org.careergraph.dataset.table.Lines;
import org.careergraph.dataset.table.Workbook;
import org.jspecify.annotations.Nullable;

/** Reads the structure of an edition of the SOC, in which the column that a code stands in is its level. */
final class SocReader implements DatasetReader {

    static final String SOURCE = "soc";

    private static final List<String> HEADER =
            List.of("Major Group", "Minor Group", "Broad Group", "Detailed Occupation");
    private static final List<CodeLevel> LEVELS =
            List.of(CodeLevel.MAJOR, CodeLevel.MINOR, CodeLevel.BROAD, CodeLevel.DETAILED);
    private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}");

    private final String edition;
    private final List<DataFile> files;
    private final KnownReleases known;

    /** @param edition the year that names it */
    SocReader(String edition, List<DataFile> files, KnownReleases known) {
        this.edition = edition;
        this.files = files;
        this.known = known;
    }

    /** Whether a row is the header of the structure. The column of titles, behind the named ones, has no name. */
    static boolean isHeader(Line row) {
        return row.cells().size() >= HEADER.size()
                && row.cells().subList(0, HEADER.size()).equals(HEADER);
    }

    @Override
    public Catalogue catalogue(Notices notices) {
        DataFile first = files.getFirst();
        Fact.Source source = GovernmentWork.source(
                first.whole(),
                SOURCE,
                "Standard Occupational Classification",
                "U.S. Bureau of Labor Statistics, for the U.S. Office of Management and Budget",
                SourceKind.OFFICIAL_TAXONOMY,
                "https://www.bls.gov/soc/2018/",
                "Codes and titles of occupations and of their groups, no figures. The definitions are not held.");
        Fact.Release release = new Fact.Release(
                first.whole(),
                SOURCE,
                edition,
                null,
                known.publishedAt(SOURCE, edition).orElse(null),
                null,
                files.stream()
                        .map(file -> new Fact.File(file.name(), file.sha256(), 0))
                        .toList());
        return new Catalogue("bls", Standing.OFFICIAL, Completeness.WHOLE, List.of(source), List.of(release), Set.of());
    }

    @Override
    public void read(FactSink facts, Notices notices) {
        for (DataFile file : files) {
            try (Workbook workbook = Workbook.open(file);
                    Lines lines = workbook.lines()) {
                facts.finished(file.name(), read(lines, facts, notices));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file.path(), e);
            }
        }
    }

    private int read(Lines lines, FactSink facts, Notices notices) {
        boolean below = false;
        while (!below && lines.hasNext()) {
            below = isHeader(lines.next());
        }
        List<String> groups = new ArrayList<>();
        int rows = 0;
        while (lines.hasNext()) {
            Fact.OccupationCode code = code(lines.next(), groups, notices);
            if (code != null) {
                facts.accept(code);
            }
            rows++;
        }
        return rows;
    }

    /**
     * The code of a row; null when a notice says what is wrong with the row.
     *
     * @param groups the code of the row before, behind those that it lies in, from the widest on; those of this row afterwards
     */
    private Fact.@Nullable OccupationCode code(Line row, List<String> groups, Notices notices) {
        int level = level(row);
        if (level < 0) {
            notices.add(row.at().notice("needs one code, in the column of its level"));
            return null;
        }
        String code = row.cells().get(level);
        OccupationTitle title = OccupationTitle.of(
                row.cells().size() > HEADER.size() ? row.cells().get(HEADER.size()) : "");
        String fault = fault(code, title.text(), level, groups);
        if (fault != null) {
            notices.add(row.at().notice(HEADER.get(level), code, fault));
            return null;
        }
        groups.subList(level, groups.size()).clear();
        String broader = groups.isEmpty() ? null : groups.getLast();
        groups.add(code);
        return new Fact.OccupationCode(
                row.at(),
                SOURCE,
                new Fact.Code(ClassificationScheme.SOC, edition, code),
                title.text(),
                title.residual(),
                LEVELS.get(level),
                broader);
    }

    /** Which of the named columns has a cell; -1 when it is not exactly one. */
    private static int level(Line row) {
        int level = -1;
        for (int i = 0; i < Math.min(row.cells().size(), HEADER.size()); i++) {
            if (!row.cells().get(i).isEmpty()) {
                if (level >= 0) {
                    return -1;
                }
                level = i;
            }
        }
        return level;
    }

    private static @Nullable String fault(String code, String title, int level, List<String> groups) {
        if (!CODE.matcher(code).matches()) {
            return "not a code of the SOC; write it like 15-2051";
        }
        if (title.isEmpty()) {
            return "has no title; write it behind the column of detailed occupations";
        }
        return groups.size() < level ? "lies in no " + HEADER.get(level - 1) + "; put one above it" : null;
    }
}
