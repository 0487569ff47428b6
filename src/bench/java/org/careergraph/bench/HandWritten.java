package org.careergraph.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.careergraph.snapshot.Snapshot;
import org.jooq.SQLDialect;

/** What a careful programmer would write by hand for each workload: plain JDBC, and JSON written byte by byte. */
final class HandWritten {

    private final Snapshot snapshot;
    private final Map<Connection, Answers> prepared = new ConcurrentHashMap<>();

    HandWritten(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    byte[] answer(Workload workload, Request request) {
        try (Connection connection = snapshot.dataSource().getConnection()) {
            Connection own = connection.unwrap(Connection.class);
            Answers answers = prepared.get(own);
            if (answers == null) {
                answers = new Answers(own, snapshot.dialect() == SQLDialect.SQLITE);
                prepared.put(own, answers);
            }
            return answers.answer(workload, request);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
