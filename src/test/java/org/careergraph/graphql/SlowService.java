package org.careergraph.graphql;

import com.zaxxer.hikari.HikariDataSource;
import graphql.GraphQL;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.WatchedSnapshot;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import tools.jackson.databind.json.JsonMapper;

/** A service over the published starter whose one field takes as long as it is asked to. */
final class SlowService {

    private static final String SDL = """
            type Query { work(rounds: Int!): Work }
            type Work { value: Int! }
            """;

    /** Rounds that no test waits for the end of: minutes. */
    static final int ENDLESS = Integer.MAX_VALUE;

    private record Work(NotNull<Integer> value) {}

    /** Connections of its own, and what it keeps with them. */
    private static final Map<TestDatabase, ServedSnapshot> SERVED = new ConcurrentHashMap<>();

    private SlowService() {}

    /** The connections that it uses. */
    static HikariDataSource pool(TestDatabase database) {
        try (ServedSnapshot.Lease lease = SERVED.get(database).acquire()) {
            return (HikariDataSource) lease.snapshot().dataSource();
        }
    }

    static GraphQL on(TestDatabase database, Duration timeout) {
        Mappings mappings = new Mappings(List.of(slow -> {
            slow.query()
                    .one(
                            "work",
                            "Work",
                            (root, arguments, aliases) -> Rows.stated(
                                    DSL.field("value", Integer.class),
                                    work(database, arguments.integer("rounds", 0, ENDLESS, "")),
                                    Work::new));
            slow.type("Work", Work.class).required("value", Work::value);
        }));
        ServedSnapshot served = SERVED.computeIfAbsent(
                database, db -> WatchedSnapshot.serve(Installation.starter(db), connection -> connection));
        return GraphQL.newGraphQL(OracleSchema.of(SDL, mappings))
                .queryExecutionStrategy(new SnapshotExecutionStrategy(served, mappings, new JsonMapper(), timeout))
                .preparsedDocumentProvider(new DocumentCache())
                .build();
    }

    /** One row, with the number of rounds; a round takes about as long on SQLite as on PostgreSQL. */
    private static Table<?> work(TestDatabase database, Field<Integer> rounds) {
        return switch (database) {
            case SQLITE -> DSL.table("""
                    (with recursive c(i) as (select 0 union all select i + 1 from c where i < {0})
                    select max(i) as value from c) as work""", rounds);
            case POSTGRESQL -> DSL.table("(select {0} as value from pg_sleep({0} / 10000000.0)) as work", rounds);
        };
    }
}
