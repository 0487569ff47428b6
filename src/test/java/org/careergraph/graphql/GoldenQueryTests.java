package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.jooq.Configuration;
import org.jooq.SQLDialect;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every {@code queries/**.graphql}, in {@code market} and {@code wages} over figures that are made up and else over the starter, with the plan that is made of it, the SQL that is written for each database, and the answer that
 * both give. What is missing is written, and fails: look at it, and run again.
 */
class GoldenQueryTests {

    private static final Path QUERIES = Path.of("src", "test", "resources", "queries");

    /** Moments, and what is made of files on disk, which may have other line ends. */
    private static final List<String> DIFFERING = List.of("at", "builtAt", "ingestedAt", "fingerprint", "sha256");

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static Stream<String> queries() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(QUERIES)) {
            files.map(file -> QUERIES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.substring(0, name.length() - ".graphql".length()))
                    .sorted()
                    .forEach(names::add);
        }
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void planSqlAndAnswerAreAsWritten(String name) throws IOException {
        String query = Files.readString(QUERIES.resolve(name + ".graphql"));
        Map<String, Object> variables = variables(name);
        List<Path> missing = new ArrayList<>();
        for (TestDatabase database : TestDatabase.values()) {
            String suffix = database.name().toLowerCase(Locale.ROOT);
            compare(name + "." + suffix + ".sql", sql(query, variables, database), missing);
            compare(name + ".json", answer(query, variables, installation(name, database)), missing);
        }
        compare(name + ".plan", plan(query, variables), missing);
        assertThat(missing).as("written just now; look at them").isEmpty();
    }

    private static void compare(String file, String actual, List<Path> missing) throws IOException {
        Path expectation = QUERIES.resolve(file);
        if (Files.exists(expectation)) {
            assertThat(actual).as(file).isEqualToNormalizingNewlines(Files.readString(expectation));
        } else {
            Files.writeString(expectation, actual);
            missing.add(expectation);
        }
    }

    private static Map<String, Object> variables(String name) throws IOException {
        Path file = QUERIES.resolve(name + ".variables.json");
        Map<String, Object> variables = new LinkedHashMap<>();
        if (Files.exists(file)) {
            JSON.readTree(Files.readString(file))
                    .properties()
                    .forEach(entry -> variables.put(entry.getKey(), JSON.treeToValue(entry.getValue(), Object.class)));
        }
        return variables;
    }

    private static Installation installation(String name, TestDatabase database) {
        if (name.startsWith("market/")) {
            return Installation.market(database);
        }
        return name.startsWith("wages/") ? Installation.wages(database) : Installation.starter(database);
    }

    private static String answer(String query, Map<String, Object> variables, Installation installation) {
        GraphQL graphQl = installation.bean(GraphQlSource.class).graphQl();
        ExecutionResult result =
                graphQl.execute(ExecutionInput.newExecutionInput(query).variables(variables));
        Map<String, Object> answer = result.toSpecification();
        answer.remove("extensions"); // the fingerprint is of the files on disk, which may have other line ends
        JsonNode tree = JSON.readTree(JSON.writeValueAsString(answer));
        DIFFERING.forEach(name ->
                tree.findParents(name).forEach(parent -> ((ObjectNode) parent).put(name, "(another each time)")));
        return JSON.writeValueAsString(JsonNumbers.canonical(tree)) + "\n";
    }

    private static String plan(String query, Map<String, Object> variables) {
        StringBuilder text = new StringBuilder();
        plans(query, variables).forEach(plan -> text.append(plan));
        return text.toString();
    }

    private static String sql(String query, Map<String, Object> variables, TestDatabase database) {
        SQLDialect dialect = database == TestDatabase.SQLITE ? SQLDialect.SQLITE : SQLDialect.POSTGRES;
        Configuration configuration =
                OperationCompiler.configuration(dialect).deriveSettings(settings -> settings.withRenderFormatted(true));
        Mappings mappings = Installation.starter(TestDatabase.SQLITE).bean(Mappings.class);
        StringBuilder text = new StringBuilder();
        for (PlanNode plan : plans(query, variables)) {
            text.append("-- ").append(plan.resultKey()).append('\n');
            text.append(sql(plan, configuration, mappings)).append('\n');
        }
        return text.toString();
    }

    private static String sql(PlanNode plan, Configuration configuration, Mappings mappings) {
        if (plan.mapping() == null) {
            return "-- null without a statement";
        }
        try {
            return new SqlCompiler(configuration, mappings).compile(plan).sql() + ";";
        } catch (Refusal refusal) {
            return "-- refused: " + refusal.getMessage();
        }
    }

    private static List<PlanNode> plans(String query, Map<String, Object> raw) {
        Installation starter = Installation.starter(TestDatabase.SQLITE);
        GraphQLSchema schema = starter.bean(GraphQlSource.class).schema();
        Mappings mappings = starter.bean(Mappings.class);
        Document document = Parser.parse(query);
        CoercedVariables variables = ValuesResolver.coerceVariableValues(
                schema,
                document.getDefinitionsOfType(OperationDefinition.class)
                        .getFirst()
                        .getVariableDefinitions(),
                RawVariables.of(raw),
                GraphQLContext.getDefault(),
                Locale.ROOT);
        FieldCollection fields = new FieldCollection(
                schema,
                document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity())),
                variables);
        List<Selection> roots = fields.read(
                document.getDefinitionsOfType(OperationDefinition.class).getFirst());
        Shape shape = new Shape(mappings);
        Operation operation = new Operation(roots, fields.sites(), schema.getCodeRegistry(), shape);
        List<Map<String, Object>> values =
                operation.values(schema.getCodeRegistry(), variables, GraphQLContext.getDefault(), Locale.ROOT);
        List<Map<String, Object>> shapes = operation.shapes(values, shape);
        return operation.roots().stream()
                .filter(root -> !root.field().startsWith("__"))
                .map(root -> new Planner(schema, mappings, operation, shapes, new SlotTable()).plan("Query", root))
                .toList();
    }
}
