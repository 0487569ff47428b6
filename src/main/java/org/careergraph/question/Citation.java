package org.careergraph.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A source as the last sentences of an answer name it.
 *
 * @param time what the figures describe in time, or which edition is meant, after a comma; may be empty
 * @param group whom they were measured for
 */
record Citation(Edition edition, String time, Group group) {

    /** The sentence about descriptions by one edition. */
    static String of(Edition edition) {
        return of(List.of(new Citation(edition, edition.edition(), Group.NONE)));
    }

    /** The sentence about one or several sources; what two that follow each other have in common is said once. */
    static String of(List<Citation> sources) {
        StringBuilder text = new StringBuilder(sources.size() == 1 ? "Source: " : "Sources: ");
        for (int i = 0; i < sources.size(); i++) {
            Citation source = sources.get(i);
            boolean more = i + 1 < sources.size();
            boolean samePublisher = i > 0
                    && sources.get(i - 1)
                            .edition()
                            .publisher()
                            .equals(source.edition().publisher());
            text.append(i == 0 ? "" : samePublisher ? " and " : "; ")
                    .append(samePublisher ? "" : source.edition().publisher() + ", ")
                    .append("“%s”%s".formatted(source.edition().name(), source.time()))
                    .append(
                            more && sources.get(i + 1).group().isLike(source.group())
                                    ? ""
                                    : source.group().clause());
        }
        return text.append('.').toString();
    }

    /** What has to be known of the groups before any figure of theirs. */
    static String warnings(List<Citation> sources) {
        return ofEach(sources, Group::warning);
    }

    /** What else has to be known of the groups. */
    static String remarks(List<Citation> sources) {
        return ofEach(sources, Group::remark);
    }

    /** Of groups that are alike, the first only. */
    private static String ofEach(List<Citation> sources, Function<Group, String> sentence) {
        List<Group> groups = new ArrayList<>();
        for (Citation source : sources) {
            if (groups.stream().noneMatch(source.group()::isLike)) {
                groups.add(source.group());
            }
        }
        return English.text(groups.stream().map(sentence).toArray(String[]::new));
    }
}
