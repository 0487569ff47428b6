package org.careergraph.http;

import static org.careergraph.http.HostileRequest.body;
import static org.careergraph.http.HostileRequest.bytes;
import static org.careergraph.http.HostileRequest.document;
import static org.careergraph.http.HostileRequest.field;
import static org.careergraph.http.HostileRequest.operation;
import static org.careergraph.http.HostileRequest.refused;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The catalogue of what is sent to break a service. */
final class HostileRequests {

    private static final String FIRST = "query ($n: Int!) { roles(first: $n) { totalCount } }";
    private static final String AFTER = "query ($c: String) { roles(after: $c) { totalCount } }";
    private static final String SEARCH = "query ($t: String!) { search(text: $t) { __typename } }";

    private HostileRequests() {}

    static Stream<HostileRequest> all() {
        return Stream.of(bodies(), parameters(), documents(), multiplied(), values(), media())
                .flatMap(requests -> requests);
    }

    private static Stream<HostileRequest> bodies() {
        return Stream.of(
                body("1 cut off", "{\"query\":\"{a}\"", "BAD_JSON"),
                body("2 empty", "", "BAD_JSON"),
                body("3 null", "null", "BAD_REQUEST"),
                body("4 a batch", "[{\"query\":\"{__typename}\"}]", "BATCHING_DISABLED"),
                body("9 a name twice", "{\"query\":\"{a}\",\"query\":\"{__typename}\"}", "BAD_JSON"),
                bytes("10 not UTF-8", new byte[] {'{', '"', 'q', (byte) 0xff, '"', ':', '1', '}'}, "BAD_ENCODING"),
                bytes("10 UTF-16", "{\"query\":\"{a}\"}".getBytes(StandardCharsets.UTF_16LE), "BAD_ENCODING"),
                body("11 nested", "{\"variables\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}", "BAD_JSON"),
                body("11 2,000 digits", "{\"variables\":{\"n\":" + "9".repeat(2_000) + "}}", "BAD_JSON"),
                body("11 not a number", "{\"variables\":{\"n\":NaN}}", "BAD_JSON"),
                body("11 more after the end", "{\"query\":\"{__typename}\"} {}", "BAD_JSON"));
    }

    private static Stream<HostileRequest> parameters() {
        return Stream.of(
                body("5 nothing", "{}", "MISSING_QUERY"),
                body("5 misspelt", "{\"qeury\":\"{__typename}\"}", "MISSING_QUERY"),
                body("6 query is a number", "{\"query\":1}", "BAD_PARAMETER"),
                body("6 query is a boolean", "{\"query\":true}", "BAD_PARAMETER"),
                body("6 query is an object", "{\"query\":{}}", "BAD_PARAMETER"),
                body(
                        "6 operationName is a number",
                        "{\"query\":\"{__typename}\",\"operationName\":1}",
                        "BAD_PARAMETER"),
                body("7 variables are a list", "{\"query\":\"{__typename}\",\"variables\":[]}", "BAD_PARAMETER"),
                body("7 variables are a string", "{\"query\":\"{__typename}\",\"variables\":\"{}\"}", "BAD_PARAMETER"),
                body(
                        "8 extensions are a string",
                        "{\"query\":\"{__typename}\",\"extensions\":\"x\"}",
                        "BAD_PARAMETER"));
    }

    private static Stream<HostileRequest> documents() {
        return Stream.of(
                document("12 empty", "", "SYNTAX"),
                document("12 blank", " \n", "SYNTAX"),
                document("12 a comment", "# nothing", "SYNTAX"),
                document("13 not GraphQL", "{a", "SYNTAX"),
                document("14 unknown field", "{ salary }", "VALIDATION"),
                document("14 a field of 150 KB", "{ " + "x".repeat(150_000) + " }", "VALIDATION"),
                document("15 a fragment of itself", "{...F} fragment F on Query {...F}", "VALIDATION"),
                document(
                        "15 fragments of each other",
                        "{...F} fragment F on Query {...G} fragment G on Query {...F}",
                        "VALIDATION"),
                body(
                                "16 unknown operation",
                                "{\"query\":\"query A {__typename}\",\"operationName\":\"B\"}",
                                "OPERATION_RESOLUTION")
                        .inGraphQl(),
                document("16 several operations", "query A {__typename} query B {__typename}", "OPERATION_RESOLUTION"),
                body(
                                "17 a name with a line break",
                                "{\"query\":\"{__typename}\",\"operationName\":\"A\\r\\nB\"}",
                                "OPERATION_RESOLUTION")
                        .inGraphQl(),
                document("18 a definition", "type Query { a: Int }", "VALIDATION"),
                document("40 a subscription", "subscription { a }", "OPERATION_NOT_SUPPORTED"),
                document("40 a mutation", "mutation { a }", "OPERATION_NOT_SUPPORTED"));
    }

