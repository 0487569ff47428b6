package org.careergraph.demand;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PROJECTION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.Projection;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.ClassificationRow;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How what sources expect of occupations is read. */
@Component
class ProjectionMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Demand", DemandRow.class).one("projection", "Projection", ProjectionMapping::projectionOf);
        mappings.type("Projection", ProjectionRow.class)
                .required("baseYear", row -> NotNull.column(row.projection().BASE_YEAR))
                .required("targetYear", row -> NotNull.column(row.projection().TARGET_YEAR))
                .view("baseEmployment", "CountEstimate", ProjectionRow::baseEmployment)
                .view("projectedEmployment", "CountEstimate", ProjectionRow::projectedEmployment)
                .nullable("percentChange", row -> Numbers.fromTenThousandths(row.projection().CHANGE_PPM))
                .nullable("selfEmployedShare", row -> Numbers.fromPartsPerMillion(row.projection().SELF_EMPLOYED_PPM))
                .view("annualOpenings", "CountEstimate", row -> row.openings(row.projection().OPENINGS))
                .view("openingsFromExits", "CountEstimate", row -> row.openings(row.projection().EXITS))
                .view("openingsFromTransfers", "CountEstimate", row -> row.openings(row.projection().TRANSFERS))
                .nullable("typicalEducation", row -> row.projection().EDUCATION)
                .nullable("workExperience", row -> row.projection().EXPERIENCE)
                .nullable("onTheJobTraining", row -> row.projection().TRAINING)
                .view("measuredFor", "Classification", ProjectionRow::lender)
                .implementing("Sourced", ProjectionRow::provenance);
    }

    private static Rows<ProjectionRow> projectionOf(DemandRow asked, Arguments arguments, Aliases aliases) {
        Projection projection = aliases.of(PROJECTION);
        Classification link = aliases.of(CLASSIFICATION);
        OccupationCode code = aliases.of(OCCUPATION_CODE);
        return Rows.of(
                        new ProjectionRow(projection, new ClassificationRow(link, code)),
                        projection
                                .join(link)
                                .on(link.OCCUPATION_CODE_ID.eq(projection.OCCUPATION_CODE_ID))
                                .join(code)
                                .on(code.ID.eq(link.OCCUPATION_CODE_ID)))
                .where(link.ROLE_ID.eq(asked.role().ID))
                .where(projection.ID.eq(newest(asked, aliases)));
    }

    /** Of the codes that lend to the role: by precedence of sources; the newest edition first. */
    private static Field<Integer> newest(DemandRow asked, Aliases aliases) {
        Projection held = aliases.of(PROJECTION);
        Classification link = aliases.of(CLASSIFICATION);
        Release release = aliases.of(RELEASE);
        Source source = aliases.of(SOURCE);
        return DSL.field(DSL.select(held.ID)
                .from(link)
                .join(held)
                .on(held.OCCUPATION_CODE_ID.eq(link.OCCUPATION_CODE_ID))
                .join(release)
                .on(release.ID.eq(held.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(link.ROLE_ID.eq(asked.role().ID))
                .and(link.LENDS_PAY)
                .and(held.LOCATION_ID.in(country(asked.place(), aliases)))
                .and(release.SUPERSEDED_BY_ID.isNull())
                .orderBy(source.PRECEDENCE.asc(), held.BASE_YEAR.desc(), held.ID.desc())
                .limit(DSL.inline(1)));
    }

    /** The country in which a place lies, or that it is. */
    private static Select<Record1<Integer>> country(Field<Integer> place, Aliases aliases) {
        Location asked = aliases.of(LOCATION);
        Location country = aliases.of(LOCATION);
        return DSL.select(country.ID)
                .from(asked)
                .join(country)
                .on(country.COUNTRY.eq(asked.COUNTRY))
                .where(asked.ID.eq(place))
                .and(country.KIND.eq("COUNTRY"));
    }
}
