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

    /** Characters of a document: a career page has twelve hundred; long lists belong into variables. */
    static final int MAX_CHARACTERS = 200_000;

    /** Tokens of a document: parsing that many takes some milliseconds. */
    static final int MAX_TOKENS = 15_000;

    /** Grammar rules within each other: the parser is recursive, and a field takes three. */
    static final int MAX_RULE_DEPTH = 500;

    /** Selections within each other, fragments counted: measuring is recursive too. What asks about the schema has thirty. */
    static final int MAX_NESTING = 200;

    /** Fields on a path: the questions of a career page need seven, and going on three times from role to role sixteen. */
    static final int MAX_DEPTH = 20;

    /** Fields of an operation, with fragments counted wherever they are spread: a career page has eighty. */
    static final int MAX_FIELDS = 1_000;

    /** Aliases of an operation: enough for a batch of look-ups, too few to ask for everything a thousand times. */
    static final int MAX_ALIASES = 100;

    /** Directives of an operation: clients write {@code @include} on parts of a page, not on every field. */
    static final int MAX_DIRECTIVES = 100;

    /** Fields of Query in an operation: each is a statement of its own. */
    static final int MAX_ROOT_FIELDS = 50;

    /** Fields of an operation, counted for every object type that they can be on: what is compiled grows with it. */
    static final int MAX_SELECTIONS = 10_000;

    /** Objects that an operation may read: a grid of a hundred roles and places with twenty a cell, which make ten million bytes. */
    static final long MAX_COST = 200_000;

    /** Elements that a list counts whose length no argument tells: files of an edition, codes of a role, what a place lies in. */
    static final int ASSUMED_ROWS = 5;

    /** Bytes of an answer: ten times the greatest that a page needs; a hundred requests at once still fit into the memory. */
    static final int MAX_ANSWER_BYTES = 10_000_000;

    /** Characters of parsed and validated documents kept: a parsed one takes up to a hundred bytes for each. */
    static final int MAX_CHARACTERS_OF_DOCUMENTS = 2_000_000;

    /** What a document kept counts at the least, so that very short ones are not too many. */
    static final int CHARACTERS_OF_SHORT_DOCUMENT = 500;

    /** Operations kept with their selections read. Clients send the same few; a hostile one must not fill the memory. */
    static final int MAX_OPERATIONS = 1_000;

    /** Compiled operations kept: a document has several where its arguments lead to different SQL. */
    static final int MAX_COMPILED_OPERATIONS = 2_000;

    /** Prepared statements kept for each connection. */
    static final int MAX_STATEMENTS_PER_CONNECTION = 256;

    /** Errors in one answer: a document that is wrong in more places is wrong as a whole. */
    static final int MAX_ERRORS = 20;

    /** Characters of an error message. */
    static final int MAX_MESSAGE_CHARACTERS = 400;

    /** How often statements under way are looked at: a tenth of what a client calls slow, and nothing beside a second of work. */
    static final int WATCH_MILLISECONDS = 25;

    /** Characters of a value that an error message repeats. */
    static final int MAX_QUOTED_CHARACTERS = 100;

    /** Arguments that one function call takes on every database: PostgreSQL allows no more. */
    static final int MAX_FUNCTION_ARGUMENTS = 100;

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