    private static Stream<HostileRequest> multiplied() {
        return Stream.of(
                document("23 1,000 aliases", repeated(1_000, i -> "a" + i + ": __typename"), "TOO_MANY_ALIASES"),
                document("23 8,000 aliases", repeated(8_000, i -> "a" + i + ": __typename"), "TOO_MANY_TOKENS"),
                document("24 a field 14,000 times", repeated(14_000, i -> "__typename"), "TOO_COMPLEX"),
                document(
                        "25 5,000 directives",
                        "{ __typename " + "@skip(if: false) ".repeat(1_000) + "}",
                        "TOO_MANY_DIRECTIVES"),
                document("26 50 deep", deep(50), "TOO_DEEP"),
                document("26 120 deep", deep(120), "TOO_DEEP"),
                document("26 1,000 deep", deep(1_000), "TOO_DEEP"),
                document(
                        "27 types of fields of types",
                        "{__schema{types{fields{type{fields{type{fields{name}}}}}}}}",
                        "BAD_FAITH_INTROSPECTION"),
                document(
                        "27 the schema twice",
                        "{ a: __schema { queryType { name } } b: __schema { queryType { name } } }",
                        "BAD_FAITH_INTROSPECTION"),
                document("28 fragments that double", doubling(60), "TOO_COMPLEX"),
                document("29 hundreds of hundreds", hundreds(), "COST_LIMIT"));
    }

    private static Stream<HostileRequest> values() {
        return Stream.of(
                operation("19 a string for a number", FIRST, Map.of("n", "1"), "BAD_VARIABLE"),
                operation("19 a boolean for a number", FIRST, Map.of("n", true), "BAD_VARIABLE"),
                operation("19 a fraction for a number", FIRST, Map.of("n", 1.5), "BAD_VARIABLE"),
                operation("20 too large a number", FIRST, Map.of("n", 2_147_483_648L), "BAD_VARIABLE"),
                document("20 too large a literal", "{ roles(first: 2147483648) { totalCount } }", "VALIDATION"),
                body("20 1e400", "{\"query\":\"" + FIRST + "\",\"variables\":{\"n\":1e400}}", "BAD_VARIABLE")
                        .inGraphQl(),
                body(
                                "20 1e999999999",
                                "{\"query\":\"" + FIRST + "\",\"variables\":{\"n\":1e999999999}}",
                                "BAD_VARIABLE")
                        .inGraphQl(),
                operation("21 a variable is missing", FIRST, Map.of(), "BAD_VARIABLE"),
                body(
                                "21 a variable is null",
                                "{\"query\":\"" + FIRST + "\",\"variables\":{\"n\":null}}",
                                "BAD_VARIABLE")
                        .inGraphQl(),
                document("22 null for a default", "{ roles(first: null) { totalCount } }", "VALIDATION"),
                field("30 fewer than none", FIRST, Map.of("n", -1), "BAD_USER_INPUT"),
                field("30 all", FIRST, Map.of("n", Integer.MAX_VALUE), "BAD_USER_INPUT"),
                document("30 first and last", "{ roles(first: 1, last: 1) { totalCount } }", "VALIDATION"),
                field("31 not a cursor", AFTER, Map.of("c", "junk"), "INVALID_CURSOR"),
                field("31 SQL for a cursor", AFTER, Map.of("c", "' OR 1=1--"), "INVALID_CURSOR"),
                field("33 half a character", SEARCH, Map.of("t", "nurse\ud83d"), "BAD_USER_INPUT"),
                field("33 a NUL", SEARCH, Map.of("t", "nu\u0000rse"), "BAD_USER_INPUT"));
    }

    private static Stream<HostileRequest> media() {
        byte[] good = "{\"query\":\"{__typename}\"}".getBytes(StandardCharsets.UTF_8);
        return Stream.concat(
                Stream.of(
                                "text/plain",
                                "application/x-www-form-urlencoded",
                                "multipart/form-data",
                                "application/json;charset=latin1",
                                "x")
                        .map(type -> refused(
                                "34 " + type, good, Map.of("Content-Type", type), 415, "UNSUPPORTED_MEDIA_TYPE")),
                Stream.of(
                        refused("34 no media type", good, Map.of(), 415, "UNSUPPORTED_MEDIA_TYPE"),
                        refused(
                                "38 compressed",
                                good,
                                Map.of("Content-Type", "application/json", "Content-Encoding", "gzip"),
                                415,
                                "UNSUPPORTED_MEDIA_TYPE"),
                        refused(
                                "38 a body of 20 MB",
                                blank(20 * 1024 * 1024),
                                Map.of("Content-Type", "application/json"),
                                413,
                                "BODY_TOO_LARGE"),
                        refused(
                                "38 a header field of 20 KB",
                                good,
                                Map.of("Content-Type", "application/json", "X-Long", "x".repeat(20_000)),
                                431,
                                "HEADERS_TOO_LONG")));
    }

    private static byte[] blank(int length) {
        byte[] body = new byte[length];
        Arrays.fill(body, (byte) ' ');
        return body;
    }

    private static String repeated(int times, IntFunction<String> field) {
        return IntStream.range(0, times).mapToObj(field).collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static String deep(int levels) {
        return "{ location(by: {slug: \"us\"}) " + "{ within { location ".repeat(levels) + "{ name }"
                + " } }".repeat(levels) + " }";
    }

    private static String doubling(int fragments) {
        return "{ ...F0 } "
                + IntStream.range(0, fragments)
                        .mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining(" "))
                + " fragment F" + fragments + " on Query { __typename }";
    }

    private static String hundreds() {
        String list = "relatedProfessions(first: 100) { edges { node { role { %s } } } }";
        return "{ roles(first: 100) { edges { node { %s } } } }"
                .formatted(list.formatted(list.formatted(list.formatted("title"))));
    }
}
