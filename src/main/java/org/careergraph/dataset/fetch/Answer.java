package org.careergraph.dataset.fetch;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a server answers when it is asked for a file, or for the rest of one. */
record Answer(URI address, HttpResponse<InputStream> response) {

    static final int UNKNOWN = -1;

    private static final int WHOLE = 200;
    private static final int REST = 206;
    private static final int NO_SUCH_REST = 416;
    private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");

    /** Whether it brings the rest of a file, or says that there is no such rest. */
    boolean isOfRest() {
        return isRest() || response.statusCode() == NO_SUCH_REST;
    }

    /** Whether it is the rest that continues so many bytes of a version. */
    boolean continues(long length, Optional<String> version) {
        Matcher range = range();
        boolean follows = isRest() && range.matches() && Long.parseLong(range.group(1)) == length;
        return follows && version.isPresent() && version().equals(version);
    }

    private boolean isRest() {
        return response.statusCode() == REST;
    }

    private Matcher range() {
        return RANGE.matcher(header("Content-Range").orElse(""));
    }

    /** How large the whole file is, in bytes; {@link #UNKNOWN} when the server does not say. */
    long total() {
        Matcher range = range();
        if (!isRest()) {
            return response.headers().firstValueAsLong("Content-Length").orElse(UNKNOWN);
        }
        return range.matches() && !range.group(2).equals("*") ? Long.parseLong(range.group(2)) : UNKNOWN;
    }

    /** What tells this version of the file from others, if the server says anything that an {@code If-Range} can repeat. */
    Optional<String> version() {
        return header("ETag").filter(tag -> tag.startsWith("\"")).or(() -> header("Last-Modified"));
    }

    /**
     * Checks that a file comes.
     *
     * @throws FetchRefusedException when something else does
     */
    void check() {
        int status = response.statusCode();
        if (status != WHOLE && status != REST) {
            throw new FetchRefusedException(address + ": its server answers " + words(status));
        }
        if (header("Content-Type").orElse("").startsWith("text/html")) {
            throw new FetchRefusedException(
                    address + ": a web page comes instead of a file; download it with a browser, and import that");
        }
    }

    private static String words(int status) {
        return switch (status) {
            case 401, 403 -> status + ", that it may not be had so; download it with a browser, and import that";
            case 404, 410 -> status + ", that there is no such file; its publisher may have moved it";
            default -> status >= 500 ? status + ", that something is wrong there; try again later" : "" + status;
        };
    }

    private Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }
}
