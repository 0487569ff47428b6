package org.careergraph.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.SelectedField;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.SelectWhereStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One request of the oracle, which reads every value with a statement of its own. */
final class OracleRequest {

    private static final int MAX_STATEMENTS = 20_000;

    private static final JsonMapper JSON_VALUES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final Connection connection;
    private final Configuration configuration;
    private final Shape shapes;
    private final Aliases aliases = new Aliases();
    private final SlotTable slots = new SlotTable();
    private final List<Map<String, Object>> sites = new ArrayList<>();
    private final Bindings bindings;
    private int statements;

    OracleRequest(Connection connection, Configuration configuration, Mappings mappings, References references) {
        this.connection = connection;
        this.configuration = configuration;
        this.shapes = new Shape(mappings);
        this.bindings = new Bindings(sites, references);
    }

    Aliases aliases() {
        return aliases;
    }

    /** The arguments of a field, with the values that this request gives them. */
    Arguments arguments(String type, DataFetchingEnvironment field) {
        List<GraphQLArgument> definitions = field.getFieldDefinition().getArguments();
        Map<String, Object> values = field.getArguments();
        sites.add(values);
        return new Arguments(
                sites.size() - 1,
                shapes.of(type + "." + field.getField().getName(), definitions, values),
                List.of(),
                slots,
                shapes.referenceTypes(definitions),
                field.getSelectionSet().getImmediateFields().stream()
                        .map(SelectedField::getName)
                        .collect(Collectors.toSet()));
    }

    /** Whether the chain leads to a row. */
    boolean exists(Chain chain) throws SQLException {
        List<List<Object>> rows = read(chain, List.of(DSL.inline(1)));
        if (rows.size() > 1) {
            throw new IllegalStateException(rows.size() + " rows where at most one is promised: " + chain);
        }
        return !rows.isEmpty();
    }

    /** An expression over the one row that the chain leads to. */
    @Nullable
    Object value(Chain chain, Field<?> expression) throws SQLException {
        List<List<Object>> rows = read(chain, List.of(expression));
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows where one is promised: " + chain);
        }
        return rows.getFirst().getFirst();
    }

    /** Some columns of all rows that the chain leads to, in no order. */
    List<List<Object>> read(Chain chain, List<? extends Field<?>> columns) throws SQLException {
        if (++statements > MAX_STATEMENTS) {
            throw new IllegalStateException("The operation is too large for the oracle");
        }
        List<Integer> numbers = new ArrayList<>();
        Configuration collecting = configuration.derive();
        collecting.data(Slot.Placeholder.COLLECTED, numbers);
        DSLContext dsl = DSL.using(collecting);
        SelectWhereStep<?> select =
                chain.from() == null ? dsl.select(columns) : dsl.select(columns).from(chain.from());
        String sql = dsl.renderInlined(select.where(chain.where()));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, numbers);
            return rows(statement, columns);
        }
    }

    private void bind(PreparedStatement statement, List<Integer> numbers) throws SQLException {
        for (int i = 0; i < numbers.size(); i++) {
            switch (slots.slots().get(numbers.get(i)).reader().read(bindings)) {
                case Integer integer -> statement.setInt(i + 1, integer);
                case Long integer -> statement.setLong(i + 1, integer);
                case Object text -> statement.setString(i + 1, (String) text);
            }
        }
    }

    private static List<List<Object>> rows(PreparedStatement statement, List<? extends Field<?>> columns)
            throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.add(column(result, i + 1, columns.get(i).getType()));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    @Nullable
    private static Object column(ResultSet row, int column, Class<?> type) throws SQLException {
        String text = row.getString(column);
        if (text == null) {
            return null;
        }
        if (type == Boolean.class) {
            return row.getBoolean(column);
        }
        if (type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == JSON.class) {
            return JSON_VALUES.readValue(text, Object.class);
        }
        return Number.class.isAssignableFrom(type) ? new BigDecimal(text) : text;
    }
}
