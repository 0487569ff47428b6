package org.careergraph.dataset.onet;

import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.Terms.MatchKind;
import org.jspecify.annotations.Nullable;

/** Reads the occupations, each of which is a role and a code, and knows them for the tables that name them. */
final class Occupations {

    /** The column that names the occupation in every table. */
    static final String CODE = "O*NET-SOC Code";

    private static final String TAXONOMY = "2019";
    private static final String SOC_VERSION = "2018";
    private static final int SOC_LENGTH = "15-2051".length();
    private static final String SOC_LEVEL = ".00";
    private static final int CODE_LENGTH = SOC_LENGTH + SOC_LEVEL.length();
    private static final int WHOLE_PPM = 1_000_000;
    private static final String DETAIL =
            "An O*NET-SOC 2019 code begins with the SOC 2018 code of which it is a part; pay and jobs are counted for the"
                    + " whole of that.";

    private record Occupation(
            Row at, String code, String title, @Nullable String description) {

        boolean isSocLevel() {
            return code.endsWith(SOC_LEVEL);
        }

        boolean isResidual() {
            return title.contains("All Other");
        }

        Fact.Code onetSoc() {
            return new Fact.Code(ClassificationScheme.ONET_SOC, TAXONOMY, code);
        }

        Fact.Code soc() {
            return new Fact.Code(ClassificationScheme.SOC, SOC_VERSION, code.substring(0, SOC_LENGTH));
        }

        Fact.Role role() {
            List<Fact.Code> exactTo = isSocLevel() ? List.of(onetSoc(), soc()) : List.of(onetSoc());
            return new Fact.Role(at, OnetReader.SOURCE, code, null, title, description, exactTo);
        }
    }

    private final Map<String, String> titles = new HashMap<>();

    /** Reads them, and answers whether they are known now. */
    boolean read(Reading reading) {
        List<Occupation> found = new ArrayList<>();
        return reading.each(Table.OCCUPATIONS, rows -> {
            int code = rows.column(CODE);
            int title = rows.column("Title");
            int description = rows.column("Description");
            while (rows.next()) {
                Occupation occupation = new Occupation(
                        rows.at(),
                        code(rows, code),
                        rows.text(title, ROLE_DESCRIPTION.TITLE),
                        rows.optionalText(description, ROLE_DESCRIPTION.SUMMARY));
                titles.put(occupation.code(), occupation.title());
                if (rows.isSound()) {
                    found.add(occupation);
                } else {
                    reading.facts().declare(occupation.role());
                }
            }
            state(found, reading.facts());
        });
    }

    private static String code(Rows rows, int column) {
        String code = rows.text(column, OCCUPATION_CODE.CODE);
        boolean formed = code.length() == CODE_LENGTH && code.charAt(2) == '-' && code.charAt(SOC_LENGTH) == '.';
        if (!formed && rows.isSound()) {
            rows.refuse(column, "no O*NET-SOC code, such as 15-2051.00");
        }
        return code;
    }

    private static void state(List<Occupation> found, FactSink facts) {
        Map<Fact.Code, Occupation> naming = new HashMap<>();
        found.forEach(occupation ->
                naming.merge(occupation.soc(), occupation, (first, other) -> other.isSocLevel() ? other : first));
        for (Occupation occupation : found) {
            Occupation soc = naming.get(occupation.soc());
            facts.accept(new Fact.OccupationCode(
                    occupation.at(),
                    OnetReader.SOURCE,
                    occupation.onetSoc(),
                    occupation.title(),
                    occupation.isResidual(),
                    null,
                    null));
            if (occupation == soc) {
                facts.accept(new Fact.OccupationCode(
                        occupation.at(),
                        OnetReader.SOURCE,
                        occupation.soc(),
                        occupation.title(),
                        occupation.isResidual(),
                        CodeLevel.DETAILED,
                        null));
            }
            facts.accept(occupation.role());
            facts.accept(classification(occupation, occupation.onetSoc(), occupation, MatchKind.EXACT, null));
            facts.accept(
                    occupation.isSocLevel()
                            ? classification(occupation, occupation.soc(), soc, MatchKind.EXACT, null)
                            : classification(occupation, occupation.soc(), soc, MatchKind.BROAD, DETAIL));
        }
    }

    /** That an occupation falls into a code, which is named as an occupation is. */
    private static Fact.Classification classification(
            Occupation occupation, Fact.Code code, Occupation naming, MatchKind match, @Nullable String reason) {
        return new Fact.Classification(
                occupation.at(),
                OnetReader.SOURCE,
                occupation.code(),
                code,
                naming.title(),
                naming.isResidual(),
                match,
                WHOLE_PPM,
                true,
                reason);
    }

    /** The key of the role that a cell names, which has to be an occupation. */
    String role(Rows rows, int column) {
        String code = rows.text(column, OCCUPATION_CODE.CODE);
        if (!code.isEmpty() && !titles.containsKey(code)) {
            rows.refuse(column, "not an occupation of Occupation Data; look which of the two is misspelt");
        }
        return code;
    }

    /** Tells every role with its title. */
    void forEach(BiConsumer<String, String> role) {
        titles.forEach(role);
    }
}
