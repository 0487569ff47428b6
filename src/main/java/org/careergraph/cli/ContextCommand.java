package org.careergraph.cli;

import java.util.function.Supplier;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.WorkingDatabase;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A command on what is held or served, without the service around it. */
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
            return run(context);
        }
    }

    /** Does what is asked for, and answers with the exit status. */
    abstract int run(ApplicationContext context);

    /** Runs what changes something, alone. */
    static int exclusively(ApplicationContext context, Supplier<Integer> work) {
        return context.getBean(WorkingDatabase.class).exclusively(work);
    }

    /** Publishes what is imported, and says so. */
    final void publish(ApplicationContext context) {
        print(context.getBean(Publisher.class).publish());
    }

    final void print(Publisher.Publication publication) {
        out().println(
                        publication.built()
                                ? "Published snapshot " + publication.fingerprint()
                                : "Serving snapshot " + publication.fingerprint() + ", which was built before");
        if (publication.full() != null) {
            out().println("With what private sources say, for keys of the scope \"private\": " + publication.full());
        }
    }
}
