package org.careergraph.graphql;

import graphql.ExecutionResult;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** The bytes of a response, as the specification of GraphQL says. */
public final class ResponseBytes {

    private static final byte[] DATA = "{\"data\":".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXTENSIONS = ",\"extensions\":".getBytes(StandardCharsets.US_ASCII);

    private ResponseBytes() {}

    /** JSON in UTF-8. Data that a database has written is copied once, at its full length, which a mapper does not know. */
    public static byte[] of(ExecutionResult result, JsonMapper json) {
        if (!result.getErrors().isEmpty() || !(result.getData() instanceof JsonBytes data)) {
            return json.writeValueAsBytes(result.toSpecification());
        }
        byte[] extensions = json.writeValueAsBytes(result.getExtensions());
        byte[] response = new byte[DATA.length + data.length() + EXTENSIONS.length + extensions.length + 1];
        System.arraycopy(DATA, 0, response, 0, DATA.length);
        int length = DATA.length + data.appendUnquotedUTF8(response, DATA.length);
        System.arraycopy(EXTENSIONS, 0, response, length, EXTENSIONS.length);
        System.arraycopy(extensions, 0, response, length + EXTENSIONS.length, extensions.length);
        response[response.length - 1] = '}';
        return response;
    }
}
