package org.careergraph.bench;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The hand-written profile of one role: six statements. */
final class ProfileAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] ID = literal("{'role':{'id':");
    private static final byte[] TITLE = literal(",'title':");
    private static final byte[] SUMMARY = literal(",'summary':");
    private static final byte[] ALIASES = literal(",'aliases':[");
    private static final byte[] NAME = literal("{'name':");
    private static final byte[] ORIGIN = literal(",'origin':");
    private static final byte[] RESPONSIBILITIES = literal("],'responsibilities':[");
    private static final byte[] RANK = literal("{'rank':");
    private static final byte[] TEXT = literal(",'text':");
    private static final byte[] SALARY = literal("],'salary':");
    private static final byte[] RELATED = literal(",'relatedProfessions':{'edges':[");
    private static final byte[] RELATED_ROLE = literal("{'node':{'role':{'slug':");
    private static final byte[] SIMILARITY = literal("},'similarity':{'rank':");
    private static final byte[] BASIS = literal(",'basis':");
    private static final byte[] OPENINGS = literal("},'openings':");
    private static final byte[] COUNT = literal("{'count':");
    private static final byte[] UNIT = literal(",'unit':");
    private static final byte[] AVERAGE = literal(",'averagePay':");
    private static final byte[] QUESTIONS = literal("]},'questions':{'edges':[");
    private static final byte[] QUESTION = literal("{'node':{'text':");
    private static final byte[] ANSWER = literal(",'answer':");
    private static final byte[] EDITORIAL = literal(",'editorial':");
    private static final byte[] SOURCES = literal("]},'sources':[");
    private static final byte[] PUBLISHER = literal(",'publisher':");
    private static final byte[] END = literal("]}}");

    private final JsonWriter out;
    private final PayJson pay;
    private final PreparedStatement role;
    private final PreparedStatement aliases;
    private final PreparedStatement responsibilities;
    private final PreparedStatement related;
    private final PreparedStatement questions;
    private final PreparedStatement sources;

    ProfileAnswer(Connection connection, PaySql sql, JsonWriter out, PayJson pay) throws SQLException {
        this.out = out;
        this.pay = pay;
        role = connection.prepareStatement("SELECT r.id, r.public_id, r.title, r.summary, " + PaySql.PROFILE
                + " FROM role r" + sql.join("r.id") + PaySql.SOURCE + " WHERE r.slug = ?");
        aliases = connection.prepareStatement(
                "SELECT name, origin FROM alias WHERE role_id = ? ORDER BY name, id LIMIT 10");
        responsibilities = connection.prepareStatement(
                "SELECT rank, text FROM responsibility WHERE role_id = ? ORDER BY release_id, rank, id LIMIT 10");
        related = connection.prepareStatement("SELECT p.slug, p.title, p.rank, p.basis, d.id, d.count, d.unit,"
                + " " + PaySql.AVERAGE + " FROM"
                + " (SELECT o.id, o.slug, o.title, l.rank, l.basis, e.source_id, e.public_id FROM related_profession l"
                + " JOIN role o ON o.id = l.related_id JOIN release e ON e.id = l.release_id WHERE l.role_id = ?"
                + " ORDER BY l.rank, o.slug, e.public_id LIMIT 6) p"
                + sql.joinDemand("p.id", "p.source_id") + sql.join("p.id", "p.source_id")
                + " ORDER BY p.rank, p.slug, p.public_id");
        questions = connection.prepareStatement(
                "SELECT text, answer, editorial FROM question WHERE role_id = ? ORDER BY rank, public_id LIMIT 4");
        sources = connection.prepareStatement("SELECT s.name, s.publisher FROM role_source l"
                + " JOIN source s ON s.id = l.source_id WHERE l.role_id = ? ORDER BY s.precedence, s.id");
    }

    void write(Request request) throws SQLException {
        role.setString(1, request.slug());
        try (ResultSet row = role.executeQuery()) {
            if (!row.next()) {
                out.raw(NO_ROLE);
                return;
            }
            int id = row.getInt(1);
            out.raw(ID).text(row.getBytes(2));
            out.raw(TITLE).text(row.getBytes(3));
            out.raw(SUMMARY).text(row.getBytes(4));
            aliases(id);
            responsibilities(id);
            out.raw(SALARY);
            pay.profile(row, 5);
            related(id);
            questions(id);
            sources(id);
            out.raw(END);
        }
    }

    private static ResultSet of(int role, PreparedStatement statement) throws SQLException {
        statement.setInt(1, role);
        return statement.executeQuery();
    }

    private void aliases(int role) throws SQLException {
        out.raw(ALIASES);
        try (ResultSet rows = of(role, aliases)) {
            for (boolean first = true; rows.next(); first = false) {
                out.separate(first).raw(NAME).text(rows.getBytes(1));
                out.raw(ORIGIN).text(rows.getBytes(2)).ascii('}');
            }
        }
    }

    private void responsibilities(int role) throws SQLException {
        out.raw(RESPONSIBILITIES);
        try (ResultSet rows = of(role, responsibilities)) {
            for (boolean first = true; rows.next(); first = false) {
                out.separate(first).raw(RANK).number(rows.getInt(1));
                out.raw(TEXT).text(rows.getBytes(2)).ascii('}');
            }
        }
    }

    private void related(int role) throws SQLException {
        out.raw(RELATED);
        try (ResultSet rows = of(role, related)) {
            for (boolean first = true; rows.next(); first = false) {
                out.separate(first).raw(RELATED_ROLE).text(rows.getBytes(1));
                out.raw(TITLE).text(rows.getBytes(2));
                out.raw(SIMILARITY).number(rows.getInt(3));
                out.raw(BASIS).text(rows.getBytes(4)).raw(OPENINGS);
                openings(rows);
                out.raw(AVERAGE);
                pay.average(rows, 8);
                out.ascii('}').ascii('}');
            }
        }
    }

    private void openings(ResultSet row) throws SQLException {
        if (row.getInt(5) == 0) {
            out.nothing();
            return;
        }
        long count = row.getLong(6);
        out.raw(COUNT);
        if (count == 0 && row.wasNull()) {
            out.nothing();
        } else {
            out.number(count);
        }
        out.raw(UNIT).text(row.getBytes(7)).ascii('}');
    }

    private void questions(int role) throws SQLException {
        out.raw(QUESTIONS);
        try (ResultSet rows = of(role, questions)) {
            for (boolean first = true; rows.next(); first = false) {
                out.separate(first).raw(QUESTION).text(rows.getBytes(1));
                out.raw(ANSWER).text(rows.getBytes(2));
                out.raw(EDITORIAL).bool(rows.getBoolean(3)).ascii('}').ascii('}');
            }
        }
    }

    private void sources(int role) throws SQLException {
        out.raw(SOURCES);
        try (ResultSet rows = of(role, sources)) {
            for (boolean first = true; rows.next(); first = false) {
                out.separate(first).raw(NAME).text(rows.getBytes(1));
                out.raw(PUBLISHER).text(rows.getBytes(2)).ascii('}');
            }
        }
    }
}
