package org.careergraph.bench.operation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import javax.sql.DataSource;
import org.careergraph.bench.JsonWriter;
import tools.jackson.databind.JsonNode;

/** The operations that are answered by hand, by their names; public for the endpoint that serves them. */
public final class OperationAnswers {

    private static final byte[] START = JsonWriter.literal("{'data':");

    private static final Map<String, Function<Statements, OperationAnswer>> BY_HAND = Map.ofEntries(
            Map.entry("BridgeTheGap", BridgeTheGap::new),
            Map.entry("CareerPage", CareerPage::new),
            Map.entry("DataQualityPanel", DataQualityPanel::new),
            Map.entry("MeetTheRole", MeetTheRole::new),
            Map.entry("NeighbourProfessions", NeighbourProfessions::new),
            Map.entry("OnePayCell", OnePayCell::new),
            Map.entry("PayMapByState", PayMapByState::new),
            Map.entry("PeopleAlsoAsk", PeopleAlsoAsk::new),
            Map.entry("RolesByMetroGrid", RolesByMetroGrid::new),
            Map.entry("SyncSince", SyncSince::new),
            Map.entry("TitleTypeahead", TitleTypeahead::new),
            Map.entry("WhatDoesItPay", WhatDoesItPay::new),
            Map.entry("WhoSaysSo", WhoSaysSo::new));

    private final DataSource dataSource;
    private final Map<Connection, OnConnection> prepared = new ConcurrentHashMap<>();

    /** What a connection keeps from one answer to the next. */
    private record OnConnection(Statements statements, Map<String, OperationAnswer> answers, JsonWriter out) {

        OnConnection(Connection connection) {
            this(new Statements(connection), new HashMap<>(), new JsonWriter());
        }
    }

    /** Answers from a snapshot's database. */
    public OperationAnswers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether an operation is answered by hand. */
    public static boolean has(String operation) {
        return BY_HAND.containsKey(operation);
    }

    /** The answer without extensions. */
    public byte[] answer(String operation, JsonNode variables) {
        try (Connection pooled = dataSource.getConnection()) {
            Connection connection = pooled.unwrap(Connection.class);
            OnConnection kept = prepared.get(connection);
            if (kept == null) {
                kept = new OnConnection(connection);
                prepared.put(connection, kept);
            }
            return answer(kept, operation, variables);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] answer(OnConnection kept, String operation, JsonNode variables) throws SQLException {
        OperationAnswer answer = kept.answers.get(operation);
        if (answer == null) {
            answer = BY_HAND.get(operation).apply(kept.statements);
            kept.answers.put(operation, answer);
        }
        kept.out.clear().raw(START);
        answer.write(variables, kept.out);
        return kept.out.ascii('}').toBytes();
    }
}
