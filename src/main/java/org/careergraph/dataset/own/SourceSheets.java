package org.careergraph.dataset.own;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.careergraph.dataset.Credit;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.PayScope;
import org.careergraph.dataset.Terms.PayComponent;
import org.careergraph.dataset.Terms.SourceKind;
import org.jspecify.annotations.Nullable;

/** The files that say who says so. */
final class SourceSheets {

    /** Places for the label of an edition in a sentence, which has to fit its column with labels in it. */
    private static final int MAX_LABELS = 2;

    private SourceSheets() {}

    /** @param stated what the sources of the folder are; takes it over from the rows, where it has to be one and the same */
    static Sheet sources(Set<Visibility> stated) {
        return Sheet.of(
                        "source.csv",
                        "key, name, publisher, kind",
                        "url, licence_name, licence_spdx, licence_url, requires_attribution, allows_redistribution,"
                                + " attribution, modification, limitations,"
                                + " pay_includes, pay_excludes, visibility",
                        row -> source(row, stated))
                .ownedBy("key");
    }

    private static Fact source(Cells row, Set<Visibility> stated) {
        Visibility visibility = row.optional("visibility", Format.term(Visibility.class));
        stated.add(visibility == null ? Visibility.PUBLIC : visibility);
        if (stated.size() > 1) {
            row.refuse(
                    "visibility", "other sources of the folder are not; keep private sources in folders of their own");
        }
        return new Fact.Source(
                row.at(),
                row.required("key", Format.SOURCE_KEY),
                row.required("name", Format.text(SOURCE.NAME)),
                row.required("publisher", Format.text(SOURCE.PUBLISHER)),
                row.required("kind", Format.term(SourceKind.class)),
                row.optional("url", Format.address(SOURCE.URL)),
                licence(row),
                row.optional("requires_attribution", Format.FLAG),
                row.optional("allows_redistribution", Format.FLAG),
                credit(row),
                row.optional("limitations", Format.text(SOURCE.LIMITATIONS)),
                pay(row));
    }

    private static Fact.@Nullable Licence licence(Cells row) {
        String name = row.optional("licence_name", Format.text(SOURCE.LICENCE_NAME));
        String spdx = row.optional("licence_spdx", Format.text(SOURCE.LICENCE_SPDX));
        String url = row.optional("licence_url", Format.address(SOURCE.LICENCE_URL));
        if (name == null) {
            if (spdx != null || url != null) {
                row.refuse("licence_name", "blank; a licence needs a name");
            }
            return null;
        }
        return new Fact.Licence(name, spdx, url);
    }

    private static PayScope pay(Cells row) {
        Format<List<PayComponent>> components = Format.terms(PayComponent.class);
        List<PayComponent> includes = Objects.requireNonNullElse(row.optional("pay_includes", components), List.of());
        List<PayComponent> excludes = Objects.requireNonNullElse(row.optional("pay_excludes", components), List.of());
        includes.stream()
                .filter(excludes::contains)
                .forEach(both -> row.refuse("pay_excludes", both + " stands in pay_includes too"));
        return new PayScope(includes, excludes);
    }

    private static @Nullable Credit credit(Cells row) {
        String sentence = row.optional("attribution", Format.text(SOURCE.ATTRIBUTION));
        String modification = row.optional("modification", Format.text(SOURCE.MODIFICATION));
        if (sentence == null) {
            if (modification != null) {
                row.refuse("attribution", "blank; it is the sentence that the one in modification follows");
            }
            return null;
        }
        if (sentence.split(Pattern.quote(Credit.LABEL), -1).length - 1 > MAX_LABELS) {
            row.refuse("attribution", "holds {label} more than twice");
        }
        return new Credit(sentence, modification);
    }

    static Sheet releases(Inventory inventory) {
        return Sheet.of(
                "release.csv",
                "source, label",
                "period_start, period_end, period_label, published_at",
                row -> release(row, inventory));
    }

    private static Fact release(Cells row, Inventory inventory) {
        String source = row.required("source", Format.SOURCE_KEY);
        String label = row.required("label", Format.text(RELEASE.LABEL));
        if (label.contains("#")) {
            row.refuse("label", "holds #, which marks revisions in ids; write it without");
        }
        return new Fact.Release(
                row.at(),
                source,
                label,
                row.period(),
                row.optional("published_at", Format.DATE),
                null,
                inventory.files(source));
    }
}
