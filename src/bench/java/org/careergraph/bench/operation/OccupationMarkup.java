package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careergraph.bench.JsonWriter;
import org.careergraph.bench.operation.CareerPage.Subject;
import org.jspecify.annotations.Nullable;

/** The markup of a role for search engines: a statement a list. Members without a value are left out. */
final class OccupationMarkup {

    static final int MAX_ENTRIES = 20;

    private static final byte[] START =
            literal("{'@context':'https://schema.org','@graph':[{'@type':'Occupation','identifier':");
    private static final byte[] COMMA = literal(",");
    private static final byte[] NAME = literal(",'name':");
    private static final byte[] DESCRIPTION = literal(",'description':");
    private static final byte[] CATEGORIES = literal(",'occupationalCategory':[");
    private static final byte[] CATEGORY = literal("{'@type':'CategoryCode','codeValue':");
    private static final byte[] CODE_SET = literal(",'inCodeSet':{'@type':'CategoryCodeSet','name':");
    private static final byte[] VERSION = literal(",'version':");
    private static final byte[] LOCATION = literal(",'occupationLocation':{'@type':'");
    private static final byte[] LOCATION_NAME = literal("','name':");
    private static final byte[] ADDRESS = literal(",'address':{'@type':'PostalAddress'");
    private static final byte[] COUNTRY = literal(",'addressCountry':");
    private static final byte[] DUTIES = literal(",'responsibilities':[");
    private static final byte[] SKILLS = literal(",'skills':[");
    private static final byte[] EDUCATION = literal(",'educationRequirements':");
    private static final byte[] EXPERIENCE = literal(",'experienceRequirements':");
    private static final byte[] SOURCES = literal(",'subjectOf':[");
    private static final byte[] SOURCE = literal("{'@type':'CreativeWork','name':");
    private static final byte[] PUBLISHER = literal(",'publisher':{'@type':'Organization','name':");
    private static final byte[] URL = literal(",'url':");
    private static final byte[] LICENSE = literal(",'license':");
    private static final byte[] CREDIT = literal(",'creditText':");
    private static final byte[] QUESTIONS = literal(",{'@type':'FAQPage','mainEntity':[");
    private static final byte[] QUESTION = literal("{'@type':'Question','name':");
    private static final byte[] ANSWER = literal(",'acceptedAnswer':{'@type':'Answer','text':");

    private static final Map<String, String> SCHEMES = Map.of(
            "ONET_SOC", "O*NET-SOC",
            "SOC", "SOC",
            "ISCO", "ISCO",
            "ESCO", "ESCO",
            "SSYK", "SSYK",
            "UK_SOC", "UK SOC",
            "NOC", "NOC");

    private static final String CATEGORIES_OF =
            "SELECT o.code, o.title, o.scheme, o.scheme_version FROM classification k"
                    + " JOIN occupation_code o ON o.id = k.occupation_code_id WHERE k.role_id = ?"
                    + " AND k.match_kind IN ('EXACT', 'CLOSE', 'BROAD') AND k.scheme IN ("
                    + SCHEMES.keySet().stream().collect(Collectors.joining("', '", "'", "'"))
                    + ") ORDER BY o.scheme, o.code, o.scheme_version LIMIT " + MAX_ENTRIES;

    private static final String SKILLS_OF = "SELECT s.name FROM role_skill n JOIN skill s ON s.id = n.skill_id"
            + " WHERE n.role_id = ? ORDER BY CASE WHEN n.importance_value IS NULL THEN 1 ELSE 0 END,"
            + " n.importance_value DESC, coalesce(n.in_demand, FALSE) DESC, coalesce(n.hot_technology, FALSE) DESC,"
            + " s.sort_name, s.public_id, n.id LIMIT " + MAX_ENTRIES;

    private static final String SOURCES_OF =
            "SELECT s.name, s.publisher, s.url, s.licence_url, s.credit FROM role_source k"
                    + " JOIN source s ON s.id = k.source_id WHERE k.role_id = ? ORDER BY s.precedence, s.id LIMIT "
                    + MAX_ENTRIES;

