package org.careergraph.responsibility;

import static org.careergraph.jooq.Tables.RESPONSIBILITY;

import org.careergraph.dataset.RatingColumns;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Responsibility;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.EvidenceRow;
import org.careergraph.row.Provenance;
import org.careergraph.row.RatingRow;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How responsibilities are read. */
@Component
class ResponsibilityMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.nodes().add("responsibility", "Responsibility", RESPONSIBILITY, statement -> statement.PUBLIC_ID);
        mappings.type("Role", Role.class)
                .many("responsibilities", "Responsibility", ResponsibilityMapping::statementsOf);
        mappings.oneOf("Evidence", EvidenceRow.class)
                .variant("Responsibility", row -> row.responsibility().ID.isNotNull(), EvidenceRow::responsibility);
        mappings.type("Responsibility", Responsibility.class)
                .required("id", statement -> NotNull.column(statement.PUBLIC_ID))
                .required("text", statement -> NotNull.column(statement.TEXT))
                .required("rank", statement -> NotNull.column(statement.RANK))
                .required("origin", statement -> NotNull.column(statement.ORIGIN))
                .nullable("core", statement -> statement.CORE)
                .one(
                        "importance",
                        "Rating",
                        (statement, arguments, aliases) ->
                                RatingRow.of(importance(statement), "responsibility_importance", aliases))
                .one(
                        "relevance",
                        "Rating",
                        (statement, arguments, aliases) ->
                                RatingRow.of(relevance(statement), "responsibility_relevance", aliases))
                .nullable("respondents", statement -> statement.RESPONDENTS)
                .nullable("collectedAt", statement -> statement.COLLECTED_AT)
                .implementing(
                        "Sourced",
                        statement -> new Provenance(statement.RELEASE_ID, statement.FILE_ID, statement.FILE_ROW));
    }

    /** Statements of one release stay together, in the order of import: the starter's before those of a taxonomy. */
    private static Rows<Responsibility> statementsOf(Role role, Arguments arguments, Aliases aliases) {
        Responsibility statement = aliases.of(RESPONSIBILITY);
        Rows<Responsibility> statements = Rows.of(statement).where(statement.ROLE_ID.eq(role.ID));
        if (arguments.has("origin")) {
            statements = statements.where(statement.ORIGIN.in(
                    arguments.choices("origin").stream().map(DSL::inline).toList()));
        }
        statements = switch (arguments.choice("orderBy")) {
            case "IMPORTANCE" -> statements.orderBy(RatingRow.greatestFirst(importance(statement)));
            case "RELEVANCE" -> statements.orderBy(RatingRow.greatestFirst(relevance(statement)));
            default -> statements;
        };
        return statements.orderBy(
                Key.ascending(NotNull.column(statement.RELEASE_ID)),
                Key.ascending(NotNull.column(statement.RANK)),
                Key.ascending(NotNull.column(statement.ID)));
    }

    private static RatingColumns importance(Responsibility statement) {
        return RatingColumns.of(statement, "importance");
    }

    private static RatingColumns relevance(Responsibility statement) {
        return RatingColumns.of(statement, "relevance");
    }
}
