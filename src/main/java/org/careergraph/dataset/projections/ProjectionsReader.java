package org.careergraph.dataset.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.careergraph.dataset.Catalogue;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Catalogue.Standing;
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
import org.careergraph.dataset.Terms.SourceKind;
import org.careergraph.dataset.projections.Layout.Column;
import org.careergraph.dataset.table.Line;
import org.careergraph.dataset.table.TableBody;
import org.jspecify.annotations.Nullable;

/**
 * Reads projections. The tables state the same occupations, and each adds columns of its own; jobs are published in thousands
 * and come out as jobs.
 */
final class ProjectionsReader implements DatasetReader {

    static final String SOURCE = "projections";

    /**
     * The edition of the SOC that the matrix is built on, as the version of its codes: the years of a release do not change what
     * a code means. Some codes of the matrix join several of the SOC, so that they are a scheme of their own.
     */
    private static final String VERSION = "2018";

    private static final String COUNTRY = "us";
    private static final String ALL_OCCUPATIONS = "00-0000";

    private final List<Part> parts;
    private final KnownReleases known;

    /** @param parts of one edition, at least one */
    ProjectionsReader(List<Part> parts, KnownReleases known) {
        this.parts = parts;
        this.known = known;
    }

    @Override
    public Catalogue catalogue(Notices notices) {
        Row at = parts.getFirst().file().whole();
        Years years = parts.getFirst().table().years();
        Fact.Source source = GovernmentWork.source(
                at,
                SOURCE,
                "Employment Projections",
                "U.S. Bureau of Labor Statistics",
                SourceKind.OFFICIAL_STATISTICS,
                "https://www.bls.gov/emp/",
                "Expectations for the nation as a whole, on assumptions about the economy. Jobs include those of the"
                        + " self-employed. Openings are averages a year; changes of job within an occupation do not count as"
                        + " openings.");
        Fact.Release release = new Fact.Release(
                at,
                SOURCE,
                years.label(),
                years.period(),
                known.publishedAt(SOURCE, years.label()).orElse(null),
                null,
                parts.stream()
                        .map(part -> new Fact.File(part.name(), part.file().sha256(), 0))
                        .toList());
        return new Catalogue("bls", Standing.OFFICIAL, Completeness.PART, List.of(source), List.of(release), Set.of());
    }

    @Override
    public void read(FactSink facts, Notices notices) {
        for (Part part : parts) {
            try {
                part.read(lines -> facts.finished(
                        part.name(), TableBody.read(lines, notices, row -> state(part.table(), row, facts, notices))));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + part.file().path(), e);
            }
        }
    }

    private static void state(Table table, Line row, FactSink facts, Notices notices) {
        Cells cells = new Cells(table, row, notices);
        OccupationTitle title = OccupationTitle.of(cells.title());
        Fact.OccupationCode occupation = new Fact.OccupationCode(
                row.at(),
                SOURCE,
                new Fact.Code(ClassificationScheme.EMPLOYMENT_PROJECTIONS, VERSION, cells.code()),
                title.text(),
                title.residual(),
                level(cells),
                null);
        Fact.Projection projection = new Fact.Projection(
                row.at(),
                SOURCE,
                occupation.code(),
                COUNTRY,
                table.years().base(),
                table.years().target(),
                cells.jobs(Column.BASE_JOBS),
                cells.jobs(Column.TARGET_JOBS),
                cells.share(Column.CHANGE),
                cells.share(Column.SELF_EMPLOYED),
                cells.jobs(Column.OPENINGS),
                cells.jobs(Column.EXITS),
                cells.jobs(Column.TRANSFERS),
                cells.text(Column.EDUCATION),
                cells.text(Column.EXPERIENCE),
                cells.text(Column.TRAINING));
        cells.checkWage();
        if (cells.isSound()) {
            facts.accept(occupation);
            facts.accept(projection);
        }
    }

    private static @Nullable CodeLevel level(Cells cells) {
        if (cells.isLineItem()) {
            return CodeLevel.DETAILED;
        }
        return cells.code().equals(ALL_OCCUPATIONS) ? CodeLevel.TOTAL : null;
    }
}
