package org.careergraph.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.http.Fault;
import org.careergraph.http.ProblemWriter;
import org.careergraph.http.RequestRefusedException;
import org.careergraph.snapshot.Download;
import org.careergraph.snapshot.Downloads;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/** Hands out what is served to everybody as a file, whole or in ranges, and its checksum beside it. */
final class DatasetFiles extends ResourceHttpRequestHandler {

    static final String PATHS = "/dataset/**";

    private static final Pattern NAME = Pattern.compile(".*/dataset/([0-9a-f]{64})\\.db(\\.sha256)?");

    /** Downloads at once: each has a thread for as long as its client takes, and there are 200 to answer all requests. */
    private static final int MAX_AT_ONCE = 20;

    private final Downloads downloads;
    private final ProblemWriter problems;
    private final Semaphore room = new Semaphore(MAX_AT_ONCE);

    /** @param caching of a file, of which an address never has another one */
    DatasetFiles(Downloads downloads, ProblemWriter problems, CacheControl caching) {
        this.downloads = downloads;
        this.problems = problems;
        setCacheControl(caching);
        setEtagGenerator(resource -> resource instanceof SnapshotResource snapshot ? snapshot.etag() : null);
        setMediaTypes(Map.of("db", MediaType.parseMediaType("application/vnd.sqlite3")));
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            answer(request, response);
        } catch (RequestRefusedException refusal) {
            problems.write(refusal, response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            throw new RequestRefusedException(Fault.METHOD_NOT_ALLOWED, "A file can only be read", "Use GET.")
                    .with(HttpHeaders.ALLOW, "GET, HEAD");
        }
        Matcher name = NAME.matcher(request.getRequestURI());
        Download download = name.matches() ? downloads.find(name.group(1)).orElse(null) : null;
        if (download == null) {
            throw missing();
        }
        if (name.group(2) == null) {
            sendFile(new SnapshotResource(download), download, request, response);
        } else {
            sendChecksum(download, request, response);
        }
    }

    private RequestRefusedException missing() {
        return downloads
                .obstacle()
                .map(why -> new RequestRefusedException(
                        Fault.NOT_FOUND, why, "Ask by GraphQL; any answer can be had as CSV, too."))
                .orElseGet(() -> new RequestRefusedException(
                        Fault.NOT_FOUND,
                        "No such file is served",
                        "Ask { dataset { downloads { url } } } for the address of what is served now."));
    }

    private void sendFile(
            SnapshotResource file, Download download, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!room.tryAcquire()) {
            throw new RequestRefusedException(
                            Fault.OVERLOADED, "%d others are downloading".formatted(MAX_AT_ONCE), "Try again later.")
                    .with(HttpHeaders.RETRY_AFTER, "60");
        }
        try {
            request.setAttribute(SnapshotResource.class.getName(), file);
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(download.name()));
            super.handleRequest(isOfAnother(file, request) ? whole(request) : request, refusing(response));
        } finally {
            room.release();
        }
    }

    @Override
    protected Resource getResource(HttpServletRequest request) {
        return (Resource) request.getAttribute(SnapshotResource.class.getName());
    }

    /** Whether the client has the beginning of another file, so that a range would not fit it. */
    private static boolean isOfAnother(SnapshotResource file, HttpServletRequest request) {
        String held = request.getHeader(HttpHeaders.IF_RANGE);
        return held != null && !held.equals(file.etag());
    }

    private static HttpServletRequest whole(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getHeader(String name) {
                return HttpHeaders.RANGE.equalsIgnoreCase(name) ? null : super.getHeader(name);
            }
        };
    }

    /** The one error that is left is a range outside of the file. */
    private static HttpServletResponse refusing(HttpServletResponse response) {
        return new HttpServletResponseWrapper(response) {
            @Override
            public void sendError(int status) {
                throw new RequestRefusedException(
                        Fault.RANGE_NOT_SATISFIABLE,
                        "The range is not within the file",
                        "Content-Range tells its size.");
            }
        };
    }

    private static void sendChecksum(Download download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        if (new ServletWebRequest(request, response).checkNotModified('"' + download.sha256() + '"')) {
            return;
        }
        byte[] line = "%s  %s\n".formatted(download.sha256(), download.name()).getBytes(StandardCharsets.US_ASCII);
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(line.length);
        response.getOutputStream().write(line);
    }
}
