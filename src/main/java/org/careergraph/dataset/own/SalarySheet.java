package org.careergraph.dataset.own;

import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.PayConcept;
import org.careergraph.dataset.Terms.PayPeriod;
import org.careergraph.dataset.Terms.SalaryMethod;
import org.careergraph.dataset.Terms.SampleUnit;
import org.jspecify.annotations.Nullable;

/** The file that says what roles and codes pay: a row for pay per year and one for pay per hour make one cell. */
final class SalarySheet {

    private final Map<List<?>, Fact.Pay> cells = new HashMap<>();

    static Sheet sheet() {
        return Sheet.of(
                "salary.csv",
                "location, source, currency, per",
                "role, scheme, scheme_version, code, concept, method, " + Statistics.columns()
                        + ", rse, sample_count, sample_banded, sample_unit, sample_scope, sample_window_months,"
                        + " period_start, period_end, period_label, updated_at",
                new SalarySheet()::pay);
    }

    private Fact pay(Cells row) {
        String source = row.source();
        Fact.Code code = subject(row);
        Statistic.Figures figures = Statistics.figures(row);
        PayPeriod per = row.required("per", Format.term(PayPeriod.class));
        Fact.Pay pay = new Fact.Pay(
                row.at(),
                source,
                row.optional("role", Format.ROLE_KEY),
                code,
                row.required("location", Format.SLUG),
                Statistic.Slice.ALL,
                Objects.requireNonNullElse(
                        row.optional("concept", Format.term(PayConcept.class)), PayConcept.UNSPECIFIED),
                Objects.requireNonNullElse(
                        row.optional("method", Format.term(SalaryMethod.class)), SalaryMethod.UNSPECIFIED),
                row.required("currency", Format.CURRENCY),
                sample(row),
                row.optional("rse", Format.SHARE),
                row.periodOr(source),
                row.optional("updated_at", Format.DATE),
                Statistic.Jobs.NOT_COLLECTED,
                per == PayPeriod.YEAR ? figures : Statistic.Figures.NOT_COLLECTED,
                per == PayPeriod.HOUR ? figures : Statistic.Figures.NOT_COLLECTED);
        if (row.isSound()) {
            checkAgainstOtherPeriod(row, pay);
        }
        return pay;
    }

    /** The code that the pay is about; null when it is about a role. */
    private static Fact.@Nullable Code subject(Cells row) {
        boolean coded = Stream.of("scheme", "scheme_version", "code").anyMatch(row::states);
        if (row.states("role") == coded) {
            row.refuse(
                    "role",
                    coded
                            ? "stands beside a code; fill in the role or the code"
                            : "blank; fill in a role, or scheme, scheme_version and code");
        }
        if (!coded) {
            return null;
        }
        boolean sound = row.isSound();
        Fact.Code code = new Fact.Code(
                row.required("scheme", Format.term(ClassificationScheme.class)),
                row.required("scheme_version", Format.code(OCCUPATION_CODE.SCHEME_VERSION)),
                row.required("code", Format.code(OCCUPATION_CODE.CODE)));
        return sound && row.isSound() ? code : null;
    }

    private static Statistic.@Nullable Sample sample(Cells row) {
        Integer count = row.optionalCount("sample_count");
        if (count == null) {
            Stream.of("sample_banded", "sample_unit", "sample_scope", "sample_window_months")
                    .filter(row::states)
                    .forEach(column -> row.refuse(column, "needs a sample_count"));
            return null;
        }
        return new Statistic.Sample(
                count,
                Objects.requireNonNullElse(row.optional("sample_banded", Format.FLAG), false),
                row.required("sample_unit", Format.term(SampleUnit.class)),
                row.required("sample_scope", Format.text(PAY_CELL.SAMPLE_SCOPE)),
                row.optionalCount("sample_window_months"));
    }

    /** Refuses a row that describes a cell otherwise than the cell's row for the other pay period. */
    private void checkAgainstOtherPeriod(Cells row, Fact.Pay pay) {
        Fact.Pay first = cells.putIfAbsent(cell(pay), pay);
        if (first == null) {
            return;
        }
        Row other = first.at();
        List<String> columns = List.of("currency", "method", "sample_count", "rse", "period_start", "updated_at");
        List<@Nullable Object> here = described(pay);
        List<@Nullable Object> there = described(first);
        for (int i = 0; i < columns.size(); i++) {
            if (!Objects.equals(here.get(i), there.get(i))) {
                String message = "differs from row %d, which is about the same pay; both must say the same here";
                row.refuse(columns.get(i), message.formatted(other.number()));
            }
        }
    }

    private static List<@Nullable Object> cell(Fact.Pay pay) {
        Fact.Period period = pay.period();
        return Arrays.asList(
                pay.source(),
                pay.role(),
                pay.code(),
                pay.location(),
                pay.concept(),
                period == null ? null : period.end());
    }

    private static List<@Nullable Object> described(Fact.Pay pay) {
        return Arrays.asList(
                pay.currency(), pay.method(), pay.sample(), pay.meanRsePpm(), pay.period(), pay.updatedAt());
    }
}
