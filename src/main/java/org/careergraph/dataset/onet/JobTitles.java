package org.careergraph.dataset.onet;

import static org.careergraph.jooq.Tables.ALIAS;

import java.util.HashSet;
import java.util.Set;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.AliasOrigin;
import org.jspecify.annotations.Nullable;

/**
 * Reads the other titles of occupations. Those that people reported come first, since each of them stands among the alternate
 * titles again; a short title is a name of its own.
 */
final class JobTitles {

    private static final String REPEATED = "repeats a name of the same occupation";

    private record Name(String role, String folded) {}

    private final Occupations occupations;
    private final Set<Name> names = new HashSet<>();

    JobTitles(Occupations occupations) {
        this.occupations = occupations;
        occupations.forEach((role, title) -> names.add(new Name(role, FoldedText.matchable(title))));
    }

    void read(Reading reading) {
        reading.each(Table.REPORTED_TITLES, rows -> {
            int title = rows.column("Reported Job Title");
            read(rows, title, -1, AliasOrigin.INCUMBENT_SURVEY, reading.facts());
        });
        reading.each(Table.ALTERNATE_TITLES, rows -> {
            int title = rows.column("Alternate Title", "Job Title");
            int shortTitle = rows.optionalColumn("Short Title");
            read(rows, title, shortTitle, AliasOrigin.CLASSIFICATION_INDEX, reading.facts());
        });
    }

    private void read(Rows rows, int titleColumn, int shortColumn, AliasOrigin origin, FactSink facts) {
        int code = rows.column(Occupations.CODE);
        while (rows.next()) {
            String role = occupations.role(rows, code);
            String title = rows.text(titleColumn, ALIAS.NAME);
            String shortTitle = rows.optionalText(shortColumn, ALIAS.NAME);
            if (rows.isSound()) {
                boolean stated = state(rows.at(), role, title, origin, facts);
                stated |= state(rows.at(), role, shortTitle, origin, facts);
                if (!stated) {
                    facts.dropped(rows.at(), REPEATED);
                }
            }
        }
    }

    private boolean state(Row at, String role, @Nullable String name, AliasOrigin origin, FactSink facts) {
        boolean isNew = name != null && names.add(new Name(role, FoldedText.matchable(name)));
        if (isNew) {
            facts.accept(new Fact.Alias(at, OnetReader.SOURCE, role, name, origin));
        }
        return isNew;
    }
}
