package org.careergraph.cli;

import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;

/** Starts the service. */
@Command(
        name = "serve",
        description = "Starts the service. The first start imports and publishes the starter dataset.",
        mixinStandardHelpOptions = true)
class Serve extends SettingsCommand {

    private final Class<?> application;

    Serve(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        SpringApplication.run(application, settings());
        return CommandLineEntry.SERVING;
    }
}
