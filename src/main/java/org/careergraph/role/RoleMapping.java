package org.careergraph.role;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.ROLE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Connection;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Alias;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.Provenance;
import org.careergraph.row.RoleEdgeRow;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How roles and their aliases are read. */
@Component
class RoleMapping implements Mapping {

    /** About how many roles the published schemes have together. */
    private static final int ROLES = 1_000;

    @Override
    public void declare(Mappings mappings) {
        mappings.candidates("Query.roles", ROLES);
        mappings.reference("RoleRef", new RoleReference());
        mappings.nodes().add("role", "Role", ROLE, role -> role.PUBLIC_ID);
        mappings.query()
                .one("role", "Role", (root, arguments, aliases) -> {
                    Role role = aliases.of(ROLE);
                    return Rows.of(role).where(role.ID.eq(arguments.idOrNone("by")));
                })
                .page(
                        "roles",
                        Connection.of("Role", RolesQuestion::answer)
                                .nodes(RoleEdgeRow::role)
                                .ranking());
        mappings.type("Role", Role.class)
                .required("id", role -> NotNull.column(role.PUBLIC_ID))
                .required("slug", role -> NotNull.column(role.SLUG))
                .required("title", role -> NotNull.column(role.TITLE))
                .nullable("summary", role -> role.SUMMARY)
                .many("aliases", "Alias", RoleMapping::aliasesOf);
        mappings.type("Alias", Alias.class)
                .required("name", alias -> NotNull.column(alias.NAME))
                .required("origin", alias -> NotNull.column(alias.ORIGIN))
                .required("ambiguous", alias -> {
                    Role other = ROLE.as("other_role");
                    return NotNull.exists(DSL.selectOne().from(other).where(sharesName(other, alias)));
                })
                .many("sharedWith", "Role", (alias, arguments, aliases) -> {
                    Role other = aliases.of(ROLE);
                    return alphabetical(other).where(sharesName(other, alias));
                })
                .implementing("Sourced", alias -> new Provenance(alias.RELEASE_ID, alias.FILE_ID, alias.FILE_ROW));
    }

    private static Rows<Role> alphabetical(Role role) {
        return Rows.of(role).orderBy(RolesQuestion.byTitle(role));
    }

    private static Rows<Alias> aliasesOf(Role role, Arguments arguments, Aliases aliases) {
        Alias alias = aliases.of(ALIAS);
        return Rows.of(alias)
                .where(alias.ROLE_ID.eq(role.ID))
                .orderBy(Key.ascending(NotNull.column(alias.NAME)), Key.ascending(NotNull.column(alias.ID)));
    }

    /** That another role has the name of an alias, as its title or as an alias of its own. */
    private static Condition sharesName(Role other, Alias alias) {
        Role titled = ROLE.as("same_title");
        Alias same = ALIAS.as("same_name");
        return other.ID
                .ne(alias.ROLE_ID)
                .and(other.ID.in(DSL.select(titled.ID)
                        .from(titled)
                        .where(titled.TITLE_KEY.eq(alias.NAME_KEY))
                        .unionAll(DSL.select(same.ROLE_ID).from(same).where(same.NAME_KEY.eq(alias.NAME_KEY)))));
    }
}
