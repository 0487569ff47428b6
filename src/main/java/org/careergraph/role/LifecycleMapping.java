package org.careergraph.role;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.function.BiFunction;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.Provenance;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
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
                .implementing("Sourced", role -> new Provenance(role.DEPRECATED_BY_ID, none(), none()));
    }

    /** Why a role is deprecated, in English; NULL for one in use. */
    private static Field<String> reason(Role role) {
        Field<String> said = DSL.when(role.REPLACED_BY_ID.isNull(), DSL.inline("No longer in "))
                .otherwise("Replaced, according to ");
        return deprecating(
                role,
                (release, source) ->
                        DSL.concat(said, source.NAME, DSL.inline(", edition "), release.LABEL, DSL.inline(".")));
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

    private static Field<Integer> none() {
        return DSL.castNull(SQLDataType.INTEGER);
    }
}
