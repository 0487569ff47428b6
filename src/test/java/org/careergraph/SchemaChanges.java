package org.careergraph;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careergraph.SchemaElements.Element;
import org.careergraph.SchemaElements.Use;

/**
 * What lies between a published schema and the next one, and what of it breaks clients of the published one.
 *
 * <p>graphql-java's own comparison follows fields from the root, so that it misses types that only an interface leads to; it sees no
 * {@code @oneOf}, and takes a new input with a default for a required one.
 */
final class SchemaChanges {

    /** What happened to an element, in the order of a changelog. */
    enum Kind {
        ADDED("Added"),
        CHANGED("Changed"),
        DEPRECATED("Deprecated"),
        REMOVED("Removed");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }
    }

    private final Map<String, Element> published;
    private final Map<String, Element> next;
    private final Map<Kind, List<String>> lines = new EnumMap<>(Kind.class);
    private final List<String> breaking = new ArrayList<>();

    private SchemaChanges(Map<String, Element> published, Map<String, Element> next) {
        this.published = published;
        this.next = next;
        next.forEach(this::compare);
        published.forEach((coordinates, element) -> {
            if (!next.containsKey(coordinates)) {
                remove(coordinates, element);
            }
        });
    }

    static SchemaChanges between(String published, String next) {
        return new SchemaChanges(SchemaElements.of(published), SchemaElements.of(next));
    }

    /** Each change that breaks a client, as the changelog tells it. */
    List<String> breaking() {
        return breaking;
    }

    /** A section of a changelog, without its heading. */
    String text() {
        StringBuilder text = new StringBuilder();
        lines.forEach((kind, changes) -> {
            text.append(text.isEmpty() ? "### " : "\n### ").append(kind.heading).append('\n');
            changes.forEach(change -> text.append("- ").append(change).append('\n'));
        });
        return text.isEmpty() ? "Nothing.\n" : text.toString();
    }

    private void compare(String coordinates, Element element) {
        Element before = published.get(coordinates);
        if (before == null) {
            add(coordinates, element);
            return;
        }
        if (!before.type().equals(element.type())) {
            String change = "`%s`: `%s` became `%s`".formatted(coordinates, before.type(), element.type());
            tell(Kind.CHANGED, change, !isCompatible(before, element) && !mayGo(coordinates, new HashSet<>()));
        }
        if (!Objects.equals(before.otherwise(), element.otherwise())) {
            String change = "`%s`: %s became %s".formatted(coordinates, otherwise(before), otherwise(element));
            tell(Kind.CHANGED, change, element.isRequired() && !before.isRequired());
        }
        if (before.deprecation() == null && element.deprecation() != null) {
            tell(Kind.DEPRECATED, "`%s`: %s".formatted(coordinates, element.deprecation()), false);
        }
    }

    private static String otherwise(Element element) {
        return element.otherwise() == null ? "no default" : "default `" + element.otherwise() + "`";
    }

    /** What belongs to something new is told with it. */
    private void add(String coordinates, Element element) {
        if (element.parent() == null || published.containsKey(element.parent())) {
            tell(Kind.ADDED, "`" + coordinates + "`", element.isRequired() || element.use() == Use.RULE);
        }
    }

    /** What belongs to something that went is told with it. */
    private void remove(String coordinates, Element element) {
        if (element.parent() == null || next.containsKey(element.parent())) {
            boolean breaks = element.use() != Use.RULE && !mayGo(coordinates, new HashSet<>());
            tell(Kind.REMOVED, "`" + coordinates + "`", breaks);
        }
    }

    private void tell(Kind kind, String change, boolean breaks) {
        lines.computeIfAbsent(kind, k -> new ArrayList<>()).add(change);
        if (breaks) {
            breaking.add(kind.heading + " " + change);
        }
    }

    /** An output may promise more, an input may ask less. */
    private static boolean isCompatible(Element before, Element now) {
        return switch (now.use()) {
            case OUTPUT -> promises(now.type(), before.type());
            case INPUT -> promises(before.type(), now.type());
            case TYPE, MEMBER, RULE -> false;
        };
    }

    /** Whether a type differs from another in more {@code !} only. */
    private static boolean promises(String more, String less) {
        int at = 0;
        for (char c : more.toCharArray()) {
            if (at < less.length() && less.charAt(at) == c) {
                at++;
            } else if (c != '!') {
                return false;
            }
        }
        return at == less.length();
    }

    /** Whether an element was deprecated, or all that leads to it was. */
    private boolean mayGo(String coordinates, Set<String> asked) {
        Element element = published.get(coordinates);
        if (!asked.add(coordinates) || element.deprecation() != null) {
            return true;
        }
        if (element.parent() == null) {
            List<String> references = references(coordinates);
            return !references.isEmpty() && references.stream().allMatch(reference -> mayGo(reference, asked));
        }
        boolean isOfATypeThatMayGo =
                element.use() == Use.MEMBER && published.containsKey(element.type()) && mayGo(element.type(), asked);
        return isOfATypeThatMayGo || mayGo(element.parent(), asked);
    }

    /** Fields, inputs and unions of a type. */
    private List<String> references(String type) {
        return published.entrySet().stream()
                .filter(entry -> entry.getValue().parent() != null
                        && entry.getValue().type().replaceAll("[\\[\\]!]", "").equals(type))
                .map(Map.Entry::getKey)
                .toList();
    }
}
