package org.careergraph;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.careergraph.snapshot.CareerGraphProperties;
import org.springframework.boot.SpringApplication;

/** The service over HTTP on the home of an installation, on a port of its own; one for all tests of the run. */
public final class ServedInstallation {

    private static final Map<Installation, URI> ADDRESSES = new ConcurrentHashMap<>();

    private ServedInstallation() {}

    /** Where the installation is served. */
    public static URI address(Installation installation) {
        return ADDRESSES.computeIfAbsent(installation, ServedInstallation::serve);
    }

    private static URI serve(Installation installation) {
        List<String> arguments = new ArrayList<>(Installation.settings(installation.bean(CareerGraphProperties.class)));
        arguments.add("--server.port=0");
        String port = SpringApplication.run(CareerGraphApplication.class, arguments.toArray(String[]::new))
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port + "/");
    }
}
