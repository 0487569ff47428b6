package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests for the operations that GraphiQL and the docs offer to start from. */
class ExampleTests {

    private static final Path WEB = Path.of("src", "main", "resources", "web", "assets");
    private static final Path EXAMPLES = WEB.resolve("examples");
    private static final TypeReference<Map<String, Object>> VARIABLES = new TypeReference<>() {};

    /** Such as {@code explore/career-page}. */
    static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            return files.map(file -> EXAMPLES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".graphql"))
                    .map(name -> name.substring(0, name.length() - ".graphql".length()))
                    .sorted()
                    .toList();
        }
    }

    static Stream<Arguments> onBothDatabases() throws IOException {
        return examples().stream().flatMap(example -> Arrays.stream(TestDatabase.values())
                .map(database -> Arguments.of(database, example)));
    }

    @ParameterizedTest
    @MethodSource("onBothDatabases")
    void everyExampleFindsSomethingInTheStarter(TestDatabase database, String example) throws IOException {
        JsonNode data = TwoExecutors.on(database)
                .same(read(example + ".graphql"), JsonMapper.shared().readValue(read(example + ".json"), VARIABLES));
        assertThat(data).allSatisfy(field -> assertThat(field.isEmpty()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleSaysFirstWhichQuestionItAnswers(String example) throws IOException {
        assertThat(read(example + ".graphql").lines().findFirst().orElseThrow()).matches("# [A-Z].*\\?");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theOperationIsCalledLikeItsFile(String example) throws IOException {
        String name = Arrays.stream(example.replaceFirst(".*/", "").split("-"))
                .map(word -> word.substring(0, 1).toUpperCase() + word.substring(1))
                .collect(Collectors.joining());
        assertThat(read(example + ".graphql")).containsPattern("(?m)^query " + name + "\\b");
    }

    @Test
    void theMenuOffersEveryExample() throws IOException {
        String menu = Files.readString(WEB.resolve("examples.js"));
        for (String example : examples()) {
            assertThat(menu).containsOnlyOnce("'" + example.replaceFirst(".*/", "") + "'");
        }
        assertThat(menu.split("'[a-z-]+'")).hasSize(examples().size() + 1);
    }

    private static String read(String file) throws IOException {
        return Files.readString(EXAMPLES.resolve(file));
    }
}
