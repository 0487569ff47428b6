package org.careergraph.graphql;

import java.util.List;

/**
 * How long a list of texts may be, or a text of several words.
 *
 * @param elements that it may have
 * @param characters that each text may have
 */
public record Most(int elements, int characters) {

    /** The text, if it is one that every database can hold and is not too long. */
    String text(Object value, String argument) {
        String text = Shape.text(value, argument);
        int length = text.codePointCount(0, text.length());
        if (length > characters) {
            throw new Refusal(
                    ErrorCode.BAD_USER_INPUT,
                    "%s %s has %d characters, which are more than %d"
                            .formatted(argument, Limits.quote(text), length, characters),
                    "Leave out what does not name it.");
        }
        return text;
    }

    /** The texts of a list, if neither it nor one of them is too long. */
    List<String> texts(Object list, String argument) {
        return elements((List<?>) list, argument).stream()
                .map(text -> text(text, argument))
                .toList();
    }

    /** The list, if it is not too long. */
    <T> List<T> elements(List<T> list, String argument) {
        return counted(list, argument, "elements", "Ask in several requests.");
    }

    /** The words of a text, if they are not too many. */
    <T> List<T> words(List<T> list, String argument) {
        return counted(list, argument, "words", "Leave out what does not name it.");
    }

    private <T> List<T> counted(List<T> list, String argument, String what, String hint) {
        if (list.size() > elements) {
            throw new Refusal(
                    ErrorCode.BAD_USER_INPUT,
                    "%s has %d %s, which are more than %d".formatted(argument, list.size(), what, elements),
                    hint);
        }
        return list;
    }
}
