package org.careergraph.dataset.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A publisher's server with one file, whose habits a test chooses. */
final class FileServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);

    /** What was asked for, as {@code Range} and {@code If-Range} say it; "whole" without. */
    final List<String> asked = new ArrayList<>();

    byte[] content;

    @Nullable
    String version = "\"1\"";

    String type = "application/zip";
    int status = 200;
    boolean knowsRanges = true;
    boolean comparesVersions = true;
    boolean stalls;

    /** After how many bytes of an answer the connection is cut. */
    int cutAfter = Integer.MAX_VALUE;

    /** Released when they have arrived; a client may throw away what arrives together with the cut. */
    final Semaphore arrived = new Semaphore(0);

    @Nullable
    String userAgent;

    FileServer(byte[] content) throws IOException {
        this.content = content;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI address(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        String condition = exchange.getRequestHeaders().getFirst("If-Range");
        userAgent = exchange.getRequestHeaders().getFirst("User-Agent");
        asked.add(range == null ? "whole" : range + " of " + condition);
        exchange.getResponseHeaders().set("Content-Type", type);
        if (version != null) {
            exchange.getResponseHeaders().set(version.startsWith("\"") ? "ETag" : "Last-Modified", version);
        }
        boolean same = !comparesVersions || (condition != null && condition.equals(version));
        if (range != null && knowsRanges && same) {
            int from = Integer.parseInt(range.substring("bytes=".length(), range.length() - 1));
            sendRest(exchange, from);
        } else {
            send(exchange, status, content);
        }
    }

    private void sendRest(HttpExchange exchange, int from) throws IOException {
        if (from >= content.length) {
            send(exchange, 416, new byte[0]);
            return;
        }
        exchange.getResponseHeaders()
                .set("Content-Range", "bytes %d-%d/%d".formatted(from, content.length - 1, content.length));
        send(exchange, 206, Arrays.copyOfRange(content, from, content.length));
    }

    private void send(HttpExchange exchange, int code, byte[] bytes) throws IOException {
        exchange.sendResponseHeaders(code, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes, 0, Math.min(cutAfter, bytes.length));
            out.flush();
            if (stalls) {
                closing.await();
            } else if (cutAfter < bytes.length) {
                arrived.tryAcquire(10, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
