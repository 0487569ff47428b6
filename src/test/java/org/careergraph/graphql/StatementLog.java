package org.careergraph.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.WatchedSnapshot;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/** The statements that a service executes. */
final class StatementLog {

    private static final Map<Installation, StatementLog> LOGS = new HashMap<>();

    private final List<String> executed = new ArrayList<>();
    private final GraphQL service;

    private StatementLog(Installation installation) {
        ServedSnapshot served = WatchedSnapshot.serve(installation, this::watched);
        this.service = GraphQL.newGraphQL(installation.bean(GraphQlSource.class).schema())
                .queryExecutionStrategy(new SnapshotExecutionStrategy(
                        served, installation.bean(Mappings.class), new JsonMapper(), TestDatabase.PATIENCE))
                .build();
        service.execute("{ sources { id } }"); // loads the look-ups of the snapshot
    }

    /** Those on the published starter. */
    static StatementLog on(TestDatabase database) {
        return of(Installation.starter(database));
    }

    static synchronized StatementLog of(Installation installation) {
        return LOGS.computeIfAbsent(installation, StatementLog::new);
    }

    /** The statements that answer an operation, which must have no errors. */
    synchronized List<String> of(String operation) {
        executed.clear();
        ExecutionResult result = service.execute(ExecutionInput.newExecutionInput(operation));
        if (!result.getErrors().isEmpty()) {
            throw new IllegalArgumentException(operation + " " + result.getErrors());
        }
        return List.copyOf(executed);
    }

    private Connection watched(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = invoke(connection, method, arguments);
            return result instanceof PreparedStatement statement ? watched(statement, (String) arguments[0]) : result;
        });
    }

    private PreparedStatement watched(PreparedStatement statement, String sql) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                executed.add(sql);
            }
            return invoke(statement, method, arguments);
        });
    }

    private static Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(StatementLog.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
