package org.careergraph.search;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.ROLE;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Conditions;
import org.careergraph.graphql.Elements;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.Most;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Alias;
import org.careergraph.jooq.tables.Role;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** Which roles titles mean that somebody wrote. */
@Component
class TitleMapping implements Mapping {

    /** A list of advertisements or of employees goes in parts of this size; each title costs a few look-ups. */
    private static final Most MOST = new Most(500, 200);

    private static final int MAX_CANDIDATES = 100;

    /** A title that fits, and what of it. */
    private record Candidate(ReadTitle title, Role role, Alias alias) {}

    @Override
    public void declare(Mappings mappings) {
        mappings.length("Query.resolveTitles", "titles");
        mappings.length("TitleResolution.candidates", "maxCandidates");
        mappings.query()
                .many("resolveTitles", "TitleResolution", (root, arguments, aliases) -> titles(arguments, aliases));
        mappings.type("TitleResolution", ReadTitle.class)
                .required("input", ReadTitle::input)
                .required("outcome", ReadTitle::outcome)
                .many("candidates", "TitleCandidate", (title, arguments, aliases) -> candidates(title, aliases));
        mappings.type("TitleCandidate", Candidate.class)
                .view("role", "Role", Candidate::role)
                .required(
                        "confidence",
                        candidate -> Numbers.fromHundredths(candidate.title().confidence()))
                .nullable("matchedAlias", candidate -> candidate.alias().NAME)
                .nullable("seniority", candidate -> candidate.title().band());
    }

    private static Rows<ReadTitle> titles(Arguments arguments, Aliases aliases) {
        Elements<String> inputs = arguments.texts("titles", MOST, aliases, titles -> titles);
        Elements<String> readings = arguments.texts("titles", MOST, aliases, TitleMapping::readings);
        Field<Integer> most = arguments.integer(
                "maxCandidates", 0, MAX_CANDIDATES, "A title that means more roles than these says little.");
        ReadTitle title = new ReadTitle(inputs, readings, most);
        return Rows.of(title, title.from()).orderBy(Key.ascending(inputs.position()));
    }

    /** For each reading of each title: which title it is of, which of its readings, and what it reads. */
    private static List<List<Object>> readings(List<String> titles) {
        return IntStream.range(0, titles.size())
                .boxed()
                .flatMap(title -> rows(title, TitleReading.of(titles.get(title))))
                .toList();
    }

    private static Stream<List<Object>> rows(int title, List<TitleReading> readings) {
        return IntStream.range(0, readings.size()).mapToObj(i -> {
            TitleReading reading = readings.get(i);
            String band = reading.band() == null ? "" : reading.band().name();
            return List.of(title, i, reading.part(), reading.name(), reading.changes(), band);
        });
    }

    private static Rows<Candidate> candidates(ReadTitle title, Aliases aliases) {
        Role role = aliases.of(ROLE);
        Alias alias = aliases.of(ALIAS);
        Candidate candidate = new Candidate(title, role, alias);
        return Rows.of(candidate, role.leftJoin(alias).on(title.isRead(alias, role)))
                .where(Conditions.isAmong(role.ID, title.roles()))
                .orderBy(Key.ascending(NotNull.column(role.SORT_TITLE)), Key.ascending(NotNull.column(role.SLUG)));
    }
}
