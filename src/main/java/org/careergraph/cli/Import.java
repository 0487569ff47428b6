package org.careergraph.cli;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.search.Findings;
import org.careergraph.dataset.search.Search;
import org.careergraph.snapshot.WorkingDatabase;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports data, whatever the format that it is in. */
@Command(
        name = "import",
        description = "Imports published data and data of your own, and publishes it.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "What a file is, its content tells, not its name. A folder is looked through with all folders in it; hidden",
            "files and symbolic links are left out. A zip is taken as it was published. A folder with a release.csv is",
            "own data (db/README.md), and all its CSV files belong together.",
            "",
            "A file that is named must be data, or nothing is imported. Files in a folder that are not are listed, with",
            "the reason, and skipped. Files that are held already are not read again.",
            "",
            "The files of one edition are imported together: all that they state is stored, or nothing. Editions come one",
            "after the other, what defines before what names it, own data last. When one is refused, the import ends with",
            "status 1: those before it stay and are published, it and those after it are not imported.",
            "",
            "The first import brings the starter dataset in, too.",
            "",
            "Examples:",
            "  careergraph import downloads                     everything in a folder",
            "  careergraph import oesm24nat.zip oesm24st.zip    published files",
            "  careergraph import https://example.org/x.xlsx    a file on the web",
            "  careergraph import --dry-run survey              to see what would happen",
            "  careergraph import --as own survey               to be told why a folder is not taken for own data"
        })
class Import extends ContextCommand {

    @Parameters(paramLabel = "<file, folder or URL>", arity = "1..*", description = "What to import.")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--as",
            paramLabel = "<format>",
            description = "Take nothing but this format: own, or a published one ('--as ?' lists them).")
    private @Nullable String format;

    @Option(names = "--no-publish", description = "Leave what is served as it is.")
    private boolean noPublish;

    @Option(names = "--dry-run", description = "Read and check everything, then undo it.")
    private boolean dryRun;

    Import(Class<?> application) {
        super(application);
    }

    @Override
    int run(ApplicationContext context) {
        ProgressDisplay progress = ProgressDisplay.on(err());
        try (Inputs inputs = Inputs.of(named, progress);
                Findings findings = context.getBean(Search.class).in(inputs.paths(), format)) {
            ImportRun run = new ImportRun(context, progress, out(), err(), dryRun);
            findings.skipped().forEach(skipped -> out().println("Skipped " + skipped));
            return exclusively(
                    context, () -> dryRun ? rehearse(context, run, findings) : store(context, run, findings));
        }
    }

    private int store(ApplicationContext context, ImportRun run, Findings findings) {
        int status = run.all(findings.datasets());
        if (!noPublish && run.isToBePublished()) {
            publish(context);
        }
        return status;
    }

    private int rehearse(ApplicationContext context, ImportRun run, Findings findings) {
        int status = context.getBean(WorkingDatabase.class).rehearse(() -> run.all(findings.datasets()));
        out().println("This was a dry run: nothing is stored.");
        return status;
    }
}
