package org.careergraph.dataset.oews;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.OccupationTitle;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.jspecify.annotations.Nullable;

/** Finds the codes of occupations, and defines those that come. */
final class Occupations {

    private record Defined(String code, CodeLevel level) {}

    private static final Pattern CODE = Pattern.compile("\\d{2}-\\d{4}");

    private final String version;
    private final FactSink facts;
    private final Notices notices;
    private final Set<String> sound = new HashSet<>();
    private final Set<Defined> defined = new HashSet<>();

    /** @param version of the codes */
    Occupations(String version, FactSink facts, Notices notices) {
        this.version = version;
        this.facts = facts;
        this.notices = notices;
    }

    /** The code of an occupation, which is defined then; null when a notice says why there is none. */
    Fact.@Nullable Code find(Row at, Occupation occupation) {
        String code = occupation.code();
        if (code == null) {
            return titled(at, occupation);
        }
        if (!sound.contains(code) && !CODE.matcher(code).matches()) {
            notices.add(at.notice(occupation.column(), code, "not the code of an occupation, such as 15-2051"));
            return null;
        }
        Fact.Code found = new Fact.Code(ClassificationScheme.OEWS, version, code);
        return define(at, occupation, found) ? found : null;
    }

    private Fact.@Nullable Code titled(Row at, Occupation occupation) {
        String code = facts.codeTitled(ClassificationScheme.OEWS, version, occupation.title());
        if (code == null) {
            String message =
                    "no code has this title in %s, or several have; import the edition's national workbook first";
            notices.add(at.notice(
                    occupation.column(),
                    occupation.title(),
                    message.formatted("version " + version + " of the codes")));
            return null;
        }
        return new Fact.Code(ClassificationScheme.OEWS, version, code);
    }

    /**
     * A code may come as a broad group and as its only detailed occupation, and is defined as both then. One without a
     * title has to be held.
     */
    private boolean define(Row at, Occupation occupation, Fact.Code code) {
        if (occupation.title().isEmpty()) {
            return true;
        }
        if (occupation.group().isEmpty()) {
            if (sound.add(code.code()) && !isHeld(occupation, code)) {
                facts.accept(fact(at, occupation, code, null));
            }
            return true;
        }
        CodeLevel level = level(occupation.group());
        if (level == null) {
            notices.add(at.notice(
                    Column.O_GROUP.name(), occupation.group(), "not one of total, major, minor, broad, detailed"));
            return false;
        }
        sound.add(code.code());
        if (defined.add(new Defined(code.code(), level))) {
            facts.accept(fact(at, occupation, code, level));
        }
        return true;
    }

    private boolean isHeld(Occupation occupation, Fact.Code code) {
        return code.code().equals(facts.codeTitled(code.scheme(), version, occupation.title()));
    }

    private static Fact.OccupationCode fact(Row at, Occupation occupation, Fact.Code code, @Nullable CodeLevel level) {
        OccupationTitle title = OccupationTitle.of(occupation.title());
        return new Fact.OccupationCode(at, OewsReader.SOURCE, code, title.text(), title.residual(), level, null);
    }

    private static @Nullable CodeLevel level(String group) {
        for (CodeLevel level : CodeLevel.values()) {
            if (level.name().equalsIgnoreCase(group)) {
                return level;
            }
        }
        return null;
    }
}
