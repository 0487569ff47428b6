package org.careergraph.responsibility;

import static org.careergraph.jooq.Tables.RESPONSIBILITY;

import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Responsibility;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.Provenance;
import org.springframework.stereotype.Component;

/** How responsibilities are read. */
@Component
class ResponsibilityMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.nodes().add("responsibility", "Responsibility", RESPONSIBILITY, statement -> statement.PUBLIC_ID);
        mappings.type("Role", Role.class).many("responsibilities", "Responsibility", (role, arguments, aliases) -> {
            Responsibility statement = aliases.of(RESPONSIBILITY);
            return Rows.of(statement)
                    .where(statement.ROLE_ID.eq(role.ID))
                    .orderBy(
                            Key.ascending(NotNull.column(statement.RANK)), Key.ascending(NotNull.column(statement.ID)));
        });
        mappings.type("Responsibility", Responsibility.class)
                .required("id", statement -> NotNull.column(statement.PUBLIC_ID))
                .required("text", statement -> NotNull.column(statement.TEXT))
                .required("rank", statement -> NotNull.column(statement.RANK))
                .required("origin", statement -> NotNull.column(statement.ORIGIN))
                .implementing("Sourced", statement -> new Provenance(statement.RELEASE_ID));
    }
}
