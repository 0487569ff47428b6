package org.careergraph.graphql;

import org.jspecify.annotations.Nullable;

/**
 * How much a set of selections asks for, with fragments counted wherever they are spread. Sums end at {@link #MOST}.
 *
 * @param roots fields at its top
 * @param fields all its fields, also those that the response merges into one
 * @param aliases fields that the response gives another name
 * @param depth fields on its longest path; what is asked about the schema counts as one
 */
record DocumentSize(long roots, long fields, long aliases, long directives, int depth) {

    static final DocumentSize NOTHING = new DocumentSize(0, 0, 0, 0, 0);

    /** The greatest whole number that every JSON reader takes exactly. */
    private static final long MOST = (1L << 53) - 1;

    /** Both, side by side. */
    DocumentSize plus(DocumentSize other) {
        return new DocumentSize(
                Math.min(MOST, roots + other.roots),
                Math.min(MOST, fields + other.fields),
                Math.min(MOST, aliases + other.aliases),
                Math.min(MOST, directives + other.directives),
                Math.max(depth, other.depth));
    }

    DocumentSize plusDirectives(int more) {
        return new DocumentSize(roots, fields, aliases, Math.min(MOST, directives + more), depth);
    }

    /** A field that selects this. */
    DocumentSize below(boolean alias, boolean introspection) {
        return new DocumentSize(
                1,
                Math.min(MOST, fields + 1),
                Math.min(MOST, aliases + (alias ? 1 : 0)),
                directives,
                introspection ? 1 : depth + 1);
    }

    /** Why no operation may be as large as this; null when it may. */
    @Nullable
    Refusal refusal() {
        if (aliases > Limits.MAX_ALIASES) {
            return tooMany(ErrorCode.TOO_MANY_ALIASES, "aliases", aliases, Limits.MAX_ALIASES);
        }
        if (directives > Limits.MAX_DIRECTIVES) {
            return tooMany(ErrorCode.TOO_MANY_DIRECTIVES, "directives", directives, Limits.MAX_DIRECTIVES);
        }
        if (fields > Limits.MAX_FIELDS) {
            return tooMany(ErrorCode.TOO_COMPLEX, "fields", fields, Limits.MAX_FIELDS);
        }
        if (depth > Limits.MAX_DEPTH) {
            return tooMany(ErrorCode.TOO_DEEP, "levels of fields", depth, Limits.MAX_DEPTH);
        }
        return roots > Limits.MAX_ROOT_FIELDS
                ? tooMany(ErrorCode.TOO_MANY_ROOT_FIELDS, "fields of Query", roots, Limits.MAX_ROOT_FIELDS)
                : null;
    }

    private static Refusal tooMany(ErrorCode code, String what, long asked, int limit) {
        return Refusal.excess(
                code,
                "The operation has %d %s, which are more than %d".formatted(asked, what, limit),
                asked,
                limit,
                "Ask in several requests; what a fragment holds counts wherever it is spread.");
    }
}
