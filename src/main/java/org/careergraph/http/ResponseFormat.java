package org.careergraph.http;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.http.table.TableFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The media types of an answer: two of JSON, which differ in the status of a request that GraphQL refuses, and those of tables. */
enum ResponseFormat {

    /** Says in the status, too, that the document or the variables were not valid. */
    GRAPHQL("application/graphql-response+json", HttpStatus.BAD_REQUEST),

    /** Of older clients, who take any other status than 200 for a fault of the network; also of those that do not say what they take. */
    JSON("application/json", HttpStatus.OK),

    /** For spreadsheets and data frames. */
    CSV("text/csv", ";header=present", TableFormat.CSV),

    /** For data frames and shells. Neither of its names is registered, and both are in use. */
    NDJSON("application/x-ndjson", "", TableFormat.NDJSON),

    JSON_LINES("application/jsonl", "", TableFormat.JSON_LINES);

    private final MediaType mediaType;
    private final String contentType;
    private final HttpStatus refused;
    private final @Nullable TableFormat table;

    ResponseFormat(String mediaType, HttpStatus refused) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.contentType = mediaType + ";charset=utf-8";
        this.refused = refused;
        this.table = null;
    }

    ResponseFormat(String mediaType, String parameters, TableFormat table) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.contentType = mediaType + ";charset=utf-8" + parameters;
        this.refused = HttpStatus.BAD_REQUEST;
        this.table = table;
    }

    String contentType() {
        return contentType;
    }

    /** Of a request of which nothing was executed. */
    HttpStatus refused() {
        return refused;
    }

    /** How the answer is written as a table; null where it is not. */
    @Nullable
    TableFormat table() {
        return table;
    }

    /**
     * The format that a client likes best.
     *
     * @param accept the header field; null when there is none
     * @throws RequestRefusedException when the client takes none, or the field cannot be read
     */
    static ResponseFormat of(@Nullable String accept) {
        if (accept == null || accept.equals(JSON.mediaType.toString()) || accept.equals(MediaType.ALL_VALUE)) {
            return JSON;
        }
        if (accept.equals(GRAPHQL.mediaType.toString())) {
            return GRAPHQL;
        }
        return best(ranges(accept));
    }

    /**
     * The format of a table by the ending of its files, for programs that can be given an address but no header field.
     *
     * @throws RequestRefusedException when there is no such format
     */
    static ResponseFormat named(String name) {
        return Stream.of(values())
                .filter(format ->
                        format.table != null && format.table.extension().equals(name))
                .findFirst()
                .orElseThrow(() -> new RequestRefusedException(
                        Fault.BAD_PARAMETER,
                        "There is no table format " + Parameters.shortened(name),
                        "Send format=csv, ndjson or jsonl, or leave it out for JSON."));
    }

    private static List<MediaType> ranges(String accept) {
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(ranges);
            return ranges;
        } catch (InvalidMediaTypeException e) {
            throw refusal("The header field Accept cannot be read");
        }
    }

    /** Among equals the first one named; a range that takes several is answered as if nothing were said, or by the first of them. */
    private static ResponseFormat best(List<MediaType> ranges) {
        double best = Stream.of(values())
                .mapToDouble(format -> format.quality(ranges))
                .max()
                .orElseThrow();
        if (best <= 0) {
            throw refusal("The client takes none of "
                    + Stream.of(values())
                            .map(format -> format.mediaType.toString())
                            .collect(Collectors.joining(", ")));
        }
        List<ResponseFormat> equals = Stream.of(values())
                .filter(format -> format.quality(ranges) == best)
                .toList();
        return ranges.stream()
                .filter(MediaType::isConcrete)
                .flatMap(range -> equals.stream().filter(format -> range.isCompatibleWith(format.mediaType)))
                .findFirst()
                .orElse(equals.contains(JSON) ? JSON : equals.getFirst());
    }

    /** The quality of the most specific range that takes this type; zero when none does. */
    private double quality(List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(mediaType))
                .findFirst()
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static RequestRefusedException refusal(String detail) {
        return new RequestRefusedException(
                Fault.NOT_ACCEPTABLE, detail, "Send %s: %s".formatted(HttpHeaders.ACCEPT, GRAPHQL.mediaType));
    }
}
