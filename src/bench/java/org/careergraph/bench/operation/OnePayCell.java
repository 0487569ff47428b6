package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.careergraph.bench.JsonWriter;
import org.careergraph.bench.PaySql;
import tools.jackson.databind.JsonNode;

/** One pay cell per hour: the role, the place, the cell and the files of its release, or why there is none. */
final class OnePayCell implements OperationAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] START = literal("{'role':{'salary':{'availability':");
    private static final byte[] NO_CONCEPT = literal(",'concept':null");
    private static final byte[] CONCEPT = literal(",'concept':");
    private static final byte[][] PERCENTILES = {
        literal(",'p10':{'amount':"), literal(",'p50':{'amount':"), literal(",'p90':{'amount':")
    };
    private static final byte[] STATUS = literal(",'status':");
    private static final byte[] AT_LEAST = literal(",'atLeast':");
    private static final byte[] AT_MOST = literal(",'atMost':");
    private static final byte[] CURRENCY = literal(",'currency':");
    private static final byte[] PER =
            literal(",'per':'HOUR','relativeStandardError':null}"); // none is told of a percentile
    private static final byte[] NO_CONVERSIONS = literal(",'conversions':[]");
    private static final byte[] FROM_YEAR = literal(",'conversions':[{'kind':'PAY_PERIOD','factor':0.000480769,"
            + "'description':'From pay per year, at 2,080 hours: 8 a day, 40 a week.'}]");
    private static final byte[] NO_RELEASE = literal(",'release':null}}}");
    private static final byte[] RELEASE = literal(",'release':{'label':");
    private static final byte[] TOP_CODE = literal(",'topCode':");
    private static final byte[] AMOUNT = literal("{'amount':");
    private static final byte[] FILES = literal(",'files':[");
    private static final byte[] NAME = literal("{'name':");
    private static final byte[] SHA256 = literal(",'sha256':");
    private static final byte[] END = literal("]}}}}");

    /** Those that are shown come first. */
    private static final List<String> STATISTICS = List.of("p10", "p50", "p90", "mean", "p25", "p75");

    private static final int FIGURES_AT = 7;

    private static final String CELL =
            "SELECT " + PaySql.ANY + ", c.concept, c.currency, y.id, y.label, y.top_code_year, "
                    + STATISTICS.stream().map(Figure::columns).collect(Collectors.joining(", "))
                    + " FROM pay_cell c JOIN release y ON y.id = c.release_id WHERE c.id = ";
    private static final String BY_DEFAULT =
            CELL + "(SELECT pay_cell_id FROM default_pay WHERE location_id = ? AND role_id = ?)";
    private static final String FILES_OF = "SELECT name, sha256 FROM release_file WHERE release_id = ? ORDER BY name";

    private final Statements statements;
    private final References references;
    private final Absences whole;
    private final Absences narrowed;

    OnePayCell(Statements statements) {
        this.statements = statements;
        this.references = new References(statements);
        this.whole = new Absences(statements, true);
        this.narrowed = new Absences(statements, false);
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        int role = references.role(variables.get("role"));
        Place place = references.place(variables.get("place"));
        if (role == 0) {
            out.raw(NO_ROLE);
            return;
        }
        CellQuestion question = CellQuestion.of(variables.path("cell"), variables.path("knownAt"));
        out.raw(START);
        if (question.isNone()) {
            nothing(role, place, narrowed, out);
            return;
        }
        int release = 0;
        try (ResultSet row = ask(question, role, place.id())) {
            if (row.next()) {
                cell(row, out);
                release = row.getInt(4);
            }
        }
        if (release == 0) {
            nothing(role, place, question.isAny() ? whole : narrowed, out);
        } else {
            files(release, out);
        }
    }

    private ResultSet ask(CellQuestion question, int role, int place) throws SQLException {
        if (question.isAny()) {
            return statements.ask(BY_DEFAULT, place, role);
        }
        List<Object> values = new ArrayList<>(List.of(role, place, role, place));
        values.addAll(question.values());
        return statements.ask(CELL + CellSql.chosen(question.allowed()), values);
    }

    private static void nothing(int role, Place place, Absences absences, JsonWriter out) throws SQLException {
        out.word(absences.of(role, place.id())).raw(NO_CONCEPT);
        Estimate none = Figure.NONE.per(Per.HOUR);
        for (byte[] percentile : PERCENTILES) {
            estimate(percentile, none, place.currency(), out);
        }
        out.raw(NO_CONVERSIONS).raw(NO_RELEASE);
    }

    private static void cell(ResultSet row, JsonWriter out) throws SQLException {
        out.word(row.getBoolean(1) ? "PUBLISHED" : "SUPPRESSED").raw(CONCEPT).text(row.getBytes(2));
        String currency = row.getString(3);
        boolean isConverted = false;
        for (int i = 0; i < STATISTICS.size(); i++) {
            Figure figure = Figure.read(row, FIGURES_AT + i * Figure.COLUMNS);
            isConverted |= figure.isSecond(Per.HOUR);
            if (i < PERCENTILES.length) {
                estimate(PERCENTILES[i], figure.per(Per.HOUR), currency, out);
            }
        }
        out.raw(isConverted ? FROM_YEAR : NO_CONVERSIONS)
                .raw(RELEASE)
                .text(row.getBytes(5))
                .raw(TOP_CODE);
        long ceiling = row.getLong(6);
        if (row.wasNull()) {
            out.nothing();
        } else {
            out.raw(AMOUNT).decimal(ceiling, 100).ascii('}');
        }
    }

    private static void estimate(byte[] key, Estimate estimate, String currency, JsonWriter out) {
        EstimateJson.amount(out.raw(key), estimate.amount()).raw(STATUS);
        EstimateJson.status(out, estimate).raw(AT_LEAST);
        EstimateJson.atLeast(out, estimate).raw(AT_MOST);
        EstimateJson.atMost(out, estimate).raw(CURRENCY).word(currency).raw(PER);
    }

    private void files(int release, JsonWriter out) throws SQLException {
        out.raw(FILES);
        try (ResultSet row = statements.ask(FILES_OF, release)) {
            for (boolean first = true; row.next(); first = false) {
                out.separate(first)
                        .raw(NAME)
                        .text(row.getBytes(1))
                        .raw(SHA256)
                        .text(row.getBytes(2))
                        .ascii('}');
            }
        }
        out.raw(END);
    }
}
