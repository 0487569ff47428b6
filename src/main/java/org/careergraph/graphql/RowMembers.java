package org.careergraph.graphql;

import java.util.List;
import org.careergraph.graphql.JsonDialect.Pair;
import org.jooq.Field;

/** How the mapped fields of a row are written. */
interface RowMembers {

    /** As a member of a JSON object. */
    Pair pair(PlanNode field, Object row);

    /** As JSON. */
    Field<String> object(PlanNode field, String type, Object row);

    /** Into the columns of a statement, as members of the object begun last. */
    void columns(List<PlanNode> fields, Object row, RowShape shape);
}
