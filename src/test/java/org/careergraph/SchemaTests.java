package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.DescribedNode;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.SDLNamedDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Tests for {@code schema.graphqls}, which is the manual that users read in GraphiQL. */
class SchemaTests {

    private static final Path SCHEMA = Path.of("schema.graphqls");
    private static final Pattern DESCRIBED_ARGUMENTS =
            Pattern.compile("\\(\n((?:  \"[^\"]*\"\n  [^\n]*?(?:\n|(?=\\):)))+)\\)");

    /** An element of the schema, by coordinates such as {@code Role.salary.at}. */
    private record Element(String coordinates, String name, String description) {}

    private static Document document() throws IOException {
        return Parser.parse(Files.readString(SCHEMA));
    }

    private static List<Element> elements() throws IOException {
        List<Element> elements = new ArrayList<>();
        for (SDLNamedDefinition<?> definition : document().getDefinitionsOfType(SDLNamedDefinition.class)) {
            String name = definition.getName();
            elements.add(element(name, definition));
            switch (definition) {
                case ImplementingTypeDefinition<?> type ->
                    type.getFieldDefinitions().forEach(field -> addField(name, field, elements));
                case InputObjectTypeDefinition type ->
                    type.getInputValueDefinitions()
                            .forEach(member -> elements.add(element(name + "." + member.getName(), member)));
                case EnumTypeDefinition type ->
                    type.getEnumValueDefinitions()
                            .forEach(value -> elements.add(element(name + "." + value.getName(), value)));
                default -> {}
            }
        }
        return elements;
    }

    private static void addField(String type, FieldDefinition field, List<Element> elements) {
        String coordinates = type + "." + field.getName();
        elements.add(element(coordinates, field));
        field.getInputValueDefinitions()
                .forEach(argument -> elements.add(element(coordinates + "." + argument.getName(), argument)));
    }

    private static Element element(String coordinates, Node<?> node) {
        DescribedNode<?> described = (DescribedNode<?>) node;
        String description = described.getDescription() == null
                ? ""
                : described.getDescription().getContent();
        return new Element(coordinates, ((NamedNode<?>) node).getName(), description);
    }

    @Test
    void fileIsItsOwnCanonicalPrint() throws IOException {
        String canonical = canonical(AstPrinter.printAst(document()));
        if (!Files.readString(SCHEMA).equals(canonical)) {
            Path printed = Path.of("target", "schema.graphqls");
            Files.writeString(printed, canonical);
            assertThat(Files.readString(SCHEMA))
                    .as("%s differs from its canonical print, which is in %s", SCHEMA, printed)
                    .isEqualTo(canonical);
        }
    }

    /** graphql-java's print, with described arguments set in as fields are. */
    private static String canonical(String print) {
        Matcher matcher = DESCRIBED_ARGUMENTS.matcher(print);
        return matcher.replaceAll(arguments -> Matcher.quoteReplacement(
                                "(\n" + arguments.group(1).indent(2) + "  )"))
                        .strip()
                + "\n";
    }

    @Test
    void everyElementIsDescribedInSentences() throws IOException {
        assertThat(elements())
                .hasSizeGreaterThan(300)
                .filteredOn(element -> !element.description().matches("(?s).*[.)`]"))
                .isEmpty();
    }

    @Test
    void noDescriptionRepeatsTheName() throws IOException {
        assertThat(elements())
                .filteredOn(element -> letters(element.description()).equals(letters(element.name())))
                .isEmpty();
    }

    @Test
    void rule8NoFieldIsCalledAverageWithoutSayingMean() throws IOException {
        assertThat(elements())
                .filteredOn(element -> element.name().matches(".*([a-z]A|a)verage.*"))
                .isNotEmpty()
                .allSatisfy(element -> assertThat(element.description()).contains("mean"));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "").replaceFirst("^the", "");
    }
}
