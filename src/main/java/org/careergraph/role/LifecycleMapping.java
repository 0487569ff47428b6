package org.careergraph.role;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_REPLACEMENT;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.function.BiFunction;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.RoleReplacement;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.Provenance;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How it is read whether a role is in use. */
@Component
class LifecycleMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Role", Role.class)
                .view("lifecycle", "Lifecycle", role -> role)
                .nullable("updatedAt", role -> role.UPDATED_AT);
        mappings.type("Lifecycle", Role.class)
                .required(
                        "status",
                        role -> NotNull.either(
                                role.DEPRECATED_BY_ID.isNull(),
                                NotNull.constant("ACTIVE"),
                                NotNull.constant("DEPRECATED")))
                .nullable("deprecatedAt", role -> deprecating(role, (release, source) -> release.PUBLISHED_AT))
                .one("replacedBy", "Role", (role, arguments, aliases) -> {
                    Role successor = aliases.of(ROLE);
                    return Rows.of(successor).where(successor.ID.eq(role.REPLACED_BY_ID));
                })
                .nullable("reason", LifecycleMapping::reason)
                .implementing("Sourced", LifecycleMapping::provenance);
    }

    /** Why a role is deprecated, in English; NULL for one in use. */
    private static Field<String> reason(Role role) {
        Field<String> how = DSL.when(
                        DSL.exists(replacement(role, ROLE_REPLACEMENT.ROLE_ID)), DSL.inline("Replaced, according to "))
                .otherwise(DSL.inline("No longer in "));
        return deprecating(
                role,
                (release, source) ->
                        DSL.concat(how, source.NAME, DSL.inline(", edition "), release.LABEL, DSL.inline(".")));
    }

    /** A column of the row by which an edition replaces a role; no row where it dropped it. */
    private static <T> Select<Record1<T>> replacement(Role role, TableField<?, T> column) {
        RoleReplacement row = ROLE_REPLACEMENT.as("replacement");
        return DSL.select(row.field(column))
                .from(row)
                .where(row.ROLE_ID.eq(role.ID))
                .and(row.RELEASE_ID.eq(role.DEPRECATED_BY_ID));
    }

    private static Provenance provenance(Role role) {
        return new Provenance(
                role.DEPRECATED_BY_ID,
                DSL.field(replacement(role, ROLE_REPLACEMENT.FILE_ID)),
                DSL.field(replacement(role, ROLE_REPLACEMENT.FILE_ROW)));
    }

    /** Of the edition from which on a role is deprecated; NULL for one in use. */
    private static Field<String> deprecating(Role role, BiFunction<Release, Source, Field<String>> column) {
        Release release = RELEASE.as("deprecating");
        Source source = SOURCE.as("deprecating_source");
        return DSL.field(DSL.select(column.apply(release, source))
                .from(release)
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(release.ID.eq(role.DEPRECATED_BY_ID)));
    }
}
