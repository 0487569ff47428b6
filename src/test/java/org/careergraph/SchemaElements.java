package org.careergraph;

import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.Node;
import graphql.language.SDLNamedDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.parser.Parser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything in a schema that a client can rely on, by schema coordinates such as {@code Role.salary(at:)}. */
final class SchemaElements {

    /** What an element is to clients. */
    enum Use {
        TYPE,
        /** They read it. */
        OUTPUT,
        /** They give it. */
        INPUT,
        /** A value of an enum, a member of a union, an interface of a type. */
        MEMBER,
        /** A rule that what they give has to keep. */
        RULE
    }

    /**
     * An element.
     *
     * @param parent coordinates of what it is part of; null for a type
     * @param type as the schema writes it; of a type, its keyword
     * @param otherwise the default of an input; null without one
     * @param deprecation why it is deprecated; null when it is not
     */
    record Element(
            Use use,
            @Nullable String parent,
            String type,
            @Nullable String otherwise,
            @Nullable String deprecation) {

        /** Whether a client has to give it. */
        boolean isRequired() {
            return use == Use.INPUT && type.endsWith("!") && otherwise == null;
        }
    }

    private final Map<String, Element> elements = new LinkedHashMap<>();

    private SchemaElements() {}

    static Map<String, Element> of(String sdl) {
        SchemaElements schema = new SchemaElements();
        Document document = Parser.parse(sdl);
        document.getDefinitionsOfType(SDLNamedDefinition.class).forEach(schema::add);
        return schema.elements;
    }

    private void add(SDLNamedDefinition<?> definition) {
        String name = definition.getName();
        String keyword = definition.getClass().getSimpleName().replace("TypeDefinition", "");
        elements.put(name, new Element(Use.TYPE, null, keyword, null, null));
        switch (definition) {
            case ImplementingTypeDefinition<?> type -> {
                type.getImplements().forEach(face -> member(name, "%s implements %s", face));
                type.getFieldDefinitions().forEach(field -> add(name, field));
            }
            case UnionTypeDefinition type -> type.getMemberTypes().forEach(member -> member(name, "%s = %s", member));
            case InputObjectTypeDefinition type -> {
                if (type.hasDirective("oneOf")) {
                    elements.put(name + " @oneOf", new Element(Use.RULE, name, "", null, null));
                }
                type.getInputValueDefinitions().forEach(value -> input(name, name + "." + value.getName(), value));
            }
            case EnumTypeDefinition type ->
                type.getEnumValueDefinitions()
                        .forEach(value -> elements.put(
                                name + "." + value.getName(),
                                new Element(Use.MEMBER, name, "", null, deprecation(value))));
            default -> {}
        }
    }

    private void add(String type, FieldDefinition field) {
        String coordinates = type + "." + field.getName();
        elements.put(coordinates, new Element(Use.OUTPUT, type, print(field.getType()), null, deprecation(field)));
        field.getInputValueDefinitions()
                .forEach(
                        argument -> input(coordinates, "%s(%s:)".formatted(coordinates, argument.getName()), argument));
    }

    private void input(String parent, String coordinates, InputValueDefinition value) {
        String otherwise = value.getDefaultValue() == null ? null : print(value.getDefaultValue());
        elements.put(
                coordinates, new Element(Use.INPUT, parent, print(value.getType()), otherwise, deprecation(value)));
    }

    private void member(String type, String coordinates, Type<?> member) {
        String name = ((TypeName) member).getName();
        elements.put(coordinates.formatted(type, name), new Element(Use.MEMBER, type, name, null, null));
    }

    private static String print(Node<?> node) {
        return AstPrinter.printAst(node);
    }

    @Nullable
    private static String deprecation(DirectivesContainer<?> element) {
        List<Directive> directives = element.getDirectives("deprecated");
        if (directives.isEmpty()) {
            return null;
        }
        return directives.getFirst().getArgument("reason") == null
                ? ""
                : ((StringValue) directives.getFirst().getArgument("reason").getValue()).getValue();
    }
}
