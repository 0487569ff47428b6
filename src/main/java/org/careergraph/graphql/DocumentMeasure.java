package org.careergraph.graphql;

import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document before it is validated. A fragment is measured once, however often it is spread, so that fragments that
 * multiply cost no more than their text.
 */
final class DocumentMeasure {

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, DocumentSize> measured = new HashMap<>();

    DocumentMeasure(Document document) {
        for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
            fragments.putIfAbsent(fragment.getName(), fragment);
        }
    }

    /** Why the document asks for too much in one of its operations, or in a fragment; null when it does not. */
    @Nullable
    static Refusal refusal(Document document) {
        DocumentMeasure measure = new DocumentMeasure(document);
        try {
            return Stream.concat(
                            document.getDefinitionsOfType(OperationDefinition.class).stream()
                                    .map(measure::size),
                            document.getDefinitionsOfType(FragmentDefinition.class).stream()
                                    .map(fragment -> measure.fragment(fragment.getName(), 0)))
                    .map(DocumentSize::refusal)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        } catch (Refusal tooNested) {
            return tooNested;
        }
    }

    DocumentSize size(OperationDefinition operation) {
        DocumentSize size = size(operation.getSelectionSet(), 0).plusDirectives(count(operation));
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            size = size.plusDirectives(count(variable));
        }
        return size;
    }

    /** @param nesting how many selections this one is within, fragments among them: what the stack has to hold */
    private DocumentSize size(@Nullable SelectionSet selections, int nesting) {
        DocumentSize size = DocumentSize.NOTHING;
        if (selections == null) {
            return size;
        }
        if (nesting > Limits.MAX_NESTING) {
            throw Refusal.excess(
                    ErrorCode.TOO_DEEP,
                    "The document nests selections more than %d deep".formatted(Limits.MAX_NESTING),
                    nesting,
                    Limits.MAX_NESTING,
                    "Ask in several requests.");
        }
        for (graphql.language.Selection<?> selection : selections.getSelections()) {
            DocumentSize part =
                    switch (selection) {
                        case Field field ->
                            size(field.getSelectionSet(), nesting + 1)
                                    .below(
                                            field.getAlias() != null,
                                            field.getName().startsWith("__"));
                        case InlineFragment fragment -> size(fragment.getSelectionSet(), nesting + 1);
                        case FragmentSpread spread -> fragment(spread.getName(), nesting + 1);
                        default -> DocumentSize.NOTHING;
                    };
            size = size.plus(part.plusDirectives(count((DirectivesContainer<?>) selection)));
        }
        return size;
    }

    /** Nothing for a fragment that is missing or within itself: validation refuses both. */
    private DocumentSize fragment(String name, int nesting) {
        FragmentDefinition fragment = fragments.get(name);
        DocumentSize size = measured.get(name);
        if (size == null && fragment != null) {
            measured.put(name, DocumentSize.NOTHING);
            size = size(fragment.getSelectionSet(), nesting).plusDirectives(count(fragment));
            measured.put(name, size);
        }
        return size == null ? DocumentSize.NOTHING : size;
    }

    private static int count(DirectivesContainer<?> element) {
        List<Directive> directives = element.getDirectives();
        return directives.size();
    }
}
