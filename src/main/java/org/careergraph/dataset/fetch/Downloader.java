package org.careergraph.dataset.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.careergraph.dataset.DataFile;
import org.jspecify.annotations.Nullable;

/** Downloads files. What has come of one that breaks off stays, and the next time only the rest is asked for. */
public final class Downloader implements AutoCloseable {

    /** Is told how far a download is. */
    public interface Listener {

        /**
         * A file begins to come.
         *
         * @param file its name
         * @param bytes how large it is; negative when its server does not say
         * @param held how much of it is there already
         */
        void begin(String file, long bytes, long held);

        /** So many bytes more have come. */
        void read(long bytes);
    }

    /**
     * A file that is there now, and beside it {@code <file>.sha256}.
     *
     * @param sha256 of its bytes, in lower-case hexadecimal
     */
    public record Download(Path file, String sha256) {}

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BUFFER = 1 << 16;

    private final String userAgent;
    private final Duration patience;
    private final HttpClient client;

    /** @param userAgent what it tells servers that it is */
    public Downloader(String userAgent) {
        this(userAgent, PATIENCE);
    }

    /** @param patience how long it waits while nothing comes */
    Downloader(String userAgent, Duration patience) {
        this.userAgent = userAgent;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(patience)
                .build();
    }

    /**
     * Downloads a file into a folder, which is made when it is missing. A file of that name is replaced when all of the new one
     * has come.
     *
     * @throws FetchRefusedException when it does not come
     * @throws UncheckedIOException when it cannot be written; each time, what came of it stays as {@code <file>.part}
     */
    public Download download(URI address, Path folder, Listener listener) {
        String name = Address.fileName(address);
        try {
            Path file = Files.createDirectories(folder).resolve(name);
            PartialFile part = new PartialFile(file);
            Answer answer = ask(address, part);
            try (InputStream body = answer.response().body()) {
                answer.check();
                listener.begin(name, answer.total(), answer.isOfRest() ? part.length() : 0);
                receive(answer, body, part, listener);
            }
            part.complete();
            String sha256 = DataFile.at(file).sha256();
            Files.write(file.resolveSibling(name + ".sha256"), List.of(sha256 + "  " + name));
            return new Download(file, sha256);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to " + folder, e);
        }
    }

    /** Where what has come of a file stands while it is not complete. */
    public static Path part(URI address, Path folder) {
        return new PartialFile(folder.resolve(Address.fileName(address))).path();
    }

    /** Asks for what is missing; for the whole file where that cannot be told, or not be had. */
    private Answer ask(URI address, PartialFile part) throws IOException {
        Optional<String> version = part.version(address);
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("User-Agent", userAgent)
                .header("Accept-Encoding", "identity");
        if (version.isPresent()) {
            Answer rest = send(request.copy()
                    .header("Range", "bytes=" + part.length() + "-")
                    .header("If-Range", version.get())
                    .build());
            if (!rest.isOfRest() || rest.continues(part.length(), version)) {
                return rest;
            }
            rest.response().body().close();
        }
        part.discard();
        return send(request.build());
    }

    private Answer send(HttpRequest request) {
        URI address = request.uri();
        try {
            return new Answer(address, client.send(request, BodyHandlers.ofInputStream()));
        } catch (UnknownHostException | ConnectException | HttpConnectTimeoutException e) {
            throw new FetchRefusedException(
                    "Cannot reach " + address.getHost() + "; is this machine connected to the internet?", e);
        } catch (HttpTimeoutException e) {
            throw new FetchRefusedException(address.getHost() + " does not answer; try again later", e);
        } catch (IOException e) {
            throw new FetchRefusedException("No connection to " + address.getHost() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchRefusedException(address + ": interrupted", e);
        }
    }

    private void receive(Answer answer, InputStream body, PartialFile part, Listener listener) throws IOException {
        long length = answer.isOfRest() ? part.length() : 0;
        try (OutputStream out = answer.isOfRest() ? part.resume() : part.begin(answer.address(), answer.version());
                Patience watch = new Patience(patience, body)) {
            byte[] buffer = new byte[BUFFER];
            for (int n = next(body, buffer, answer, length); n >= 0; n = next(body, buffer, answer, length)) {
                out.write(buffer, 0, n);
                length += n;
                listener.read(n);
                watch.renew();
            }
        }
        if (answer.total() >= 0 && length != answer.total()) {
            throw brokenOff(answer, length, null);
        }
    }

    private static int next(InputStream body, byte[] buffer, Answer answer, long length) {
        try {
            return body.read(buffer);
        } catch (IOException e) {
            throw brokenOff(answer, length, e);
        }
    }

    private static FetchRefusedException brokenOff(Answer answer, long length, @Nullable IOException cause) {
        String total = answer.total() < 0 ? "" : " of " + answer.total();
        return new FetchRefusedException(
                "%s: the connection broke off after %d%s bytes".formatted(answer.address(), length, total), cause);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
