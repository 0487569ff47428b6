package org.careergraph.graphql;

import java.util.List;
import org.careergraph.graphql.JsonDialect.Pair;
import org.jooq.Field;

/** How the mapped fields of a row are written. */
interface RowMembers {

    /**
     * Has rows shown, with what their relations lead to joined to them where that costs less.
     *
     * @param limited whether the first of them are shown only
     * @param show makes what is shown of them
     * @return the rows, from what has all that is shown
     */
    Rows<?> joining(Rows<?> rows, boolean limited, Runnable show);

    /** As a member of a JSON object. */
    Pair pair(PlanNode field, Object row);

    /** As JSON. */
    Field<String> object(PlanNode field, String type, Object row);

    /** Into the columns of a statement, as members of the object begun last. */
    void columns(List<PlanNode> fields, Object row, RowShape shape);
}
