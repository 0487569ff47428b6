package org.careergraph.source;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.careergraph.jooq.Tables.ROLE_SOURCE;
import static org.careergraph.jooq.Tables.SOURCE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.ReleaseFile;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.RoleSource;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.LocatorRow;
import org.careergraph.row.Provenance;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How sources are read, and how anything that came from one says so. */
@Component
class SourceMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.nodes().add("source", "Source", SOURCE, source -> source.PUBLIC_ID);
        mappings.query()
                .one("source", "Source", (root, arguments, aliases) -> {
                    Source source = aliases.of(SOURCE);
                    return Rows.of(source).where(source.PUBLIC_ID.eq(arguments.text("id")));
                })
                .many("sources", "Source", (root, arguments, aliases) -> ofKind(byPrecedence(aliases), arguments));
        mappings.type("Role", Role.class).many("sources", "Source", SourceMapping::sourcesOf);
        source(mappings);
        license(mappings);
        mappings.type("Sourced", Provenance.class)
                .one("source", "Source", SourceMapping::sourceOf)
                .one("release", "Release", (provenance, arguments, aliases) -> {
                    Release release = aliases.of(RELEASE);
                    return Rows.of(release).where(release.ID.eq(provenance.releaseId()));
                })
                .one("locator", "Locator", SourceMapping::locatorOf);
    }

    private static void source(Mappings mappings) {
        mappings.type("Source", Source.class)
                .required("id", source -> NotNull.column(source.PUBLIC_ID))
                .required("name", source -> NotNull.column(source.NAME))
                .required("publisher", source -> NotNull.column(source.PUBLISHER))
                .required("kind", source -> NotNull.column(source.KIND))
                .nullable("url", source -> source.URL)
                .viewIf("license", "License", source -> source.LICENCE_NAME.isNotNull(), source -> source)
                .nullable("limitations", source -> source.LIMITATIONS)
                .many("releases", "Release", (source, arguments, aliases) -> {
                    Release release = aliases.of(RELEASE);
                    return Rows.of(release)
                            .where(release.SOURCE_ID.eq(source.ID))
                            .orderBy(Key.descending(NotNull.column(release.ID)));
                })
                .only("latestRelease", "Release", (source, arguments, aliases) -> {
                    Release release = aliases.of(RELEASE);
                    Release newest = RELEASE.as("newest");
                    return Rows.of(release)
                            .where(release.ID.eq(
                                    DSL.select(DSL.max(newest.ID)).from(newest).where(newest.SOURCE_ID.eq(source.ID))));
                });
    }

    private static void license(Mappings mappings) {
        mappings.type("License", Source.class)
                .required("name", source -> NotNull.byConstraint(source.LICENCE_NAME, "source_licence"))
                .nullable("spdxId", source -> source.LICENCE_SPDX)
                .nullable("url", source -> source.LICENCE_URL)
                .nullable("requiresAttribution", source -> source.REQUIRES_ATTRIBUTION)
                .nullable("allowsRedistribution", source -> source.ALLOWS_REDISTRIBUTION);
    }

    static Rows<Source> byPrecedence(Aliases aliases) {
        Source source = aliases.of(SOURCE);
        return Rows.of(source)
                .orderBy(Key.ascending(NotNull.column(source.PRECEDENCE)), Key.ascending(NotNull.column(source.ID)));
    }

    private static Rows<Source> ofKind(Rows<Source> sources, Arguments arguments) {
        return arguments.has("kind") ? sources.where(sources.row().KIND.eq(arguments.choice("kind"))) : sources;
    }

    private static Rows<Source> sourcesOf(Role role, Arguments arguments, Aliases aliases) {
        Rows<Source> sources = byPrecedence(aliases);
        RoleSource link = aliases.of(ROLE_SOURCE);
        return sources.where(DSL.exists(
                DSL.selectOne().from(link).where(link.ROLE_ID.eq(role.ID)).and(link.SOURCE_ID.eq(sources.row().ID))));
    }

    private static Rows<Source> sourceOf(Provenance provenance, Arguments arguments, Aliases aliases) {
        Source source = aliases.of(SOURCE);
        Release release = aliases.of(RELEASE);
        return Rows.of(source, release.join(source).on(source.ID.eq(release.SOURCE_ID)))
                .where(release.ID.eq(provenance.releaseId()));
    }

    private static Rows<LocatorRow> locatorOf(Provenance provenance, Arguments arguments, Aliases aliases) {
        ReleaseFile file = aliases.of(RELEASE_FILE);
        return Rows.stated(provenance.fileRow(), file, row -> new LocatorRow(file, row))
                .where(file.ID.eq(provenance.fileId()));
    }
}
