package org.careergraph.cli;

import static org.careergraph.jooq.Tables.RELEASE;

import org.careergraph.dataset.Importer;
import org.careergraph.snapshot.WorkingDatabase;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a release out of what is held. */
@Command(
        name = "remove",
        description = "Removes a release and all that it brought, and publishes what is left.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A release on which others rest, because they name places, roles or skills that only it defines, is removed after",
            "those. Where an earlier revision of the edition is held, what it states counts again. Snapshots that were published",
            "before stay as they are: 'rollback' brings the last one back.",
            "",
            "Example:",
            "  careergraph remove \"release:own:survey:May 2025\"    an id that 'releases' lists, in quotation marks"
        })
class Remove extends ContextCommand {

    @Parameters(paramLabel = "<release id>", description = "As 'releases' lists it.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String release;

    @Option(names = "--no-publish", description = "Leave what is served as it is.")
    private boolean noPublish;

    Remove(Class<?> application) {
        super(application);
    }

    @Override
    int run(ApplicationContext context) {
        return exclusively(context, () -> remove(context));
    }

    private int remove(ApplicationContext context) {
        boolean held =
                context.getBean(WorkingDatabase.class).everything().fetchExists(RELEASE, RELEASE.PUBLIC_ID.eq(release));
        if (!held) {
            err().println("No release \"" + release + "\" is held; 'releases' lists those that are");
            return CommandLineEntry.REFUSED;
        }
        context.getBean(Importer.class).remove(release);
        out().println("Removed " + release);
        if (!noPublish) {
            publish(context);
        }
        return CommandLineEntry.DONE;
    }
}
