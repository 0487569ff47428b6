package org.careergraph.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a request asks, of the types that GraphQL over HTTP says, and nothing taken for what it is not.
 *
 * @param query the document
 * @param operationName which operation of the document; null where it has one only
 * @param variables values by name
 * @param extensions what goes beyond the specification
 */
record Parameters(
        String query, @Nullable String operationName, Map<String, Object> variables, Map<String, Object> extensions) {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Stands for what is no character; also a character of its own. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String EXAMPLE = "Send {\"query\": \"{ roles(first: 3) { edges { node { title } } } }\"}.";

    /**
     * Reads the body of a POST request.
     *
     * @throws RequestRefusedException when it is not a JSON object in UTF-8, or a parameter has another type
     */
    static Parameters ofBody(byte[] body) {
        return switch (json(text(body), "The body", Fault.BAD_JSON)) {
            case Map<?, ?> object -> of(object);
            case Iterable<?> list ->
                throw new RequestRefusedException(
                        Fault.BATCHING_DISABLED,
                        "The body is a list of requests",
                        "Send one request a body; one operation can ask many questions, each under an alias.");
            case null, default ->
                throw new RequestRefusedException(Fault.BAD_REQUEST, "The body is not a JSON object", EXAMPLE);
        };
    }

    /**
     * Reads the parameters of a GET request.
     *
     * @param parameters by name; {@code variables} and {@code extensions} are JSON
     */
    static Parameters ofAddress(Map<String, String[]> parameters) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (values.length > 1) {
                throw bad(name, "given %d times".formatted(values.length), "Give it once.");
            }
            boolean isJson = name.equals("variables") || name.equals("extensions");
            object.put(name, isJson ? json(values[0], "The parameter " + name, Fault.BAD_PARAMETER) : values[0]);
        });
        return of(object);
    }

    private static Parameters of(Map<?, ?> object) {
        Object query = object.get("query");
        if (query == null) {
            throw new RequestRefusedException(Fault.MISSING_QUERY, "There is no parameter query", EXAMPLE);
        }
        return new Parameters(
                string("query", query),
                object.get("operationName") instanceof Object name ? string("operationName", name) : null,
                map("variables", object.get("variables")),
                map("extensions", object.get("extensions")));
    }

    private static String string(String name, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw bad(name, "not a string", "Put it in quotation marks.");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(String name, @Nullable Object value) {
        return switch (value) {
            case null -> Map.of();
            case Map<?, ?> object -> (Map<String, Object>) object;
            default -> throw bad(name, "not a JSON object", "Send {\"name\": value, …}, not a list and not a string.");
        };
    }

    private static RequestRefusedException bad(String name, String what, String hint) {
        return new RequestRefusedException(
                Fault.BAD_PARAMETER, "The parameter %s is %s".formatted(shortened(name), what), hint);
    }

    static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    /** A raw NUL is never part of JSON, but of every other encoding of it. */
    private static String text(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.indexOf(0) < 0 && (text.indexOf(REPLACEMENT) < 0 || isUtf8(body))) {
            return text;
        }
        throw new RequestRefusedException(Fault.BAD_ENCODING, "The body is not text in UTF-8", "Encode it as UTF-8.");
    }

    private static boolean isUtf8(byte[] body) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static @Nullable Object json(String text, String what, Fault fault) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String where = at == null ? "" : ", from line %d, column %d on".formatted(at.getLineNr(), at.getColumnNr());
            throw new RequestRefusedException(
                    fault,
                    what + " is not JSON, or not as this service takes it" + where,
                    "Check quotation marks, brackets and commas; a name stands once in an object, and numbers are short.");
        }
    }
}
