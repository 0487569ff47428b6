package org.careergraph.change;

import static org.careergraph.jooq.Tables.CHANGE;
import static org.careergraph.jooq.Tables.DATASET;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Change;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How the feed of changes is read. */
@Component
class ChangeMapping implements Mapping {

    /** What a change can be about, by its public id: at most one of the tables has it. */
    private record Subject(Role role, Release release) {}

    @Override
    public void declare(Mappings mappings) {
        mappings.query().page("changes", "Change", (root, arguments, aliases) -> changes(arguments, aliases));
        mappings.type("Change", Change.class)
                .required("kind", change -> NotNull.column(change.KIND))
                .required("at", change -> NotNull.column(change.AT))
                .one("subject", "Node", ChangeMapping::subjectOf)
                .nullable("subjectId", change -> change.SUBJECT)
                .one("release", "Release", (change, arguments, aliases) -> {
                    Release release = aliases.of(RELEASE);
                    return Rows.of(release).where(release.PUBLIC_ID.eq(change.RELEASE));
                })
                .required("releaseId", change -> NotNull.column(change.RELEASE))
                .nullable("note", change -> change.NOTE);
        mappings.oneOf("Node", Subject.class)
                .variant("Role", subject -> subject.role().ID.isNotNull(), Subject::role)
                .variant("Release", subject -> subject.release().ID.isNotNull(), Subject::release);
    }

    private static Rows<Change> changes(Arguments arguments, Aliases aliases) {
        Change change = aliases.of(CHANGE);
        Rows<Change> changes = Rows.of(change).orderBy(Key.ascending(NotNull.column(change.ID)));
        return arguments.has("kinds")
                ? changes.where(change.KIND.in(
                        arguments.choices("kinds").stream().map(DSL::inline).toList()))
                : changes;
    }

    private static Rows<Subject> subjectOf(Change change, Arguments arguments, Aliases aliases) {
        Role role = aliases.of(ROLE);
        Release release = aliases.of(RELEASE);
        return Rows.of(
                new Subject(role, release),
                aliases.of(DATASET) // one row, so that there is one where neither table has the subject
                        .leftJoin(role)
                        .on(role.PUBLIC_ID.eq(change.SUBJECT))
                        .leftJoin(release)
                        .on(release.PUBLIC_ID.eq(change.SUBJECT)));
    }
}
