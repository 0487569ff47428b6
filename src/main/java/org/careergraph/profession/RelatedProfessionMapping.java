package org.careergraph.profession;

import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELATED_PROFESSION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Demand;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.RelatedProfession;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.AnsweringCount;
import org.careergraph.row.AnsweringPay;
import org.careergraph.row.EvidenceRow;
import org.careergraph.row.PlaceArgument;
import org.careergraph.row.Provenance;
import org.careergraph.row.RelatedProfessionRow;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** How related professions are read. */
@Component
class RelatedProfessionMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Role", Role.class)
                .page("relatedProfessions", "RelatedProfession", RelatedProfessionMapping::relatedTo);
        mappings.oneOf("Evidence", EvidenceRow.class)
                .variant(
                        "RelatedProfession",
                        row -> row.related().relation().RANK.isNotNull(),
                        EvidenceRow::related);
        mappings.type("RelatedProfession", RelatedProfessionRow.class)
                .view("role", "Role", RelatedProfessionRow::role)
                .view("similarity", "Similarity", RelatedProfessionRow::relation)
                .nullable("direction", row -> row.relation().DIRECTION)
                .required("reciprocal", row -> {
                    RelatedProfession back = RELATED_PROFESSION.as("back");
                    return NotNull.exists(DSL.selectOne()
                            .from(back)
                            .where(back.ROLE_ID.eq(row.relation().RELATED_ID))
                            .and(back.RELATED_ID.eq(row.relation().ROLE_ID)));
                })
                .implementing(
                        "Sourced",
                        row -> new Provenance(
                                row.relation().RELEASE_ID, row.relation().FILE_ID, row.relation().FILE_ROW));
        mappings.type("Similarity", RelatedProfession.class)
                .nullable("score", relation -> Numbers.fromPartsPerMillion(relation.SCORE_PPM))
                .required("rank", relation -> NotNull.column(relation.RANK))
                .nullable("tier", relation -> relation.TIER)
                .required("basis", relation -> NotNull.column(relation.BASIS));
    }

    private static Rows<RelatedProfessionRow> relatedTo(Role role, Arguments arguments, Aliases aliases) {
        RelatedProfession relation = aliases.of(RELATED_PROFESSION);
        Release release = aliases.of(RELEASE);
        Role other = aliases.of(ROLE);
        Rows<RelatedProfessionRow> related = Rows.of(
                        new RelatedProfessionRow(relation, release, other, PlaceArgument.id(arguments)),
                        relation.join(release)
                                .on(release.ID.eq(relation.RELEASE_ID))
                                .join(other)
                                .on(other.ID.eq(relation.RELATED_ID)))
                .where(relation.ROLE_ID.eq(role.ID));
        if (arguments.has("basis")) {
            related = related.where(relation.BASIS.in(
                    arguments.choices("basis").stream().map(DSL::inline).toList()));
        }
        if (arguments.has("minSimilarity")) {
            related = related.where(relation.SCORE_PPM.ge(
                    arguments.units("minSimilarity", 1_000_000, 1).cast(SQLDataType.INTEGER)));
        }
        return inOrder(related, arguments.choice("orderBy"), aliases)
                .orderBy(Key.ascending(NotNull.column(other.SLUG)), Key.ascending(NotNull.column(release.PUBLIC_ID)));
    }

    private static Rows<RelatedProfessionRow> inOrder(
            Rows<RelatedProfessionRow> related, String order, Aliases aliases) {
        RelatedProfessionRow row = related.row();
        Key rank = Key.ascending(NotNull.column(row.relation().RANK));
        return switch (order) {
            case "TITLE" -> related.orderBy(Key.ascending(NotNull.column(row.role().SORT_TITLE)));
            case "AVERAGE_PAY" -> related.orderBy(greatestFirst(mean(row, aliases)), rank);
            case "OPENINGS" -> related.orderBy(greatestFirst(openings(row, aliases)), rank);
            default -> related.orderBy(rank);
        };
    }

    /** What is not known sorts below every number, not among them. */
    private static Key greatestFirst(Field<Long> number) {
        return Key.descending(NotNull.coalesce(number, -1L));
    }

    /** The mean of the pay that answers for the profession, where it is in the currency of the place. */
    private static Field<Long> mean(RelatedProfessionRow row, Aliases aliases) {
        PayCell cell = aliases.of(PAY_CELL);
        Location place = aliases.of(LOCATION);
        return DSL.field(DSL.select(cell.ANNUAL_MEAN)
                .from(cell)
                .join(place)
                .on(place.ID.eq(cell.LOCATION_ID))
                .where(cell.ID.eq(AnsweringPay.of(row.role().ID, row)))
                .and(cell.CURRENCY.eq(place.CURRENCY)));
    }

    private static Field<Long> openings(RelatedProfessionRow row, Aliases aliases) {
        Demand demand = aliases.of(DEMAND);
        return DSL.field(
                DSL.select(demand.COUNT).from(demand).where(demand.ID.eq(AnsweringCount.ofRelated(row, aliases))));
    }
}
