package org.careergraph.dataset;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a fact defines, what it names, and what makes it that fact and no other. */
final class Identities {

    /** Something that a cell names. */
    record Reference(String column, String value, Key key) {}

    /** What may stand in one row only; {@code each} says in words what the rows are distinguished by. */
    record Identity(String column, String value, String each, List<?> key) {}

    private Identities() {}

    /** What a fact defines, for others to name; null for most. */
    static @Nullable Key defined(Fact fact) {
        return switch (fact) {
            case Fact.Source source -> Key.source(source.source());
            case Fact.Location location -> Key.location(location.slug());
            case Fact.Role role -> Key.role(role.key());
            case Fact.Classification classification -> Key.code(classification.code());
            default -> null;
        };
    }

    /** What a fact names, besides its source. */
    static List<Reference> references(Fact fact) {
        return switch (fact) {
            case Fact.Source _, Fact.Location _, Fact.Role _ -> List.of();
            case Fact.Release release ->
                List.of(new Reference("source", release.source(), Key.source(release.source())));
            case Fact.LocationCode code -> List.of(location("location", code.location()));
            case Fact.Containment c -> List.of(location("location", c.location()), location("within", c.within()));
            case Fact.Alias alias -> List.of(role("role", alias.role()));
            case Fact.Classification classification -> List.of(role("role", classification.role()));
            case Fact.Responsibility responsibility -> List.of(role("role", responsibility.role()));
            case Fact.Pay pay -> references(pay);
            case Fact.RelatedProfession r -> List.of(role("role", r.role()), role("related", r.related()));
            case Fact.Demand d -> List.of(role("role", d.role()), location("location", d.location()));
            case Fact.Question question -> List.of(role("role", question.role()));
        };
    }

    private static List<Reference> references(Fact.Pay pay) {
        List<Reference> references = new ArrayList<>();
        if (pay.role() != null) {
            references.add(role("role", pay.role()));
        }
        if (pay.code() != null) {
            references.add(new Reference("code", pay.code().code(), Key.code(pay.code())));
        }
        references.add(location("location", pay.location()));
        return references;
    }

    private static Reference role(String column, String key) {
        return new Reference(column, key, Key.role(key));
    }

    private static Reference location(String column, String slug) {
        return new Reference(column, slug, Key.location(slug));
    }

    /** What no other row may repeat. */
    static List<Identity> of(Fact fact) {
        return switch (fact) {
            case Fact.Source f -> one("key", f.source(), "key");
            case Fact.Release f -> one("source", f.source(), "source");
            case Fact.Location f -> one("slug", f.slug(), "slug");
            case Fact.LocationCode f -> one("code", f.code(), "scheme and code", f.scheme());
            case Fact.Containment f -> one("within", f.within(), "location and within", f.location());
            case Fact.Role f ->
                List.of(
                        new Identity("key", f.key(), "key", List.of("key", f.key())),
                        new Identity("slug", f.slug(), "slug", List.of("slug", f.slug())));
            case Fact.Alias f ->
                List.of(new Identity(
                        "name",
                        f.name(),
                        "role and name in lower case without accents and punctuation",
                        List.of(f.role(), FoldedText.matchable(f.name()))));
            case Fact.Classification f ->
                one("code", f.code().code(), "role, scheme, scheme_version and code", f.role(), f.code());
            case Fact.Responsibility f -> ranked(f.source(), f.role(), f.rank());
            case Fact.Pay f -> of(f);
            case Fact.RelatedProfession f ->
                one("related", f.related(), "role, related and source", f.role(), f.source());
            case Fact.Demand f ->
                List.of(new Identity(
                        "measure",
                        f.measure().name(),
                        "role, location, measure, source and period_end",
                        List.of(f.role(), f.location(), f.measure(), f.source(), end(f.period()))));
            case Fact.Question f -> ranked(f.source(), f.role(), f.rank());
        };
    }

    private static List<Identity> of(Fact.Pay pay) {
        String each = "role or code, location, source, concept, period_end and per";
        List<Identity> identities = new ArrayList<>();
        if (pay.annual() != null) {
            identities.add(new Identity("per", "YEAR", each, List.of("YEAR", Key.cell(pay))));
        }
        if (pay.hourly() != null) {
            identities.add(new Identity("per", "HOUR", each, List.of("HOUR", Key.cell(pay))));
        }
        return identities;
    }

    private static List<Identity> ranked(String source, String role, int rank) {
        return one("rank", Integer.toString(rank), "role, rank and source", role, source);
    }

    private static List<Identity> one(String column, String value, String each, Object... more) {
        List<Object> key = new ArrayList<>(List.of(more));
        key.add(value);
        return List.of(new Identity(column, value, each, key));
    }

    private static String end(Fact.@Nullable Period period) {
        return period == null ? "" : period.end().toString();
    }
}
