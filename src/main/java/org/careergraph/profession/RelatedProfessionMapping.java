package org.careergraph.profession;

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
import org.careergraph.jooq.tables.RelatedProfession;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.EvidenceRow;
import org.careergraph.row.PlaceArgument;
import org.careergraph.row.Provenance;
import org.careergraph.row.RelatedProfessionRow;
import org.jooq.impl.DSL;
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
        Key slug = Key.ascending(NotNull.column(other.SLUG));
        Key edition = Key.ascending(NotNull.column(release.PUBLIC_ID));
        return switch (arguments.choice("orderBy")) {
            case "TITLE" -> related.orderBy(Key.ascending(NotNull.column(other.SORT_TITLE)), slug, edition);
            default -> related.orderBy(Key.ascending(NotNull.column(relation.RANK)), slug, edition);
        };
    }
}
