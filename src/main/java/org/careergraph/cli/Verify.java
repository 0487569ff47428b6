package org.careergraph.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.search.FileVerification;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.Verification;
import org.careergraph.snapshot.Verification.Check;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks what is held and served. */
@Command(
        name = "verify",
        description = "Checks that what is imported and what is served is whole. Changes nothing.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "It checks what a publication would check of what is imported; that the served snapshot opens and holds what",
            "its fingerprint names; and on SQLite that both files are sound. With --files it compares the files of a",
            "folder, and those in its zips, with the SHA-256 that was recorded when files of their names were imported.",
            "",
            "Exit status 1 where anything is wrong.",
            "",
            "Examples:",
            "  careergraph verify",
            "  careergraph verify --files downloads"
        })
class Verify extends ContextCommand {

    @Option(names = "--files", paramLabel = "<folder>", description = "Compare the files that were imported, too.")
    private @Nullable Path folder;

    Verify(Class<?> application) {
        super(application);
    }

    @Override
    int run(ApplicationContext context) {
        List<Check> checks = new ArrayList<>(context.getBean(Verification.class).verify());
        if (folder != null) {
            checks.addAll(context.getBean(FileVerification.class).verify(folder));
        }
        for (Check check : checks) {
            out().println((check.violations().isEmpty() ? "ok      " : "WRONG   ") + check.what());
            check.violations().forEach(violation -> out().println("          " + violation));
        }
        if (!context.getBean(Publisher.class).isUpToDate()) {
            out().println("note    what is imported is not what is served; 'publish' has it served");
        }
        boolean sound = checks.stream().allMatch(check -> check.violations().isEmpty());
        return sound ? CommandLineEntry.DONE : CommandLineEntry.REFUSED;
    }
}
