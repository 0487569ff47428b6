package org.careergraph.dataset;

/** The natural key of something that facts name. */
public record Key(Kind kind, String text) {

    /** What is named, and the file of the own-data format that defines it. */
    enum Kind {
        SOURCE("source", "source.csv"),
        LOCATION("location", "location.csv"),
        ROLE("role", "role.csv"),
        CODE("code", "classification.csv"),
        PAY_CELL("pay cell", "salary.csv");

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

    /** The key of a pay cell within one import. */
    public static Key cell(Fact.Pay pay) {
        Fact.Code code = pay.code();
        String subject = code == null ? "role|" + pay.role() : code(code).text();
        Fact.Period period = pay.period();
        return new Key(
                Kind.PAY_CELL,
                String.join(
                        "\n",
                        pay.source(),
                        subject,
                        pay.location(),
                        pay.concept().name(),
                        period == null ? "" : period.end().toString()));
    }
}
