package org.careergraph.cli;

import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** Publishes what is imported. */
@Command(
        name = "publish",
        description = "Checks what is imported, makes a snapshot of it, and has it served.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A running service notices within a second. Where something is wrong with what is imported, nothing is",
            "published, and what is served stays. The last three snapshots are kept: 'rollback' goes back."
        })
class Publish extends ContextCommand {

    Publish(Class<?> application) {
        super(application);
    }

    @Override
    int run(ApplicationContext context) {
        publish(context);
        return CommandLineEntry.DONE;
    }
}
