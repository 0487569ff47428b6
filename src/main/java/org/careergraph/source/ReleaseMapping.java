package org.careergraph.source;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.careergraph.jooq.Tables.SOURCE;

import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.ReleaseFile;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.LocatorRow;
import org.careergraph.row.PeriodColumns;
import org.springframework.stereotype.Component;

/** How releases are read, their files, and the periods that figures describe. */
@Component
class ReleaseMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.nodes().add("release", "Release", RELEASE, release -> release.PUBLIC_ID);
        mappings.type("Release", Release.class)
                .required("id", release -> NotNull.column(release.PUBLIC_ID))
                .only("source", "Source", (release, arguments, aliases) -> {
                    Source source = aliases.of(SOURCE);
                    return Rows.of(source).where(source.ID.eq(release.SOURCE_ID));
                })
                .required("label", release -> NotNull.column(release.LABEL))
                .required("revision", release -> NotNull.column(release.REVISION))
                .viewIf("referencePeriod", "Period", release -> period(release).stated(), ReleaseMapping::period)
                .nullable("publishedAt", release -> release.PUBLISHED_AT)
                .required("ingestedAt", release -> NotNull.column(release.INGESTED_AT))
                .one("supersededBy", "Release", (release, arguments, aliases) -> {
                    Release next = aliases.of(RELEASE);
                    return Rows.of(next).where(next.ID.eq(release.SUPERSEDED_BY_ID));
                })
                .one("topCode", "TopCode", TopCodeRow::of)
                .many("files", "ReleaseFile", (release, arguments, aliases) -> {
                    ReleaseFile file = aliases.of(RELEASE_FILE);
                    return Rows.of(file)
                            .where(file.RELEASE_ID.eq(release.ID))
                            .orderBy(Key.ascending(NotNull.column(file.NAME)));
                })
                .required(
                        "attribution",
                        (release, arguments) -> NotNull.column(
                                arguments.is("modified") ? release.ATTRIBUTION_MODIFIED : release.ATTRIBUTION))
                .required("citation", ReleaseMapping::citation);
        mappings.type("ReleaseFile", ReleaseFile.class)
                .required("name", file -> NotNull.column(file.NAME))
                .required("sha256", file -> NotNull.column(file.SHA256))
                .required("rows", file -> NotNull.column(file.ROW_COUNT))
                .required("dropped", file -> NotNull.column(file.DROPPED_COUNT));
        mappings.type("Locator", LocatorRow.class)
                .view("file", "ReleaseFile", LocatorRow::file)
                .required("row", LocatorRow::row);
        mappings.type("TopCode", TopCodeRow.class)
                .required("amount", ceiling -> Numbers.fromHundredths(ceiling.amount()))
                .required("currency", TopCodeRow::currency)
                .required("per", ceiling -> NotNull.constant(ceiling.per()));
        mappings.type("Period", PeriodColumns.class)
                .nullable("start", PeriodColumns::start)
                .required("end", PeriodColumns::end)
                .required("label", PeriodColumns::label);
    }

    private static NotNull<String> citation(Release release, Arguments arguments) {
        return NotNull.column(
                arguments.choice("style").equals("BIBTEX") ? release.CITATION_BIBTEX : release.CITATION_APA);
    }

    private static PeriodColumns period(Release release) {
        return new PeriodColumns(release.PERIOD_START, release.PERIOD_END, release.PERIOD_LABEL, "release_period");
    }
}
