package org.careergraph.http;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The two media types of an answer. They differ in the status of a request that GraphQL refuses. */
enum ResponseFormat {

    /** Says in the status, too, that the document or the variables were not valid. */
    GRAPHQL("application/graphql-response+json", HttpStatus.BAD_REQUEST),

    /** Of older clients, who take any other status than 200 for a fault of the network; also of those that do not say what they take. */
    JSON("application/json", HttpStatus.OK);

    private final MediaType mediaType;
    private final String contentType;
    private final HttpStatus refused;

    ResponseFormat(String mediaType, HttpStatus refused) {
        this.mediaType = MediaType.parseMediaType(mediaType);
        this.contentType = mediaType + ";charset=utf-8";
        this.refused = refused;
    }

    String contentType() {
        return contentType;
    }

    /** Of a request of which nothing was executed. */
    HttpStatus refused() {
        return refused;
    }

    /**
     * The format that a client likes best.
     *
     * @param accept the header field; null when there is none
     * @throws RequestRefusedException when the client takes neither, or the field cannot be read
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

    private static List<MediaType> ranges(String accept) {
        try {
            List<MediaType> ranges = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(ranges);
            return ranges;
        } catch (InvalidMediaTypeException e) {
            throw refusal("The header field Accept cannot be read");
        }
    }

    /** Among equals the first one named; a range that takes both is answered as if nothing were said. */
    private static ResponseFormat best(List<MediaType> ranges) {
        double json = JSON.quality(ranges);
        double graphQl = GRAPHQL.quality(ranges);
        if (json <= 0 && graphQl <= 0) {
            throw refusal("The client takes neither " + GRAPHQL.mediaType + " nor " + JSON.mediaType);
        }
        if (json != graphQl) {
            return json > graphQl ? JSON : GRAPHQL;
        }
        return ranges.stream()
                .filter(MediaType::isConcrete)
                .filter(range -> range.isCompatibleWith(GRAPHQL.mediaType) || range.isCompatibleWith(JSON.mediaType))
                .findFirst()
                .map(range -> range.isCompatibleWith(GRAPHQL.mediaType) ? GRAPHQL : JSON)
                .orElse(JSON);
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
