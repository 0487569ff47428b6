package org.careergraph.demand;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PROJECTION;
import static org.careergraph.jooq.Tables.ROLE_PROJECTION;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.Projection;
import org.careergraph.jooq.tables.RoleProjection;
import org.careergraph.row.ClassificationRow;
import org.careergraph.row.Country;
import org.careergraph.row.EvidenceRow;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How what sources expect of occupations is read. */
@Component
class ProjectionMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Demand", DemandRow.class).one("projection", "Projection", ProjectionMapping::projectionOf);
        mappings.oneOf("Evidence", EvidenceRow.class)
                .variant(
                        "Projection",
                        row -> row.projection().ID.isNotNull(),
                        row -> new ProjectionRow(row.projection(), row.lender()));
        mappings.type("Projection", ProjectionRow.class)
                .required("baseYear", row -> NotNull.column(row.projection().BASE_YEAR))
                .required("targetYear", row -> NotNull.column(row.projection().TARGET_YEAR))
                .view("baseEmployment", "CountEstimate", ProjectionRow::baseEmployment)
                .view("projectedEmployment", "CountEstimate", ProjectionRow::projectedEmployment)
                .nullable("percentChange", row -> Numbers.fromTenThousandths(row.projection().CHANGE_PPM))
                .nullable("selfEmployedShare", row -> Numbers.fromPartsPerMillion(row.projection().SELF_EMPLOYED_PPM))
                .view("annualOpenings", "CountEstimate", row -> row.openings(row.projection().OPENINGS))
                .view("openingsFromGrowth", "CountEstimate", ProjectionRow::growth)
                .view("openingsFromExits", "CountEstimate", row -> row.openings(row.projection().EXITS))
                .view("openingsFromTransfers", "CountEstimate", row -> row.openings(row.projection().TRANSFERS))
                .nullable("typicalEducation", row -> row.projection().EDUCATION)
                .nullable("workExperience", row -> row.projection().EXPERIENCE)
                .nullable("onTheJobTraining", row -> row.projection().TRAINING)
                .required("outlook", row -> NotNull.column(row.projection().OUTLOOK))
                .view("measuredFor", "Classification", ProjectionRow::lender)
                .implementing("Sourced", ProjectionRow::provenance);
    }

    private static Rows<ProjectionRow> projectionOf(DemandRow asked, Arguments arguments, Aliases aliases) {
        Projection projection = aliases.of(PROJECTION);
        Classification link = aliases.of(CLASSIFICATION);
        OccupationCode code = aliases.of(OCCUPATION_CODE);
        RoleProjection answering = aliases.of(ROLE_PROJECTION);
        return Rows.of(
                        new ProjectionRow(projection, new ClassificationRow(link, code)),
                        projection
                                .join(link)
                                .on(link.OCCUPATION_CODE_ID.eq(projection.OCCUPATION_CODE_ID))
                                .join(code)
                                .on(code.ID.eq(link.OCCUPATION_CODE_ID)))
                .where(link.ROLE_ID.eq(asked.role().ID))
                .where(projection.ID.eq(DSL.select(answering.PROJECTION_ID)
                        .from(answering)
                        .where(answering.ROLE_ID.eq(asked.role().ID))
                        .and(answering.LOCATION_ID.in(Country.of(asked.place(), aliases)))
                        .orderBy(answering.LOCATION_ID)
                        .limit(DSL.inline(1))));
    }
}
