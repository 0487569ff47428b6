package org.careergraph.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** Reads the body of a request, within bounds of size and time. */
final class BodyReader {

    private static final String HINT = "Send JSON in UTF-8, as Content-Type: application/json.";

    private BodyReader() {}

    /**
     * The body as it was sent.
     *
     * @throws RequestRefusedException when it has another media type, is too large, or comes too slowly
     */
    static byte[] read(HttpServletRequest request) throws IOException {
        checkType(request.getContentType());
        if (request.getHeader(HttpHeaders.CONTENT_ENCODING) != null) {
            throw new RequestRefusedException(
                    Fault.UNSUPPORTED_MEDIA_TYPE, "The body is compressed", "Send it as it is.");
        }
        if (request.getContentLengthLong() > HttpLimits.MAX_BODY_BYTES) {
            throw tooLarge();
        }
        try {
            return read(request.getInputStream(), (int) Math.max(1024, request.getContentLengthLong() + 1));
        } catch (SocketTimeoutException e) {
            throw tooSlow();
        }
    }

    private static byte[] read(InputStream in, int expected) throws IOException {
        long start = System.nanoTime();
        byte[] body = new byte[expected];
        int length = 0;
        for (int read = 0; read >= 0; read = in.read(body, length, body.length - length)) {
            length += read;
            if (length > HttpLimits.MAX_BODY_BYTES) {
                throw tooLarge();
            }
            if (System.nanoTime() - start > HttpLimits.MAX_BODY_TIME.toNanos()) {
                throw tooSlow();
            }
            if (length == body.length) {
                body = Arrays.copyOf(body, 2 * length);
            }
        }
        return Arrays.copyOf(body, length);
    }

    private static void checkType(@Nullable String contentType) {
        if (MediaType.APPLICATION_JSON_VALUE.equals(contentType)) {
            return;
        }
        try {
            MediaType type = contentType == null ? MediaType.ALL : MediaType.parseMediaType(contentType);
            boolean utf8 = type.getCharset() == null || type.getCharset().name().equals("UTF-8");
            if (type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) && utf8) {
                return;
            }
        } catch (InvalidMediaTypeException e) {
            // said below
        }
        throw new RequestRefusedException(
                        Fault.UNSUPPORTED_MEDIA_TYPE,
                        contentType == null ? "There is no Content-Type" : "The body is not JSON in UTF-8",
                        HINT)
                .with(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON_VALUE);
    }

    private static RequestRefusedException tooLarge() {
        return new RequestRefusedException(
                        Fault.BODY_TOO_LARGE,
                        "The body is larger than %d bytes".formatted(HttpLimits.MAX_BODY_BYTES),
                        "Ask in several requests.")
                .with(HttpHeaders.CONNECTION, "close");
    }

    private static RequestRefusedException tooSlow() {
        return new RequestRefusedException(
                        Fault.BODY_TOO_SLOW,
                        "The body took longer than %d seconds".formatted(HttpLimits.MAX_BODY_TIME.toSeconds()),
                        "Send it at once.")
                .with(HttpHeaders.CONNECTION, "close");
    }
}
