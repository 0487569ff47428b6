package org.careergraph.markup;

import static org.careergraph.jooq.Tables.QUESTION;

import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Json;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Question;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.PlaceArgument;
import org.jooq.Field;
import org.jooq.JSON;
import org.springframework.stereotype.Component;

/** How the markup of a role is read: one graph of the occupation and of the questions that people ask about it. */
@Component
class MarkupMapping implements Mapping {

    /** Questions of one page; nobody reads more. */
    private static final int MAX_QUESTIONS = 20;

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Role", Role.class).required("jsonLd", MarkupMapping::graph);
    }

    private static NotNull<JSON> graph(Role role, Arguments arguments) {
        Json occupation = OccupationMarkup.of(role, PlaceArgument.id(arguments));
        return Json.object("@context", "https://schema.org")
                .with("@graph", Json.array(occupation, page(role)).field())
                .value();
    }

    /** The questions with their answers; NULL where there are none. */
    private static Field<JSON> page(Role role) {
        Question question = QUESTION.as("markup_question");
        Rows<Question> questions = Rows.of(question)
                .where(question.ROLE_ID.eq(role.ID))
                .orderBy(
                        Key.ascending(NotNull.column(question.RANK)),
                        Key.ascending(NotNull.column(question.PUBLIC_ID)));
        Field<JSON> entities = Json.array(questions, MarkupMapping::entity, MAX_QUESTIONS);
        return Json.object("@type", "FAQPage").orNothing("mainEntity", entities);
    }

    private static Field<JSON> entity(Question question) {
        return Json.object("@type", "Question")
                .with("name", question.TEXT)
                .with("acceptedAnswer", Json.object("@type", "Answer").with("text", question.ANSWER))
                .value()
                .field();
    }
}
