package org.careergraph.cli;

import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.WorkingDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A command that changes what is held or served, alone and without the service around it. */
abstract class ContextCommand extends SettingsCommand {

    private final Class<?> application;

    ContextCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public final Integer call() {
        SpringApplicationBuilder program = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn");
        try (ConfigurableApplicationContext context = program.run(settings())) {
            return context.getBean(WorkingDatabase.class).exclusively(() -> {
                run(context);
                return CommandLineEntry.DONE;
            });
        }
    }

    abstract void run(ApplicationContext context);

    final void print(Publisher.Publication publication) {
        out().println(
                        publication.built()
                                ? "Published snapshot " + publication.fingerprint()
                                : "Serving snapshot " + publication.fingerprint() + ", which was built before");
    }
}
