package org.careergraph.dataset.onet;

import static org.careergraph.jooq.Tables.SKILL;

import java.util.HashSet;
import java.util.Set;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.Necessity;
import org.careergraph.dataset.Terms.SkillKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads which technology or which tools people in occupations use: examples, each in a group, which is a commodity or, from 30.3
 * on, an element of the content model. An example is known by its group and its name, since some stand in two groups.
 */
final class Technologies {

    /** Characters of a key, so that the public id fits what it is stored in. */
    private static final int MAX_KEY = 200;

    private final Occupations occupations;
    private final SkillKind kind;
    private final Set<String> defined = new HashSet<>();

    Technologies(Occupations occupations, SkillKind kind) {
        this.occupations = occupations;
        this.kind = kind;
    }

    void read(Reading reading, Table table) {
        reading.each(table, rows -> read(rows, reading.facts()));
    }

    private void read(Rows rows, FactSink facts) {
        int code = rows.column(Occupations.CODE);
        int exampleColumn = rows.column("Example", "Workplace Example");
        int groupColumn = rows.column("Commodity Code", "Element ID");
        int titleColumn = rows.column("Commodity Title", "Element Name");
        int hot = rows.optionalColumn("Hot Technology");
        int demand = rows.optionalColumn("In Demand");
        while (rows.next()) {
            String role = occupations.role(rows, code);
            String example = rows.text(exampleColumn, SKILL.NAME);
            String group = rows.text(groupColumn, SKILL.NAME);
            String title = rows.text(titleColumn, SKILL.NAME);
            String key = group + ":" + example;
            if (key.length() > MAX_KEY) {
                rows.refuse(exampleColumn, "longer than 200 characters with the code of its group; shorten it");
            }
            Boolean isHot = rows.flag(hot);
            Boolean inDemand = rows.flag(demand);
            if (rows.isSound()) {
                define(rows.at(), group, title, null, facts);
                define(rows.at(), key, example, group, facts);
                facts.accept(new Fact.SkillRequirement(
                        rows.at(),
                        OnetReader.SOURCE,
                        role,
                        key,
                        kind,
                        Necessity.UNSPECIFIED,
                        null,
                        null,
                        isHot,
                        inDemand,
                        null));
            }
        }
    }

    private void define(Row at, String key, String name, @Nullable String group, FactSink facts) {
        if (defined.add(key)) {
            facts.accept(new Fact.Skill(at, OnetReader.SOURCE, key, name, kind, null, group));
        }
    }
}
