package org.careergraph.cli;

import org.careergraph.snapshot.Publisher;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** Goes back to the snapshot before. */
@Command(
        name = "rollback",
        description = "Has the snapshot served again that was built before the one served now. What is imported stays.",
        mixinStandardHelpOptions = true,
        footer = {"", "'publish' has what is imported served again; 'remove' takes a release out of it."})
class Rollback extends ContextCommand {

    Rollback(Class<?> application) {
        super(application);
    }

    @Override
    int run(ApplicationContext context) {
        print(context.getBean(Publisher.class).rollback());
        return CommandLineEntry.DONE;
    }
}
