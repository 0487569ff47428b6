package org.careergraph.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request that means harm, or comes from a broken client, and what it is answered.
 *
 * @param name says what is wrong with it
 * @param status for who takes answers of GraphQL
 * @param legacy for who takes plain JSON
 * @param code of the error, or of the problem
 */
record HostileRequest(String name, byte[] body, Map<String, String> headers, int status, int legacy, String code) {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    /** A body that GraphQL never sees. */
    static HostileRequest body(String name, String body, String code) {
        return bytes(name, body.getBytes(StandardCharsets.UTF_8), code);
    }

    static HostileRequest bytes(String name, byte[] body, String code) {
        return new HostileRequest(name, body, JSON, 400, 400, code);
    }

    /** A document that is refused whole. */
    static HostileRequest document(String name, String document, String code) {
        return operation(name, document, Map.of(), code);
    }

    /** A document with variables, refused whole. */
    static HostileRequest operation(String name, String document, Map<String, Object> variables, String code) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("query", document);
        body.put("variables", variables);
        return new HostileRequest(name, JsonMapper.shared().writeValueAsBytes(body), JSON, 400, 200, code);
    }

    /** A root field is refused, at its path. */
    static HostileRequest field(String name, String document, Map<String, Object> variables, String code) {
        HostileRequest request = operation(name, document, variables, code);
        return new HostileRequest(name, request.body, JSON, 200, 200, code);
    }

    /** Refused for its media type or its size. */
    static HostileRequest refused(String name, byte[] body, Map<String, String> headers, int status, String code) {
        return new HostileRequest(name, body, headers, status, status, code);
    }

    /** The same body, but it is GraphQL that refuses it. */
    HostileRequest inGraphQl() {
        return new HostileRequest(name, body, headers, 400, 200, code);
    }

    boolean isTransport() {
        return status == legacy && status != 200;
    }

    @Override
    public String toString() {
        return name;
    }
}
