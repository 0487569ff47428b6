package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.parser.Parser;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Tests that measuring every fragment once tells the same as spreading them all. */
class DocumentMeasureTests {

    private final Random random = new Random(20_261_125);

    @Test
    void measuresAsIfEveryFragmentWereSpread() {
        for (int i = 0; i < 2_000; i++) {
            String text = document();
            Document document = new Parser().parseDocument(text);
            OperationDefinition operation =
                    document.getDefinitionsOfType(OperationDefinition.class).getFirst();

            assertThat(new DocumentMeasure(document).size(operation))
                    .as(text)
                    .isEqualTo(new DocumentSize(
                            roots(document, operation.getSelectionSet()),
                            all(document, operation.getSelectionSet(), Counted.FIELDS),
                            all(document, operation.getSelectionSet(), Counted.ALIASES),
                            all(document, operation.getSelectionSet(), Counted.DIRECTIVES),
                            depth(document, operation.getSelectionSet())));
        }
    }

    /** A fragment spreads only later ones, so that none is within itself. */
    private String document() {
        int fragments = random.nextInt(6);
        StringBuilder text = new StringBuilder(selections(0, fragments, 3));
        for (int i = 0; i < fragments; i++) {
            text.append(" fragment F")
                    .append(i)
                    .append(" on A")
                    .append(directive())
                    .append(selections(i + 1, fragments, 3));
        }
        return text.toString();
    }

    private String selections(int from, int fragments, int levels) {
        StringBuilder text = new StringBuilder("{");
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(' ');
            int kind = random.nextInt(6);
            if (kind == 0 && from < fragments) {
                text.append("...F").append(random.nextInt(from, fragments)).append(directive());
            } else if (kind == 1 && levels > 0) {
                text.append("... on A").append(directive()).append(selections(from, fragments, levels - 1));
            } else {
                text.append(kind == 2 ? "a: " : "")
                        .append(kind == 3 ? "__b" : "b")
                        .append(directive());
                text.append(kind > 2 && levels > 0 ? selections(from, fragments, levels - 1) : "");
            }
        }
        return text.append(" }").toString();
    }

    private String directive() {
        return " @d".repeat(random.nextInt(4) / 2);
    }

    private enum Counted {
        FIELDS,
        ALIASES,
        DIRECTIVES
    }

    private static FragmentDefinition fragment(Document document, FragmentSpread spread) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getName().equals(spread.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static long all(Document document, SelectionSet selections, Counted counted) {
        if (selections == null) {
            return 0;
        }
        long count = 0;
        for (graphql.language.Selection<?> selection : selections.getSelections()) {
            count += switch (selection) {
                case Field field ->
                    all(document, field.getSelectionSet(), counted)
                            + (counted == Counted.FIELDS || counted == Counted.ALIASES && field.getAlias() != null
                                    ? 1
                                    : 0)
                            + count(counted, field.getDirectives());
                case InlineFragment inline ->
                    all(document, inline.getSelectionSet(), counted) + count(counted, inline.getDirectives());
                case FragmentSpread spread ->
                    all(document, fragment(document, spread).getSelectionSet(), counted)
                            + count(counted, spread.getDirectives())
                            + count(counted, fragment(document, spread).getDirectives());
                default -> throw new IllegalStateException();
            };
        }
        return count;
    }

    private static int count(Counted counted, List<Directive> directives) {
        return counted == Counted.DIRECTIVES ? directives.size() : 0;
    }

    private static long roots(Document document, SelectionSet selections) {
        return selections.getSelections().stream()
                .mapToLong(selection -> switch (selection) {
                    case InlineFragment inline -> roots(document, inline.getSelectionSet());
                    case FragmentSpread spread ->
                        roots(document, fragment(document, spread).getSelectionSet());
                    default -> 1;
                })
                .sum();
    }

    private static int depth(Document document, SelectionSet selections) {
        if (selections == null) {
            return 0;
        }
        return selections.getSelections().stream()
                .mapToInt(selection -> switch (selection) {
                    case Field field ->
                        field.getName().startsWith("__") ? 1 : 1 + depth(document, field.getSelectionSet());
                    case InlineFragment inline -> depth(document, inline.getSelectionSet());
                    case FragmentSpread spread ->
                        depth(document, fragment(document, spread).getSelectionSet());
                    default -> throw new IllegalStateException();
                })
                .max()
                .orElse(0);
    }
}
