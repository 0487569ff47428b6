package org.careergraph.dataset.projections;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.DatasetFormat;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.springframework.stereotype.Component;

/** The workbook with the occupational tables of the projections, and the export of the tool that queries them. */
@Component
final class ProjectionsFormat implements DatasetFormat {

    /**
     * The first base year of a matrix built on the SOC of 2018 alone. The matrix has the occupations of the wage statistics, and
     * those of 2019 and 2020 were a mixture with the SOC of 2010.
     */
    private static final int FIRST_BASE_YEAR = 2021;

    private final KnownReleases known;

    ProjectionsFormat(KnownReleases known) {
        this.known = known;
    }

    @Override
    public String name() {
        return "projections";
    }

    @Override
    public String title() {
        return "Employment Projections by occupation";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Recognition recognise(DataFile file) throws IOException {
        List<Part> parts = Part.of(file);
        if (parts.isEmpty()) {
            return Recognition.FOREIGN;
        }
        Years years = parts.getFirst().table().years();
        for (Part part : parts) {
            List<String> missing = part.table().missing();
            if (!missing.isEmpty()) {
                return new Recognition.Refused(
                        part.name() + " lacks columns: " + missing + "; take the file as published");
            }
            if (!part.table().years().equals(years)) {
                return new Recognition.Refused("its tables are about different years; take the file as published");
            }
        }
        return years.base() < FIRST_BASE_YEAR
                ? new Recognition.Refused("projections from before " + FIRST_BASE_YEAR
                        + " do not use the codes of the SOC of 2018; take a newer release")
                : new Recognition.Edition(ProjectionsReader.SOURCE, years.label(), years.order());
    }

    @Override
    public DatasetReader open(List<DataFile> files) {
        List<Part> parts = new ArrayList<>();
        for (DataFile file : files) {
            try {
                parts.addAll(Part.of(file));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file.path(), e);
            }
        }
        return new ProjectionsReader(parts, known);
    }
}
