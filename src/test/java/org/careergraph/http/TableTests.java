package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.execution.instrumentation.ChainedInstrumentation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.http.table.Table;
import org.careergraph.http.table.TableFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that a table says what the JSON says: every {@code queries/**.graphql} that has one list. */
class TableTests {

    private static final Path QUERIES = Path.of("src", "test", "resources", "queries");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static Installation installation(Path query, TestDatabase database) {
        return switch (QUERIES.relativize(query).getName(0).toString()) {
            case "market" -> Installation.market(database);
            case "wages" -> Installation.wages(database);
            default -> Installation.starter(database);
        };
    }

    private static ExecutionInput input(Path query) throws IOException {
        Path variables = Path.of(query.toString().replace(".graphql", ".variables.json"));
        return ExecutionInput.newExecutionInput(Files.readString(query))
                .variables(
                        Files.exists(variables)
                                ? JSON.readValue(
                                        Files.readString(variables), new TypeReference<Map<String, Object>>() {})
                                : Map.of())
                .build();
    }

    @ParameterizedTest
    @EnumSource
    void everyCellIsWhatTheJsonSays(TestDatabase database) throws IOException {
        List<Path> tables = new ArrayList<>();
        List<Path> refused = new ArrayList<>();
        try (Stream<Path> files = Files.walk(QUERIES)) {
            for (Path query : files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList()) {
                (isWhatTheJsonSays(query, database) ? tables : refused).add(query);
            }
        }
        assertThat(tables).hasSizeGreaterThan(10);
        assertThat(refused).as("those with lists beside each other").hasSizeLessThan(tables.size());
    }

    @ParameterizedTest
    @EnumSource
    void aNegativeNumberIsNoFormula(TestDatabase database) throws IOException {
        ExecutionInput input = ExecutionInput.newExecutionInput("{ location(by: {slug: \"fr-paris\"}) { longitude } }")
                .build();
        byte[] answer = answer(Installation.ownData(database), input);
        Table table = input.getGraphQLContext().get(Table.class);
        assertThat(written(table, answer, TableFormat.CSV)).isEqualTo("longitude\r\n-2.352222\r\n");
    }

    private static byte[] answer(Installation installation, ExecutionInput input) {
        GraphQL plain = installation.bean(GraphQlSource.class).graphQl();
        GraphQL finding = plain.transform(builder ->
                builder.instrumentation(new ChainedInstrumentation(plain.getInstrumentation(), new TableFinder())));
        return JSON.writeValueAsBytes(finding.execute(input).toSpecification());
    }

    private static boolean isWhatTheJsonSays(Path query, TestDatabase database) throws IOException {
        ExecutionInput input = input(query);
        byte[] answer;
        try {
            answer = answer(installation(query, database), input);
        } catch (RequestRefusedException refusal) {
            assertThat(refusal.fault()).isEqualTo(Fault.NOT_A_TABLE);
            return false;
        }
        Table table = input.getGraphQLContext().get(Table.class);
        JsonNode data = JSON.readTree(answer).get("data");
        List<List<String>> expected = FlatJson.rows(data);

        List<CsvRecord> csv = csv(written(table, answer, TableFormat.CSV));
        assertThat(csv.getFirst().getFields()).isEqualTo(table.names()).doesNotHaveDuplicates();
        assertThat(csv.stream().skip(1).map(TableTests::values))
                .as(query.toString())
                .isEqualTo(expected);
        assertThat(written(table, answer, TableFormat.NDJSON)
                        .lines()
                        .map(JSON::readTree)
                        .map(FlatJson::values))
                .as(query.toString())
                .isEqualTo(expected);
        return true;
    }

    private static String written(Table table, byte[] answer, TableFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        table.write(answer, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static List<CsvRecord> csv(String text) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text)) {
            return reader.stream().toList();
        }
    }

    /** What the cells of a row say, in alphabetical order: members of a union have theirs in another one. */
    private static List<String> values(CsvRecord row) {
        return row.getFields().stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell ->
                        cell.replaceFirst("^'(?=[=+@-](?![0-9.]+$))", "")) // no formula, but a number may be negative
                .flatMap(cell -> Stream.of(cell.split("; (?=[A-Z_]+(; |$))")))
                .sorted()
                .toList();
    }
}
