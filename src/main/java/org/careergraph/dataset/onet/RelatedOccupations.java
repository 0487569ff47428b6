package org.careergraph.dataset.onet;

import static org.careergraph.jooq.Tables.RELATED_PROFESSION;

import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Terms.SimilarityBasis;

/** Reads which occupations are listed as close to an occupation. */
final class RelatedOccupations {

    private RelatedOccupations() {}

    static void read(Reading reading, Occupations occupations) {
        reading.each(Table.RELATED, rows -> read(rows, occupations, reading.facts()));
    }

    private static void read(Rows rows, Occupations occupations, FactSink facts) {
        int code = rows.column(Occupations.CODE);
        int relatedColumn = rows.column("Related O*NET-SOC Code");
        int index = rows.column("Index");
        int tier = rows.optionalColumn("Relatedness Tier");
        while (rows.next()) {
            String role = occupations.role(rows, code);
            String related = occupations.role(rows, relatedColumn);
            int rank = rows.whole(index);
            if (rows.isSound() && role.equals(related)) {
                rows.refuse(relatedColumn, "the occupation itself");
            }
            if (rows.isSound() && rank < 1) {
                rows.refuse(index, "not a place in an order; the first is 1");
            }
            Fact.RelatedProfession fact = new Fact.RelatedProfession(
                    rows.at(),
                    OnetReader.SOURCE,
                    role,
                    related,
                    rank,
                    new Statistic.Closeness(
                            SimilarityBasis.PUBLISHED_MATRIX,
                            null,
                            rows.optionalText(tier, RELATED_PROFESSION.TIER),
                            null));
            if (rows.isSound()) {
                facts.accept(fact);
            }
        }
    }
}
