package org.careergraph.role;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.ClassificationRow;
import org.careergraph.row.Provenance;
import org.careergraph.row.SharedCode;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How the codes that a role falls into are read. */
@Component
class ClassificationMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Role", Role.class).many("classifications", "Classification", ClassificationMapping::codesOf);
        mappings.type("Classification", ClassificationRow.class)
                .required("scheme", row -> NotNull.column(row.code().SCHEME))
                .required("code", row -> NotNull.column(row.code().CODE))
                .required("title", row -> NotNull.column(row.code().TITLE))
                .required("schemeVersion", row -> NotNull.column(row.code().SCHEME_VERSION))
                .required("match", row -> NotNull.column(row.link().MATCH_KIND))
                .nullable("weight", row -> Numbers.fromPartsPerMillion(row.link().WEIGHT_PPM))
                .required("sharedWithCount", row -> {
                    Classification other = CLASSIFICATION.as("other_role");
                    return NotNull.count(DSL.selectOne()
                            .from(other)
                            .where(other.OCCUPATION_CODE_ID.eq(row.link().OCCUPATION_CODE_ID))
                            .and(other.ROLE_ID.ne(row.link().ROLE_ID))
                            .and(SharedCode.isShared(other)));
                })
                .required("residual", row -> NotNull.column(row.code().RESIDUAL))
                .required("lendsPay", row -> NotNull.column(row.link().LENDS_PAY))
                .nullable("reason", row -> row.link().REASON)
                .required("derived", row -> NotNull.column(row.link().DERIVED))
                .nullable("level", row -> row.code().CODE_LEVEL)
                .implementing(
                        "Sourced",
                        row -> new Provenance(row.link().RELEASE_ID, row.link().FILE_ID, row.link().FILE_ROW));
    }

    private static Rows<ClassificationRow> codesOf(Role role, Arguments arguments, Aliases aliases) {
        Classification link = aliases.of(CLASSIFICATION);
        OccupationCode code = aliases.of(OCCUPATION_CODE);
        Rows<ClassificationRow> codes = Rows.of(
                        new ClassificationRow(link, code), link.join(code).on(code.ID.eq(link.OCCUPATION_CODE_ID)))
                .where(link.ROLE_ID.eq(role.ID).and(link.STEPS.eq(DSL.inline(0))))
                .orderBy(
                        Key.ascending(NotNull.column(code.SCHEME)),
                        Key.ascending(NotNull.column(code.CODE)),
                        Key.ascending(NotNull.column(code.ID)));
        return arguments.has("scheme") ? codes.where(code.SCHEME.eq(arguments.choice("scheme"))) : codes;
    }
}
