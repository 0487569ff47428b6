package org.careergraph.dataset.oews;

import java.util.Set;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Terms.PayConcept;
import org.careergraph.dataset.Terms.SalaryMethod;
import org.jspecify.annotations.Nullable;

/** Makes rows of one edition, in whatever form they come, to facts. */
final class WageRows {

    private static final String EVERY_OWNER = "1235";

    /** The publisher's codes of who owns workplaces, but for the one of all together. */
    private static final Set<String> OWNERS = Set.of("1", "2", "3", "5", "35", "57", "58", "59", "123", "235");

    private static final String CURRENCY = "USD";

    private final Fact.Period period;
    private final Statistic.@Nullable TopCode topCode;
    private final FactSink facts;
    private final Places places;
    private final Occupations occupations;

    /** @param topCode what a floor is in this edition; null when it is not known */
    WageRows(SurveyMonth month, Statistic.@Nullable TopCode topCode, FactSink facts, Notices notices) {
        this.period = month.period();
        this.topCode = topCode;
        this.facts = facts;
        this.places = new Places(facts, notices);
        this.occupations = new Occupations(month.schemeVersion(), facts, notices);
    }

    /** States the row, unless something in it is refused. */
    void state(Cells cells, Area area, Occupation occupation) {
        if (!cells.standUnderColumns()) {
            return;
        }
        String place = places.find(cells.at(), area);
        Fact.Code code = occupations.find(cells.at(), occupation);
        Statistic.Slice slice = slice(cells);
        Statistic.Jobs jobs = JobCounts.read(cells);
        Integer meanError = JobCounts.meanError(cells);
        Wages wages = Wages.read(cells, topCode);
        if (place == null || code == null || !cells.isSound()) {
            return;
        }
        facts.accept(new Fact.Pay(
                cells.at(),
                OewsReader.SOURCE,
                null,
                code,
                place,
                slice,
                PayConcept.STRAIGHT_TIME_WITH_INCENTIVES,
                SalaryMethod.EMPLOYER_SURVEY,
                CURRENCY,
                null,
                meanError,
                period,
                null,
                jobs,
                wages.annual(),
                wages.hourly()));
    }

    private static Statistic.Slice slice(Cells cells) {
        String industry = cells.text(Column.NAICS);
        String owner = cells.text(Column.OWN_CODE);
        boolean everyOwner = owner.isEmpty() || owner.equals(EVERY_OWNER);
        if (!everyOwner && !OWNERS.contains(owner)) {
            cells.refuse(Column.OWN_CODE, "not an ownership that the publisher describes; take the file as published");
        }
        if (isEveryIndustry(industry)) {
            return everyOwner ? Statistic.Slice.ALL : new Statistic.Slice(null, null, owner);
        }
        String title = cells.text(Column.NAICS_TITLE);
        return new Statistic.Slice(industry, title.isEmpty() ? null : title, owner.isEmpty() ? null : owner);
    }

    /** Whether the code of an industry is blank or all zeros. */
    private static boolean isEveryIndustry(String industry) {
        for (int i = 0; i < industry.length(); i++) {
            if (industry.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }
}
