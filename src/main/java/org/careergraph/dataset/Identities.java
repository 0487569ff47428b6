package org.careergraph.dataset;

import java.util.ArrayList;
import java.util.Arrays;
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
            case Fact.OccupationCode code -> Key.code(code.code());
            case Fact.Skill skill -> Key.skill(skill.key());
            case Fact.RatingScale scale -> Key.ratingScale(scale.key());
            default -> null;
        };
    }

    /** What a fact names, besides its source. */
    static List<Reference> references(Fact fact) {
        return switch (fact) {
            case Fact.Source _, Fact.Location _, Fact.Role _, Fact.OccupationCode _, Fact.RatingScale _ -> List.of();
            case Fact.Release release ->
                List.of(new Reference("source", release.source(), Key.source(release.source())));
            case Fact.LocationCode code -> List.of(location("location", code.location()));
            case Fact.Containment c -> List.of(location("location", c.location()), location("within", c.within()));
            case Fact.Alias alias -> List.of(role("role", alias.role()));
            case Fact.Replacement r -> List.of(role("role", r.role()), role("replaced_by", r.replacedBy()));
            case Fact.Classification classification -> List.of(role("role", classification.role()));
            case Fact.CodeMatch match -> List.of(code("from", match.from()), code("to", match.to()));
            case Fact.Responsibility responsibility -> List.of(role("role", responsibility.role()));
            case Fact.Skill skill -> skill.broader() == null ? List.of() : List.of(skill("broader", skill.broader()));
            case Fact.SkillRequirement r -> List.of(role("role", r.role()), skill("skill", r.skill()));
            case Fact.Preparation preparation -> List.of(role("role", preparation.role()));
            case Fact.PreparationShare share -> List.of(role("role", share.role()));
            case Fact.PriceLevel level -> List.of(location("location", level.location()));
            case Fact.ConsumerPrice price -> List.of(location("location", price.location()));
            case Fact.Projection p -> List.of(code("code", p.code()), location("location", p.location()));
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
            references.add(code("code", pay.code()));
        }
        references.add(location("location", pay.location()));
        return references;
    }

    private static Reference role(String column, String key) {
        return new Reference(column, key, Key.role(key));
    }

    private static Reference code(String column, Fact.Code code) {
        return new Reference(column, code.code(), Key.code(code));
    }

    private static Reference skill(String column, String key) {
        return new Reference(column, key, Key.skill(key));
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
            case Fact.PriceLevel f ->
                one("item", f.item().name(), "location, item and period_end", f.location(), end(f.period()));
            case Fact.ConsumerPrice f ->
                one("month", f.month().toString(), "location, month and source", f.location(), f.source());
            case Fact.Role f -> of(f);
            case Fact.Replacement f -> one("role", f.role(), "role");
            case Fact.OccupationCode _, Fact.RatingScale _ -> List.of();
            case Fact.CodeMatch f -> one("to", f.to().code(), "pair of codes", f.from(), f.to());
            case Fact.Skill f -> one("key", f.key(), "key");
            case Fact.SkillRequirement f -> one("skill", f.skill(), "role and skill", f.role());
            case Fact.Preparation f -> one("role", f.role(), "role");
            case Fact.PreparationShare f ->
                one("rank", Integer.toString(f.rank()), "role, aspect and rank", f.role(), f.aspect());
            case Fact.Projection f -> one("code", f.code().code(), "code and location", f.code(), f.location());
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

    private static List<Identity> of(Fact.Role role) {
        Identity key = new Identity("key", role.key(), "key", List.of("key", role.key()));
        return role.slug() == null
                ? List.of(key)
                : List.of(key, new Identity("slug", role.slug(), "slug", List.of("slug", role.slug())));
    }

    /** A row for pay per year and one for pay per hour make one cell. */
    private static List<Identity> of(Fact.Pay pay) {
        String each = "role or code, location, source, concept, period_end and per";
        List<Object> cell = Arrays.asList(
                pay.role(), pay.code(), pay.location(), pay.source(), pay.slice(), pay.concept(), end(pay.period()));
        List<Identity> identities = new ArrayList<>();
        if (!pay.annual().equals(Statistic.Figures.NOT_COLLECTED)) {
            identities.add(new Identity("per", "YEAR", each, List.of("YEAR", cell)));
        }
        if (!pay.hourly().equals(Statistic.Figures.NOT_COLLECTED)) {
            identities.add(new Identity("per", "HOUR", each, List.of("HOUR", cell)));
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
