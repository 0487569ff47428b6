package org.careergraph.web;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where management endpoints answer unless a setting says otherwise: {@value #DISTANCE} above the port of the service, so that several
 * services on one machine do not meet there.
 */
final class ManagementPort implements EnvironmentPostProcessor {

    private static final int DISTANCE = 10_000;
    private static final int GREATEST = 65_535;
    private static final int DEFAULT = 8080;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        int port = environment.getProperty("server.port", Integer.class, DEFAULT);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("managementPort", Map.of("management.server.port", beside(port))));
    }

    /** Any free port beside any free port; none beside none. */
    static int beside(int port) {
        if (port <= 0) {
            return port;
        }
        return port + DISTANCE <= GREATEST ? port + DISTANCE : port - DISTANCE;
    }
}
