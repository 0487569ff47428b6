package org.careergraph.http;

import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import org.careergraph.http.table.NotATableException;
import org.careergraph.http.table.Table;

/** Finds out which table an operation makes once it is known to be valid, and before anything is read for it. */
final class TableFinder extends SimplePerformantInstrumentation {

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext context, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        try {
            context.getGraphQLContext().put(Table.class, Table.of(context));
        } catch (NotATableException e) {
            throw new RequestRefusedException(Fault.NOT_A_TABLE, String.valueOf(e.getMessage()), e.hint());
        }
        return context;
    }
}
