package org.careergraph.salary;

import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.row.EvidenceRow;
import org.springframework.stereotype.Component;

/** How a pay cell is read that an answer quotes: that very cell, at its own place, per year. */
@Component
class SalaryEvidence implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.oneOf("Evidence", EvidenceRow.class)
                .variant("Salary", row -> row.cell().ID.isNotNull(), SalaryEvidence::salary);
    }

    private static SalaryRow salary(EvidenceRow row) {
        return new SalaryRow(row.role(), row.cell().LOCATION_ID, row.cell(), PayView.PUBLISHED);
    }
}
