package org.careergraph.source;

import static org.careergraph.jooq.Tables.DATASET;
import static org.careergraph.jooq.Tables.DOWNLOAD;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;

import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Dataset;
import org.careergraph.jooq.tables.Download;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Source;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How the dataset as a whole is read. */
@Component
class DatasetMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.query().only("dataset", "Dataset", (root, arguments, aliases) -> Rows.of(aliases.of(DATASET)));
        mappings.type("Dataset", Dataset.class)
                .required("fingerprint", dataset -> NotNull.column(dataset.FINGERPRINT))
                .required("builtAt", dataset -> NotNull.column(dataset.BUILT_AT))
                .only("homeLocation", "Location", (dataset, arguments, aliases) -> {
                    Location home = aliases.of(LOCATION);
                    return Rows.of(home).where(home.ID.eq(dataset.HOME_LOCATION_ID));
                })
                .many("releases", "Release", (dataset, arguments, aliases) -> {
                    Release release = aliases.of(RELEASE);
                    return Rows.of(release).orderBy(Key.ascending(NotNull.column(release.ID)));
                })
                .many("downloads", "Download", (dataset, arguments, aliases) -> {
                    Download download = aliases.of(DOWNLOAD);
                    return Rows.of(download).orderBy(Key.ascending(NotNull.column(download.FORMAT)));
                })
                .many("salaryPrecedence", "Source", (dataset, arguments, aliases) -> {
                    Rows<Source> sources = SourceMapping.byPrecedence(aliases);
                    Release release = aliases.of(RELEASE);
                    PayCell cell = aliases.of(PAY_CELL);
                    return sources.where(DSL.exists(DSL.selectOne()
                            .from(release)
                            .join(cell)
                            .on(cell.RELEASE_ID.eq(release.ID))
                            .where(release.SOURCE_ID.eq(sources.row().ID))));
                });
        mappings.type("Download", Download.class)
                .required("format", download -> NotNull.column(download.FORMAT))
                .required("url", download -> NotNull.column(download.URL))
                .required("bytes", download -> NotNull.column(download.BYTES))
                .required("sha256", download -> NotNull.column(download.SHA256));
    }
}
