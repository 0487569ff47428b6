package org.careergraph.cli;

import org.careergraph.snapshot.Publisher;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** Publishes what is imported. */
@Command(
        name = "publish",
        description = "Checks what is imported, makes a snapshot of it, and has it served.",
        mixinStandardHelpOptions = true)
class Publish extends ContextCommand {

    Publish(Class<?> application) {
        super(application);
    }

    @Override
    void run(ApplicationContext context) {
        print(context.getBean(Publisher.class).publish());
    }
}
