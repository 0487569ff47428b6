package org.careergraph.dataset.onet;

import static org.careergraph.jooq.Tables.SKILL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.SkillKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads skills, knowledge and abilities with their groups from the content model, and knows them for the tables that rate
 * occupations on them. The id of an element begins with that of its group.
 */
final class Elements {

    private static final String OTHER = "an element that is no skill, knowledge or ability";

    private record Element(
            Row at,
            String id,
            String name,
            SkillKind kind,
            @Nullable String description) {

        Fact.Skill in(@Nullable String group) {
            return new Fact.Skill(at, OnetReader.SOURCE, id, name, kind, description, group);
        }

        int depth() {
            return id.length();
        }
    }

    private final Set<String> ids = new HashSet<>();
    private boolean known;

    /** Reads them, and has the notices say when they are missing but needed. */
    void read(Reading reading) {
        Stream.of(Table.SKILLS, Table.KNOWLEDGE, Table.ABILITIES)
                .filter(reading::has)
                .findFirst()
                .ifPresent(rated -> reading.require(Table.ELEMENTS, rated));
        known = reading.each(Table.ELEMENTS, rows -> state(elements(rows, reading.facts()), reading.facts()));
    }

    private List<Element> elements(Rows rows, FactSink facts) {
        int idColumn = rows.column("Element ID");
        int name = rows.column("Element Name");
        int description = rows.column("Description");
        List<Element> elements = new ArrayList<>();
        while (rows.next()) {
            String id = rows.text(idColumn, SKILL.PUBLIC_ID);
            SkillKind kind = kind(id);
            if (kind == null) {
                facts.dropped(rows.at(), OTHER);
                continue;
            }
            Element element = new Element(
                    rows.at(),
                    id,
                    rows.text(name, SKILL.NAME),
                    kind,
                    rows.optionalText(description, SKILL.DESCRIPTION));
            if (!ids.add(id)) {
                rows.refuse(idColumn, "stands in an earlier row already");
            }
            if (rows.isSound()) {
                elements.add(element);
            } else {
                facts.declare(element.in(null));
            }
        }
        return elements;
    }

    private static @Nullable SkillKind kind(String id) {
        if (isIn("2.A", id) || isIn("2.B", id)) {
            return SkillKind.SKILL;
        }
        if (isIn("2.C", id)) {
            return SkillKind.KNOWLEDGE;
        }
        return isIn("1.A", id) ? SkillKind.ABILITY : null;
    }

    private static boolean isIn(String branch, String id) {
        return id.startsWith(branch) && (id.length() == branch.length() || id.charAt(branch.length()) == '.');
    }

    /** States groups before what is in them. */
    private void state(List<Element> elements, FactSink facts) {
        elements.sort(Comparator.comparingInt(Element::depth));
        for (Element element : elements) {
            String group = element.id().substring(0, element.id().lastIndexOf('.'));
            facts.accept(element.in(ids.contains(group) ? group : null));
        }
    }

    /** Whether they could be read, so that ratings of them can be understood. */
    boolean areKnown() {
        return known;
    }

    /** Key of the skill that a cell names, which has to be an element of the content model. */
    String skill(Rows rows, int column) {
        String id = rows.text(column, SKILL.PUBLIC_ID);
        if (!id.isEmpty() && !ids.contains(id)) {
            rows.refuse(column, "no skill, knowledge or ability of Content Model Reference");
        }
        return id;
    }
}
