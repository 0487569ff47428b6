package org.careergraph.salary;

import org.careergraph.graphql.Connection;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.jooq.tables.Dataset;
import org.careergraph.jooq.tables.Role;
import org.springframework.stereotype.Component;

/** How the answer to where one can earn more is read. */
@Component
class EarnMoreMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.candidates("Role.earnMore", SalariesMapping.PLACES);
        mappings.type("Role", Role.class)
                .page(
                        "earnMore",
                        Connection.of("Salary", EarnMore::places)
                                .nodes(edge -> edge.candidate().shown())
                                .ranking()
                                .summary((role, arguments, aliases) -> EarnMore.of(role, arguments)));
        mappings.type("EarnMoreConnection", EarnMore.class)
                .only("home", "Salary", EarnMore::home)
                .many("excluded", "ExclusionCount", EarnMore::exclusions);
        mappings.type("EarnMoreEdge", EarnMoreRow.class)
                .view("figure", "PayEstimate", EarnMoreRow::figure)
                .view("difference", "PayEstimate", EarnMoreRow::difference)
                .nullable("percentDifference", EarnMoreRow::percentDifference)
                .nullable("distinguishable", EarnMoreRow::distinguishable)
                .one("priceLevel", "PriceLevel", EarnMoreRow::priceLevel)
                .one("breakEven", "PayEstimate", EarnMoreRow::breakEven)
                .nullable("distanceKm", EarnMoreRow::distanceKm);
        mappings.type("ExclusionCount", ExclusionRow.class)
                .required("reason", ExclusionRow::reason)
                .required("locations", ExclusionRow::locations);
        mappings.type("Dataset", Dataset.class).view("rankingDefaults", "RankingDefaults", dataset -> dataset);
        mappings.type("RankingDefaults", Dataset.class)
                .required("minEmployment", dataset -> NotNull.constant(RankingGuard.MIN_EMPLOYMENT))
                .required("maxRelativeStandardError", dataset -> NotNull.constant(RankingGuard.MAX_ERROR));
    }
}
