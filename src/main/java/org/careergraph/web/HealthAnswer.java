package org.careergraph.web;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells whoever asks whether the service is well, at the port where it serves; the other management endpoints have one of their own. */
final class HealthAnswer implements HandlerFunction<ServerResponse> {

    static final String PATH = "/actuator/health";

    private final ObjectProvider<HealthEndpoint> endpoint;

    HealthAnswer(ObjectProvider<HealthEndpoint> endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public ServerResponse handle(ServerRequest request) {
        Status status = endpoint.getObject().health().getStatus();
        return ServerResponse.status(Status.UP.equals(status) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .cacheControl(CacheControl.noStore())
                .body(Map.of("status", status.getCode()));
    }
}
