package org.careergraph.graphql;

import graphql.GraphQLError;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.careergraph.graphql.CompiledOperation.Root;
import org.careergraph.graphql.Stages.Stage;
import org.careergraph.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a compiled operation on one connection of one snapshot. */
final class OperationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(OperationRunner.class);

    /**
     * What goes into the response.
     *
     * @param data null when a field that the schema never lets be null was refused
     * @param objects how many the data has
     * @param statements how many were run
     */
    record Answer(@Nullable JsonBytes data, int objects, int statements, List<GraphQLError> errors) {

        static Answer refused(GraphQLError error) {
            return new Answer(null, 0, 0, List.of(error));
        }
    }

    /** Statements stay prepared with their connection for as long as the snapshot is served. */
    private record Executors(Map<Connection, SqlExecutor> byConnection) {

        SqlExecutor on(Connection connection) throws SQLException {
            SqlExecutor executor = byConnection.get(connection);
            if (executor == null) {
                for (Connection other : byConnection.keySet()) {
                    if (other.isClosed()) {
                        byConnection.remove(other); // its server was restarted
                    }
                }
                executor = byConnection.computeIfAbsent(connection, SqlExecutor::new);
            }
            return executor;
        }
    }

    private final Mappings mappings;

    OperationRunner(Mappings mappings) {
        this.mappings = mappings;
    }

    /**
     * @param values coerced arguments, by site
     * @param introspection JSON of the fields that ask about the schema, by result key
     * @throws DatabaseGoneException when the database does not answer
     */
    Answer run(
            CompiledOperation operation,
            List<Map<String, Object>> values,
            Snapshot snapshot,
            Function<String, byte[]> introspection,
            Request request) {
        References references = snapshot.attachment(References.class, s -> new References(mappings, s));
        Executors executors = snapshot.attachment(Executors.class, s -> new Executors(new ConcurrentHashMap<>()));
        request.stages().end(Stage.PLAN);
        try (Connection connection = snapshot.dataSource().getConnection()) {
            request.stages().end(Stage.ROWS);
            SqlExecutor executor = executors.on(connection.unwrap(Connection.class));
            return new Run(operation, new Bindings(values, references), executor, introspection, request).answer();
        } catch (SQLException e) {
            if (DatabaseGoneException.isMeantBy(e)) {
                throw new DatabaseGoneException(e);
            }
            Refusal over = request.cancellation().refusal();
            if (over != null) {
                return Answer.refused(over.ofRequest());
            }
            LOG.error("No connection to the snapshot for request {}", request.id(), e);
            return Answer.refused(Refusal.internal(request.id()).at(List.of()));
        }
    }

    /** One request under way. */
    private static final class Run {

        private final CompiledOperation operation;
        private final Bindings bindings;
        private final SqlExecutor executor;
        private final Function<String, byte[]> introspection;
        private final Request request;
        private final JsonBuffer out;
        private final List<GraphQLError> errors = new ArrayList<>();
        private int statements;

        Run(
                CompiledOperation operation,
                Bindings bindings,
                SqlExecutor executor,
                Function<String, byte[]> introspection,
                Request request) {
            this.operation = operation;
            this.bindings = bindings;
            this.executor = executor;
            this.out = executor.buffer();
            this.introspection = introspection;
            this.request = request;
        }

        Answer answer() {
            boolean whole = true;
            char separator = '{';
            for (Root root : operation.roots()) {
                out.write(separator).key(root.resultKey());
                separator = ',';
                if (!write(root)) {
                    out.writeNull();
                    whole &= !root.required();
                }
            }
            out.write('}');
            return new Answer(
                    whole ? new JsonBytes(out.toBytes()) : null, whole ? out.objects() - 1 : 0, statements, errors);
        }

        /** Writes a root field, or nothing when it is null. */
        private boolean write(Root root) {
            int mark = out.mark();
            try {
                return writeValue(root);
            } catch (Refusal refusal) {
                errors.add(refusal.at(List.of(root.resultKey())));
            } catch (SQLException e) {
                if (DatabaseGoneException.isMeantBy(e)) {
                    throw new DatabaseGoneException(e);
                }
                errors.add(error(root, e));
            } catch (RuntimeException e) {
                errors.add(error(root, e));
            }
            out.reset(mark);
            return false;
        }

        private GraphQLError error(Root root, Exception fault) {
            List<String> path = List.of(root.resultKey());
            Refusal over = request.cancellation().refusal();
            if (over != null) {
                return over.at(path);
            }
            LOG.error("Failed to answer {} of request {}", root.resultKey(), request.id(), fault);
            return Refusal.internal(request.id()).at(path);
        }

        private boolean writeValue(Root root) throws SQLException {
            Refusal over = request.cancellation().refusal();
            if (over != null) {
                throw over;
            }
            if (root.refusal() != null) {
                throw root.refusal();
            }
            if (root.isIntrospection()) {
                out.write(introspection.apply(root.resultKey()));
                return true;
            }
            Object[] values = new Object[root.slots().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = read(root.slots().get(i));
            }
            if (root.statement() == null) {
                return false;
            }
            statements++;
            request.stages().end(Stage.PLAN);
            try {
                return executor.write(root.statement(), values, out, request.cancellation());
            } finally {
                request.stages().end(Stage.ROWS);
            }
        }

        private Object read(Slot slot) {
            try {
                return slot.reader().read(bindings);
            } catch (Refusal refusal) {
                throw refusal.pathOr(slot.path());
            }
        }
    }
}
