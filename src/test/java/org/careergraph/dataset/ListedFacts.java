package org.careergraph.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Catalogue.Standing;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Statistic.Figures;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.Terms.PayConcept;
import org.careergraph.dataset.Terms.SalaryMethod;
import org.careergraph.dataset.Terms.SourceKind;
import org.careergraph.snapshot.Sha256;

/** A published edition whose facts a test lists, file by file: one row of a file a fact. */
final class ListedFacts implements DatasetReader {

    /** A fact of the row in which it is listed. */
    @FunctionalInterface
    interface Stated {
        Fact apply(Row at);
    }

    static final String SOURCE = "survey";
    static final Fact.Code DATA_SCIENTISTS = new Fact.Code(ClassificationScheme.OEWS, "2018", "15-2051");

    private final String label;
    private final Completeness completeness;
    private final Map<String, List<Stated>> files = new LinkedHashMap<>();
    private Statistic.TopCode topCode;
    private LocalDate publishedAt;
    private int unread;
    private String salt = "";

    private ListedFacts(String label, Completeness completeness) {
        this.label = label;
        this.completeness = completeness;
    }

    /** An edition for the May of a year, of which more files may come. */
    static ListedFacts part(int year) {
        return new ListedFacts("May " + year, Completeness.PART);
    }

    ListedFacts published(String date) {
        publishedAt = LocalDate.parse(date);
        return this;
    }

    ListedFacts topCoded(long year) {
        topCode = new Statistic.TopCode(year, null, "USD");
        return this;
    }

    ListedFacts file(String name, Stated... facts) {
        files.put(name, List.of(facts));
        return this;
    }

    /** Gives the files other bytes. */
    ListedFacts savedAgain() {
        salt = "again";
        return this;
    }

    /** Says of every file that it has this many rows more than it states. */
    ListedFacts losing(int rows) {
        unread = rows;
        return this;
    }

    Stated pay(String place, Figures annual) {
        return pay(place, annual, Statistic.Slice.ALL);
    }

    Stated pay(String place, Figures annual, Statistic.Slice slice) {
        return pay(place, annual, slice, Figures.NOT_COLLECTED);
    }

    Stated pay(String place, Figures annual, Statistic.Slice slice, Figures hourly) {
        return at -> new Fact.Pay(
                at,
                SOURCE,
                null,
                DATA_SCIENTISTS,
                place,
                slice,
                PayConcept.STRAIGHT_TIME_WITH_INCENTIVES,
                SalaryMethod.EMPLOYER_SURVEY,
                "USD",
                null,
                null,
                period(),
                null,
                Statistic.Jobs.NOT_COLLECTED,
                annual,
                hourly);
    }

    /** A mean, in dollars. */
    static Figures mean(long dollars) {
        return figures(Estimate.of(dollars * 100), Estimate.NOT_COLLECTED, Estimate.NOT_COLLECTED);
    }

    /** A median and a 90th percentile. */
    static Figures median(long dollars, Estimate p90) {
        return figures(Estimate.NOT_COLLECTED, Estimate.of(dollars * 100), p90);
    }

    static Figures figures(Estimate mean, Estimate p50, Estimate p90) {
        Estimate none = Estimate.NOT_COLLECTED;
        return new Figures(mean, none, none, p50, none, p90);
    }

    private Fact.Period period() {
        int year = Integer.parseInt(label.substring(4));
        return new Fact.Period(LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 31), label);
    }

    @Override
    public Catalogue catalogue(Notices notices) {
        Row at = Row.ofFile("listed");
        Fact.Source source = new Fact.Source(
                at,
                SOURCE,
                "Survey",
                "Bureau",
                SourceKind.OFFICIAL_STATISTICS,
                null,
                null,
                null,
                null,
                null,
                null,
                PayScope.UNSTATED);
        List<Fact.File> listed = new ArrayList<>();
        files.forEach((name, facts) -> listed.add(new Fact.File(name, sha256(name, facts), 0)));
        Fact.Release release = new Fact.Release(at, SOURCE, label, period(), publishedAt, topCode, listed);
        return new Catalogue("bls", Standing.OFFICIAL, completeness, List.of(source), List.of(release), Set.of());
    }

    private String sha256(String name, List<Stated> facts) {
        String text =
                salt + facts.stream().map(fact -> fact.apply(new Row(name, 0))).toList();
        return HexFormat.of().formatHex(Sha256.of(text));
    }

    @Override
    public void read(FactSink sink, Notices notices) {
        files.forEach((name, facts) -> {
            for (int i = 0; i < facts.size(); i++) {
                Row at = new Row(name, i + 2);
                sink.accept(new Fact.OccupationCode(
                        at, SOURCE, DATA_SCIENTISTS, "Data Scientists", false, CodeLevel.DETAILED, null));
                sink.accept(facts.get(i).apply(at));
            }
            sink.finished(name, facts.size() + unread);
        });
    }
}
