package org.careergraph.graphql;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** Every bound on what one operation may ask for, and on what is kept to answer the next one. */
final class Limits {

    /** Rows of one list or page: a screenful, and small enough that four levels of lists stay within memory. */
    static final int MAX_PAGE_SIZE = 100;

    /** References in one list: a grid of as many roles as places is ten thousand cells. */
    static final int MAX_REFERENCES = 100;

    /** Fields that an operation selects: fragments multiply, so a short document can select more than any memory holds. */
    static final int MAX_SELECTIONS = 100_000;

    /** Parsed and validated documents kept. Clients send the same few; a hostile one must not fill the memory. */
    static final int MAX_DOCUMENTS = 1_000;

    /** Compiled operations kept: a document has several where its arguments lead to different SQL. */
    static final int MAX_COMPILED_OPERATIONS = 2_000;

    /** Prepared statements kept for each connection. */
    static final int MAX_STATEMENTS_PER_CONNECTION = 256;

    /** Errors in one answer: a document that is wrong in more places is wrong as a whole. */
    static final int MAX_ERRORS = 20;

    /** Characters of an error message. */
    static final int MAX_MESSAGE_CHARACTERS = 400;

    /** Characters of a value that an error message repeats. */
    static final int MAX_QUOTED_CHARACTERS = 100;

    /** Pairs that one JSON function call takes on every database: PostgreSQL allows 100 arguments. */
    static final int MAX_PAIRS_PER_OBJECT = 50;

    private Limits() {}

    /** A value as GraphQL writes it, such as {@code {slug: "us-wa"}}, fit for an error message. */
    static String literal(Object value) {
        return value instanceof Map<?, ?> object
                ? object.entrySet().stream()
                        .map(member -> member.getKey() + ": " + literal(member.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"))
                : quote(value);
    }

    /** A number as an error message may show it: without the zeros of a great exponent. */
    static String number(BigDecimal value) {
        return Math.abs((long) value.scale()) > MAX_QUOTED_CHARACTERS ? value.toString() : value.toPlainString();
    }

    /** A value as an error message may show it: cut off, control characters escaped. */
    static String quote(Object value) {
        return '"' + shortened(String.valueOf(value), MAX_QUOTED_CHARACTERS) + '"';
    }

    /** A message that may repeat what was sent: cut off, control characters escaped. */
    static String shortened(String message) {
        return shortened(message, MAX_MESSAGE_CHARACTERS);
    }

    private static String shortened(String whole, int length) {
        StringBuilder text = new StringBuilder();
        whole.codePoints().limit(length).forEach(c -> {
            if (Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF)) {
                text.append("\\u%04x".formatted(c));
            } else {
                text.appendCodePoint(c);
            }
        });
        return text.append(whole.length() > length ? "…" : "").toString();
    }
}
