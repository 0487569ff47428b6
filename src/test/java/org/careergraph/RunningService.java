package org.careergraph;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/** The service as it starts on an empty home, on a port of its own; shared by all tests of the run. */
public final class RunningService {

    private static final Environment ENVIRONMENT = start();

    public static final URI ADDRESS = at("local.server.port");

    /** Where the management endpoints are. */
    public static final URI MANAGEMENT = at("local.management.port");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private RunningService() {}

    private static Environment start() {
        List<String> arguments = new ArrayList<>(Installation.settings(TestDatabase.SQLITE.empty()));
        arguments.add("--server.port=0");
        return SpringApplication.run(CareerGraphApplication.class, arguments.toArray(String[]::new))
                .getEnvironment();
    }

    private static URI at(String port) {
        return URI.create("http://localhost:" + ENVIRONMENT.getRequiredProperty(port) + "/");
    }

    /** @param headers names and values by turns */
    public static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send(request(path, headers).GET());
    }

    /** @param headers names and values by turns */
    public static HttpResponse<String> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** @param headers names and values by turns */
    public static HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(ADDRESS.resolve(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public static HttpResponse<InputStream> stream(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    }
}
