package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.careergraph.bench.JsonWriter;
import org.careergraph.bench.PaySql;
import tools.jackson.databind.JsonNode;

/** The base pay of a role at a place: both in one statement, and the cell; one more where nothing is held. */
final class WhatDoesItPay implements OperationAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] START = literal("{'role':{'salary':{'availability':");
    private static final byte[] NOTHING = literal(",'mean':{'amount':null,'display':'Not held','status':'MISSING'},"
            + "'range':{'lower':{'display':'Not held'},'upper':{'display':'Not held'}},"
            + "'sampleSize':null,'measuredFor':null,'updatedAt':null,'source':null}}}");
    private static final byte[] MEAN = literal(",'mean':{'amount':");
    private static final byte[] DISPLAY = literal(",'display':");
    private static final byte[] STATUS = literal(",'status':");
    private static final byte[] LOWER = literal("},'range':{'lower':{'display':");
    private static final byte[] UPPER = literal("},'upper':{'display':");
    private static final byte[] SAMPLE = literal("}},'sampleSize':");
    private static final byte[] COUNT = literal("{'count':");
    private static final byte[] UNIT = literal(",'unit':");
    private static final byte[] BANDED = literal(",'banded':");
    private static final byte[] MONTHS = literal(",'windowMonths':");
    private static final byte[] MEASURED_FOR = literal(",'measuredFor':");
    private static final byte[] SCHEME = literal("{'scheme':");
    private static final byte[] CODE = literal(",'code':");
    private static final byte[] TITLE = literal(",'title':");
    private static final byte[] RESIDUAL = literal(",'residual':");
    private static final byte[] SHARED = literal(",'sharedWithCount':");
    private static final byte[] UPDATED = literal(",'updatedAt':");
    private static final byte[] SOURCE = literal(",'source':{'name':");
    private static final byte[] END = literal("}}}}");
    private static final int FIGURES_AT = 15;

    private static final String IDS =
            "SELECT (SELECT id FROM role WHERE slug = ?), (SELECT id FROM location WHERE slug = ?)";

    private static final String CELL = "SELECT " + PaySql.ANY + ", c.currency, c.sample_count, c.sample_unit,"
            + " c.sample_banded, c.sample_window_months, c.updated_at, s.name, k.role_id, o.scheme, o.code, o.title,"
            + " o.residual, (SELECT count(*) FROM classification v WHERE v.occupation_code_id = c.occupation_code_id"
            + " AND v.role_id <> k.role_id AND (v.lends_pay OR NOT v.derived OR v.steps > 0)), "
            + Figure.columns("mean") + ", " + Figure.columns("p25") + ", " + Figure.columns("p75")
            + " FROM pay_cell c JOIN release y ON y.id = c.release_id JOIN source s ON s.id = y.source_id"
            + " LEFT JOIN classification k ON k.role_id = ? AND k.occupation_code_id = c.occupation_code_id"
            + " LEFT JOIN occupation_code o ON o.id = k.occupation_code_id WHERE c.id = "
            + CellSql.chosen(CellSql.ALL_WORKERS + CellSql.NEWEST + " AND c.concept = 'BASE'");

    private final Statements statements;
    private final Absences absences;

    WhatDoesItPay(Statements statements) {
        this.statements = statements;
        this.absences = new Absences(statements, false);
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        String slug = variables.get("slug").stringValue();
        String at = variables.get("place").stringValue();
        int role;
        int place;
        try (ResultSet row = statements.ask(IDS, slug, at)) {
            row.next();
            role = row.getInt(1);
            place = row.getInt(2);
        }
        if (place == 0) {
            throw new IllegalArgumentException("There is no place " + at);
        }
        if (role == 0) {
            out.raw(NO_ROLE);
            return;
        }
        out.raw(START);
        try (ResultSet row = statements.ask(CELL, role, role, place, role, place)) {
            if (row.next()) {
                cell(row, out);
                return;
            }
        }
        out.word(absences.of(role, place)).raw(NOTHING);
    }

    private static void cell(ResultSet row, JsonWriter out) throws SQLException {
        String currency = row.getString(2);
        Estimate mean = Figure.read(row, FIGURES_AT).per(Per.YEAR);
        Estimate lower = Figure.read(row, FIGURES_AT + Figure.COLUMNS).per(Per.YEAR);
        Estimate upper = Figure.read(row, FIGURES_AT + 2 * Figure.COLUMNS).per(Per.YEAR);
        out.word(row.getBoolean(1) ? "PUBLISHED" : "SUPPRESSED").raw(MEAN);
        EstimateJson.amount(out, mean.amount()).raw(DISPLAY);
        EstimateJson.display(out, mean, currency).raw(STATUS);
        EstimateJson.status(out, mean).raw(LOWER);
        EstimateJson.display(out, lower, currency).raw(UPPER);
        EstimateJson.display(out, upper, currency).raw(SAMPLE);
        sample(row, out);
        out.raw(MEASURED_FOR);
        if (row.getInt(9) == 0) {
            out.nothing();
        } else {
            out.raw(SCHEME)
                    .text(row.getBytes(10))
                    .raw(CODE)
                    .text(row.getBytes(11))
                    .raw(TITLE)
                    .text(row.getBytes(12));
            out.raw(RESIDUAL)
                    .bool(row.getBoolean(13))
                    .raw(SHARED)
                    .number(row.getInt(14))
                    .ascii('}');
        }
        out.raw(UPDATED).text(row.getBytes(7)).raw(SOURCE).text(row.getBytes(8)).raw(END);
    }

    private static void sample(ResultSet row, JsonWriter out) throws SQLException {
        int count = row.getInt(3);
        if (row.wasNull()) {
            out.nothing();
            return;
        }
        out.raw(COUNT)
                .number(count)
                .raw(UNIT)
                .text(row.getBytes(4))
                .raw(BANDED)
                .bool(row.getBoolean(5))
                .raw(MONTHS);
        int months = row.getInt(6);
        if (row.wasNull()) {
            out.nothing();
        } else {
            out.number(months);
        }
        out.ascii('}');
    }
}
