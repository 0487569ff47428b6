package org.careergraph.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.Identities.Identity;
import org.careergraph.dataset.Identities.Reference;

/** Checks of one fact against the others: what it names exists, it comes once, and nobody else defines the same. */
final class FactChecks {

    private record Occurrence(Class<?> facts, List<?> key) {}

    private final Keys keys;
    private final Notices notices;
    private final Map<Occurrence, Row> seen = new HashMap<>();

    FactChecks(Keys keys, Notices notices) {
        this.keys = keys;
        this.notices = notices;
    }

    /** Whether a fact may be stored; if not, the notices say why. */
    boolean pass(Fact fact) {
        boolean known = namesWhatIsKnown(fact);
        boolean once = comesOnce(fact);
        return known && once && definesItsOwn(fact);
    }

    /** Whether all that a fact names is defined. The stand-in for a refused key, which is empty, counts as defined. */
    boolean namesWhatIsKnown(Fact fact) {
        boolean known = true;
        for (Reference reference : Identities.references(fact)) {
            if (!reference.value().isEmpty() && !keys.knows(reference.key())) {
                Key.Kind kind = reference.key().kind();
                String message = "unknown %s; define it in %s, or import what defines it first";
                notices.add(fact.at()
                        .notice(reference.column(), reference.value(), message.formatted(kind.word, kind.file)));
                known = false;
            }
        }
        return known;
    }

    private boolean comesOnce(Fact fact) {
        boolean once = true;
        for (Identity identity : Identities.of(fact)) {
            Row first = seen.putIfAbsent(new Occurrence(fact.getClass(), identity.key()), fact.at());
            if (first != null) {
                String message = "stands in row %d already; one row for each %s";
                notices.add(fact.at()
                        .notice(
                                identity.column(),
                                identity.value(),
                                message.formatted(first.number(), identity.each())));
                once = false;
            }
        }
        return once;
    }

    private boolean definesItsOwn(Fact fact) {
        return switch (fact) {
            case Fact.Role role ->
                isDescribedByNobodyElse(role, "key", Key.role(role.key())) && hasFreeSlug(role) && isItself(role);
            case Fact.Location location -> isDescribedByNobodyElse(location, "slug", Key.location(location.slug()));
            default -> true;
        };
    }

    private boolean isDescribedByNobodyElse(Fact fact, String column, Key key) {
        Integer describer = keys.describer(key);
        if (describer == null || describer.equals(keys.find(Key.source(fact.source())))) {
            return true;
        }
        String message = "another source describes this %s already; leave the row out, the other files may name it";
        notices.add(fact.at().notice(column, key.text(), message.formatted(key.kind().word)));
        return false;
    }

    private boolean hasFreeSlug(Fact.Role role) {
        String slug = role.slug();
        Integer holder = slug == null ? null : keys.roles().withSlug(slug);
        if (holder == null || holder.equals(keys.find(role))) {
            return true;
        }
        notices.add(role.at().notice("slug", role.slug(), "another role has this slug; choose another"));
        return false;
    }

    private boolean isItself(Fact.Role role) {
        String same = keys.roles().sameAs(role);
        if (same == null) {
            return true;
        }
        String message = "EXACT to the same code as role %s, so both would be one role; make one of them CLOSE";
        notices.add(role.at().notice("key", role.key(), message.formatted(Notice.quote(same))));
        return false;
    }
}
