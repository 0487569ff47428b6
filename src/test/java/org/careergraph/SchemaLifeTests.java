package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that clients of the published schema still work with the next one, and that the changelog tells what changed.
 *
 * <p>{@code -Dcareergraph.schema.publish=<version>} publishes the schema: it becomes the copy that the next one is compared with,
 * and what the changelog tells of it gets the version for a heading.
 */
class SchemaLifeTests {

    private static final Path SCHEMA = Path.of("schema.graphqls");
    private static final Path PUBLISHED = Path.of("src", "test", "resources", "schema", "published.graphqls");
    private static final Path CHANGELOG = Path.of("CHANGELOG.md");
    private static final String UNRELEASED = "## Unreleased\n\n";

    @Test
    void clientsOfThePublishedSchemaStillWork() throws IOException {
        assertThat(changes().breaking())
                .as("deprecate an element in one version, and take it away in a later one")
                .isEmpty();
    }

    @Test
    void changelogTellsWhatChanged() throws IOException {
        String changelog = read(CHANGELOG);
        int begin = changelog.indexOf(UNRELEASED) + UNRELEASED.length();
        int end = changelog.indexOf("\n## ", begin);
        String rest = end < 0 ? "" : changelog.substring(end);
        String version = System.getProperty("careergraph.schema.publish");
        String heading = version == null ? "" : "Nothing.\n\n## " + version + "\n\n";
        String told = changelog.substring(0, begin) + heading + changes().text() + rest;
        if (version != null) {
            Files.copy(SCHEMA, PUBLISHED, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!told.equals(changelog)) {
            Files.writeString(CHANGELOG, told);
        }
        assertThat(version == null ? changelog : told)
                .as("written just now; look at it")
                .isEqualTo(told);
    }

    private static SchemaChanges changes() throws IOException {
        return SchemaChanges.between(read(PUBLISHED), read(SCHEMA));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = "=>", textBlock = """
                    type Query { a: Int } => type Query { b: Int }
                    type Query { a: Int! } => type Query { a: Int }
                    type Query { a: [Int!] } => type Query { a: [Int] }
                    type Query { a: Int } => type Query { a: String }
                    type Query { a(x: Int): Int } => type Query { a: Int }
                    type Query { a(x: Int): Int } => type Query { a(x: Int!): Int }
                    type Query { a(x: Int! = 1): Int } => type Query { a(x: Int!): Int }
                    type Query { a: Int } => type Query { a(x: Int!): Int }
                    type Query { a: Int } input I { x: Int } => type Query { a: Int } input I { x: Int y: Int! }
                    type Query { a: Int } input I { x: Int } => type Query { a: Int } input I @oneOf { x: Int }
                    type Query { a: Int } enum E { A B } => type Query { a: Int } enum E { A }
                    type Query { a: Int } union U = A | B => type Query { a: Int } union U = A
                    type Query implements N { a: Int } => type Query { a: Int }
                    type Query { a: T } type T { b: Int } => type Query { a: T } input T { b: Int }
                    type Query { n: N } interface N { i: Int } type T implements N { i: Int b: Int } => type Query { n: N } interface N { i: Int } type T implements N { i: Int }
                    type Query { n: N } interface N { i: Int } type T implements N { i: Int } => type Query { n: N } interface N { i: Int }
                    """)
    void breaks(String published, String next) {
        assertThat(SchemaChanges.between(published, next).breaking()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiterString = "=>", textBlock = """
                    type Query { a: Int } => type Query { a: Int! b: Int }
                    type Query { a: [Int] } => type Query { a: [Int!]! }
                    type Query { a(x: Int!): Int } => type Query { a(x: Int): Int }
                    type Query { a: Int } => type Query { a(x: Int, y: Int! = 2): Int }
                    type Query { a(x: Int! = 1): Int } => type Query { a(x: Int! = 2): Int }
                    type Query { a: Int } input I { x: Int } => type Query { a: Int } input I { x: Int y: Int! = 1 }
                    type Query { a: Int } input I @oneOf {x: Int} => type Query { a: Int } input I { x: Int }
                    type Query { a: Int } enum E { A } => type Query { a: Int } enum E { A B }
                    type Query { a: Int b: Int @deprecated(reason: "r") } => type Query { a: Int }
                    type Query { a(x: Int @deprecated(reason: "r")): Int } => type Query { a: Int }
                    type Query { a: Int @deprecated(reason: "r") } => type Query { a: String }
                    type Query { a: Int } enum E { A B @deprecated(reason: "r") } => type Query { a: Int } enum E { A }
                    type Query { a: Int t: T @deprecated(reason: "r") } type T { s: T b: Int } => type Query { a: Int }
                    type Query { a: Int } => type Query { a: Int @deprecated(reason: "r") }
                    """)
    void doesNotBreak(String published, String next) {
        assertThat(SchemaChanges.between(published, next).breaking()).isEmpty();
    }

    @Test
    void changelogNamesElementsByTheirCoordinates() {
        String text = SchemaChanges.between(
                        "type Query { a(x: Int): Int b: Int @deprecated(reason: \"Ask a.\") } enum E { A }",
                        "type Query { a(x: Int = 1, y: T): Int! c: T } enum E { A @deprecated(reason: \"Say B.\") B }"
                                + " type T { d: Int }")
                .text();

        assertThat(text).isEqualTo("""
                ### Added
                - `Query.a(y:)`
                - `Query.c`
                - `E.B`
                - `T`

                ### Changed
                - `Query.a`: `Int` became `Int!`
                - `Query.a(x:)`: no default became default `1`

                ### Deprecated
                - `E.A`: Say B.

                ### Removed
                - `Query.b`
                """);
    }
}
