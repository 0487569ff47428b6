package org.careergraph.preparation;

import static org.careergraph.jooq.Tables.PREPARATION;
import static org.careergraph.jooq.Tables.PREPARATION_SHARE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Preparation;
import org.careergraph.jooq.tables.PreparationShare;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.EvidenceRow;
import org.careergraph.row.Provenance;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How preparation for roles is read. */
@Component
class PreparationMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Role", Role.class).one("preparation", "Preparation", PreparationMapping::newestOf);
        mappings.oneOf("Evidence", EvidenceRow.class)
                .variant("Preparation", row -> row.preparation().ID.isNotNull(), EvidenceRow::preparation);
        mappings.type("Preparation", Preparation.class)
                .required("framework", row -> NotNull.column(row.FRAMEWORK))
                .required("level", row -> NotNull.column(row.LEVEL))
                .required("label", row -> NotNull.column(row.LABEL))
                .nullable("typicalEducation", row -> row.EDUCATION)
                .nullable("experience", row -> row.EXPERIENCE)
                .nullable("onTheJobTraining", row -> row.TRAINING)
                .nullable("collectedAt", row -> row.COLLECTED_AT)
                .many("shares", "PreparationShare", PreparationMapping::sharesOf)
                .implementing("Sourced", row -> new Provenance(row.RELEASE_ID, row.FILE_ID, row.FILE_ROW));
        mappings.type("PreparationShare", PreparationShare.class)
                .required("rank", share -> NotNull.column(share.RANK))
                .required("answer", share -> NotNull.column(share.ANSWER))
                .nullable("share", share -> Numbers.fromPartsPerMillion(share.SHARE_PPM))
                .required("status", share -> NotNull.column(share.STATUS))
                .nullable("respondents", share -> share.RESPONDENTS)
                .implementing("Sourced", share -> new Provenance(share.RELEASE_ID, share.FILE_ID, share.FILE_ROW));
    }

    /** Of several sources, what was imported last. */
    private static Rows<Preparation> newestOf(Role role, Arguments arguments, Aliases aliases) {
        Preparation preparation = aliases.of(PREPARATION);
        Preparation held = aliases.of(PREPARATION);
        return Rows.of(preparation)
                .where(preparation.ROLE_ID.eq(role.ID))
                .where(preparation.RELEASE_ID.eq(
                        DSL.select(DSL.max(held.RELEASE_ID)).from(held).where(held.ROLE_ID.eq(role.ID))));
    }

    private static Rows<PreparationShare> sharesOf(Preparation preparation, Arguments arguments, Aliases aliases) {
        PreparationShare share = aliases.of(PREPARATION_SHARE);
        return Rows.of(share)
                .where(share.ROLE_ID.eq(preparation.ROLE_ID))
                .where(share.ASPECT.eq(arguments.choice("aspect")))
                .where(share.RELEASE_ID.eq(preparation.RELEASE_ID))
                .orderBy(Key.ascending(NotNull.column(share.RANK)));
    }
}
