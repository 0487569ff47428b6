package org.careergraph.dataset;

import org.jspecify.annotations.Nullable;

/** The natural key of something that facts name. */
public record Key(Kind kind, String text) {

    /** What is named, and the file of the own-data format that defines it. */
    enum Kind {
        SOURCE("source", "source.csv"),
        LOCATION("location", "location.csv"),
        ROLE("role", "role.csv"),
        CODE("code", "classification.csv"),
        SKILL("skill", "skill.csv"),
        RATING_SCALE("rating scale", "rating_scale.csv"),
        OBSERVATION("observation", "salary.csv");

        final String word;
        final String file;

        Kind(String word, String file) {
            this.word = word;
            this.file = file;
        }
    }

    /** The key of a source. */
    public static Key source(String key) {
        return new Key(Kind.SOURCE, key);
    }

    /** The key of a place. */
    public static Key location(String slug) {
        return new Key(Kind.LOCATION, slug);
    }

    /** The key of a role. */
    public static Key role(String key) {
        return new Key(Kind.ROLE, key);
    }

    /** The key of a code. */
    public static Key code(Fact.Code code) {
        return code(code.scheme().name(), code.version(), code.code());
    }

    static Key code(String scheme, String version, String code) {
        return new Key(Kind.CODE, scheme + "|" + version + "|" + code);
    }

    /** The key of a skill. */
    public static Key skill(String key) {
        return new Key(Kind.SKILL, key);
    }

    /** The key of a rating scale. */
    public static Key ratingScale(String key) {
        return new Key(Kind.RATING_SCALE, key);
    }

    /** The key of an observation; null parts count. */
    static Key observation(String table, @Nullable Object... key) {
        StringBuilder text = new StringBuilder(table);
        for (@Nullable Object part : key) {
            text.append('|').append(part);
        }
        return new Key(Kind.OBSERVATION, text.toString());
    }
}
