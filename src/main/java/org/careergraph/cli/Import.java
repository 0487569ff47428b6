package org.careergraph.cli;

import java.nio.file.Path;
import org.careergraph.dataset.Importer;
import org.careergraph.snapshot.Publisher;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Imports data, by the format that it is in. */
@Command(name = "import", description = "Imports data, and publishes it.", mixinStandardHelpOptions = true)
class Import implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Which format? 'import own <folder>' reads the own-data format");
    }

    /** Imports CSV files of one's own. */
    @Command(
            name = "own",
            description = "Imports a folder of CSV files in the own-data format (db/README.md), all of it or nothing.",
            mixinStandardHelpOptions = true)
    static class Own extends ContextCommand {

        @Parameters(paramLabel = "<folder>", description = "Folder with source.csv, release.csv and others.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private Path folder;

        @Option(names = "--no-publish", description = "Leave what is served as it is.")
        private boolean noPublish;

        Own(Class<?> application) {
            super(application);
        }

        @Override
        void run(ApplicationContext context) {
            if (context.getBean(StarterDataset.class).importIfNothingIsHeld()) {
                out().println("Nothing was held: the starter dataset is imported, too.");
            }
            out().println(context.getBean(Importer.class).importFolder(folder));
            if (!noPublish) {
                print(context.getBean(Publisher.class).publish());
            }
        }
    }
}