    private static final String QUESTIONS_OF =
            "SELECT text, answer FROM question WHERE role_id = ? ORDER BY rank, public_id LIMIT " + MAX_ENTRIES;

    private final Statements statements;
    private final PayMarkup pay;

    OccupationMarkup(Statements statements) {
        this.statements = statements;
        this.pay = new PayMarkup(statements);
    }

    void write(Subject role, Place place, List<byte[]> duties, JsonWriter out) throws SQLException {
        out.raw(START).text(role.publicId()).raw(NAME).text(role.title());
        member(DESCRIPTION, role.summary(), out);
        categories(role.id(), out);
        location(place, out);
        pay.write(role.id(), place.id(), out);
        for (int i = 0; i < duties.size(); i++) {
            out.raw(i == 0 ? DUTIES : COMMA).text(duties.get(i));
        }
        end(!duties.isEmpty(), out);
        skills(role.id(), out);
        member(EDUCATION, role.education(), out);
        member(EXPERIENCE, role.experience(), out);
        sources(role.id(), out);
        out.ascii('}');
        questions(role.id(), out);
        out.ascii(']').ascii('}');
    }

    private static void member(byte[] key, byte @Nullable [] value, JsonWriter out) {
        if (value != null) {
            out.raw(key).text(value);
        }
    }

    private static void end(boolean isList, JsonWriter out) {
        if (isList) {
            out.ascii(']');
        }
    }

    private void categories(int role, JsonWriter out) throws SQLException {
        boolean first = true;
        try (ResultSet row = statements.ask(CATEGORIES_OF, role)) {
            for (; row.next(); first = false) {
                out.raw(first ? CATEGORIES : COMMA).raw(CATEGORY).text(row.getBytes(1));
                out.raw(NAME).text(row.getBytes(2));
                out.raw(CODE_SET).word(SCHEMES.get(row.getString(3)));
                out.raw(VERSION).text(row.getBytes(4)).ascii('}').ascii('}');
            }
        }
        end(!first, out);
    }

    private static void location(Place place, JsonWriter out) {
        if (place.kind().equals("REMOTE")) {
            return;
        }
        String type =
                switch (place.kind()) {
                    case "COUNTRY" -> "Country";
                    case "STATE" -> "State";
                    case "CITY" -> "City";
                    default -> "AdministrativeArea";
                };
        out.raw(LOCATION).letters(type).raw(LOCATION_NAME).text(place.name());
        if (!place.kind().equals("COUNTRY")) {
            out.raw(ADDRESS);
            member(COUNTRY, place.country(), out);
            out.ascii('}');
        }
        out.ascii('}');
    }

    private void skills(int role, JsonWriter out) throws SQLException {
        boolean first = true;
        try (ResultSet row = statements.ask(SKILLS_OF, role)) {
            for (; row.next(); first = false) {
                out.raw(first ? SKILLS : COMMA).text(row.getBytes(1));
            }
        }
        end(!first, out);
    }

    private void sources(int role, JsonWriter out) throws SQLException {
        boolean first = true;
        try (ResultSet row = statements.ask(SOURCES_OF, role)) {
            for (; row.next(); first = false) {
                out.raw(first ? SOURCES : COMMA).raw(SOURCE).text(row.getBytes(1));
                out.raw(PUBLISHER).text(row.getBytes(2)).ascii('}');
                member(URL, row.getBytes(3), out);
                member(LICENSE, row.getBytes(4), out);
                member(CREDIT, row.getBytes(5), out);
                out.ascii('}');
            }
        }
        end(!first, out);
    }

    private void questions(int role, JsonWriter out) throws SQLException {
        boolean first = true;
        try (ResultSet row = statements.ask(QUESTIONS_OF, role)) {
            for (; row.next(); first = false) {
                out.raw(first ? QUESTIONS : COMMA).raw(QUESTION).text(row.getBytes(1));
                out.raw(ANSWER).text(row.getBytes(2)).ascii('}').ascii('}');
            }
        }
        if (!first) {
            out.ascii(']').ascii('}');
        }
    }
}
