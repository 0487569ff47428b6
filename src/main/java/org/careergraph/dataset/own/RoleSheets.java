package org.careergraph.dataset.own;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.RESPONSIBILITY;
import static org.careergraph.jooq.Tables.ROLE;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Terms.AliasOrigin;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.dataset.Terms.ResponsibilityOrigin;

/** The files that say what roles are. */
final class RoleSheets {

    static final String CLASSIFICATIONS = "classification.csv";

    /** Where an alias that somebody states can come from; labels of other sources are derived. */
    private static final Set<AliasOrigin> STATED_ORIGINS =
            EnumSet.complementOf(EnumSet.of(AliasOrigin.PREFERRED_LABEL));

    private RoleSheets() {}

    static Sheet roles(Inventory inventory) {
        return Sheet.of("role.csv", "key, title, source", "slug, summary", row -> role(row, inventory));
    }

    private static Fact role(Cells row, Inventory inventory) {
        String key = row.required("key", Format.ROLE_KEY);
        return new Fact.Role(
                row.at(),
                row.source(),
                key,
                Objects.requireNonNullElse(row.optional("slug", Format.SLUG), key),
                row.required("title", Format.text(ROLE.TITLE)),
                row.optional("summary", Format.text(ROLE.SUMMARY)),
                inventory.exactTo(key));
    }

    static Sheet replacements() {
        return Sheet.of("replacement.csv", "role, replaced_by, source", "", RoleSheets::replacement);
    }

    private static Fact replacement(Cells row) {
        Fact.Replacement replacement = new Fact.Replacement(
                row.at(),
                row.source(),
                row.required("role", Format.ROLE_KEY),
                row.required("replaced_by", Format.ROLE_KEY));
        if (row.isSound() && replacement.role().equals(replacement.replacedBy())) {
            row.refuse("replaced_by", "a role does not take its own place");
        }
        return replacement;
    }

    static Sheet aliases() {
        return Sheet.of("alias.csv", "role, name, origin, source", "", RoleSheets::alias);
    }

    private static Fact alias(Cells row) {
        Fact.Alias alias = new Fact.Alias(
                row.at(),
                row.source(),
                row.required("role", Format.ROLE_KEY),
                row.required("name", Format.text(ALIAS.NAME)),
                row.required("origin", Format.term(STATED_ORIGINS)));
        if (row.isSound() && FoldedText.matchable(alias.name()).isEmpty()) {
            row.refuse("name", "holds no letter and no digit");
        }
        return alias;
    }

    static Sheet classifications() {
        return Sheet.of(
                CLASSIFICATIONS,
                "role, scheme, scheme_version, code, title, match, source",
                "residual, weight, lends_pay, reason",
                RoleSheets::classification);
    }

    private static Fact classification(Cells row) {
        Fact.Classification classification = new Fact.Classification(
                row.at(),
                row.source(),
                row.required("role", Format.ROLE_KEY),
                new Fact.Code(
                        row.required("scheme", Format.term(ClassificationScheme.class)),
                        row.required("scheme_version", Format.code(OCCUPATION_CODE.SCHEME_VERSION)),
                        row.required("code", Format.code(OCCUPATION_CODE.CODE))),
                row.required("title", Format.text(OCCUPATION_CODE.TITLE)),
                Objects.requireNonNullElse(row.optional("residual", Format.FLAG), false),
                row.required("match", Format.term(MatchKind.class)),
                row.optional("weight", Format.SHARE),
                Objects.requireNonNullElse(row.optional("lends_pay", Format.FLAG), false),
                row.optional("reason", Format.text(CLASSIFICATION.REASON)));
        boolean needsReason = classification.lendsPay() && classification.match() != MatchKind.EXACT;
        if (row.isSound() && needsReason && classification.reason() == null) {
            row.refuse("reason", "blank; a code that lends pay without being EXACT needs a reason");
        }
        return classification;
    }

    static Sheet responsibilities() {
        return Sheet.of("responsibility.csv", "role, rank, text, origin, source", "", RoleSheets::responsibility);
    }

    private static Fact responsibility(Cells row) {
        String role = row.required("role", Format.ROLE_KEY);
        int rank = row.rank();
        return new Fact.Responsibility(
                row.at(),
                row.source(),
                role,
                role + ":" + rank,
                rank,
                row.required("text", Format.text(RESPONSIBILITY.TEXT)),
                row.required("origin", Format.term(ResponsibilityOrigin.class)),
                null,
                null,
                null,
                null,
                null);
    }
}
