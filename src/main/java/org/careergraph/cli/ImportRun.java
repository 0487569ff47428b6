package org.careergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.HeldFiles;
import org.careergraph.dataset.ImportResult;
import org.careergraph.dataset.Importer;
import org.careergraph.dataset.search.FoundDataset;
import org.careergraph.snapshot.Publisher;
import org.springframework.context.ApplicationContext;

/** Imports what was found, one dataset after the other, and tells what became of each. */
final class ImportRun {

    private final StarterDataset starter;
    private final Importer importer;
    private final HeldFiles held;
    private final Publisher publisher;
    private final ProgressDisplay progress;
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean rehearsal;
    private boolean changed;

    /** @param rehearsal whether all of it is undone in the end */
    ImportRun(
            ApplicationContext context, ProgressDisplay progress, PrintWriter out, PrintWriter err, boolean rehearsal) {
        this.starter = context.getBean(StarterDataset.class);
        this.importer = context.getBean(Importer.class);
        this.held = context.getBean(HeldFiles.class);
        this.publisher = context.getBean(Publisher.class);
        this.progress = progress;
        this.out = out;
        this.err = err;
        this.rehearsal = rehearsal;
    }

    /** Imports datasets until one is refused, and answers with the exit status. */
    int all(List<FoundDataset> datasets) {
        if (starter.importIfNothingIsHeld()) {
            changed = true;
            out.println("Nothing was held: the starter dataset is imported, too.");
        }
        for (int i = 0; i < datasets.size(); i++) {
            try {
                add(datasets.get(i));
            } catch (RuntimeException e) {
                String refusal = Failure.refusal(e).orElseThrow(() -> e);
                err.println(datasets.size() == 1 ? refusal : datasets.get(i).title() + ": " + refusal);
                tellOthers(datasets.subList(0, i), datasets.subList(i + 1, datasets.size()));
                return CommandLineEntry.REFUSED;
            }
        }
        return CommandLineEntry.DONE;
    }

    /** Whether something is held now that was not before, or nothing is served that could be. */
    boolean isToBePublished() {
        return changed || !publisher.isServable();
    }

    private void add(FoundDataset dataset) {
        switch (dataset) {
            case FoundDataset.Own own -> {
                progress.begin(own.title(), ProgressDisplay.UNKNOWN, 0);
                tell(() -> importer.importFolder(own.folder()));
            }
            case FoundDataset.Published published -> add(published);
        }
    }

    private void add(FoundDataset.Published published) {
        List<DataFile> unread = held.unread(published.format(), published.edition(), published.files());
        published.files().stream()
                .filter(file -> !unread.contains(file))
                .forEach(file -> out.println(published.title() + ", " + file.name() + ": unchanged"));
        if (!unread.isEmpty()) {
            progress.begin(published.title(), ProgressDisplay.size(unread), 0);
            List<DataFile> watched = ProgressDisplay.watched(unread, progress);
            tell(() -> importer.importEdition(published.format(), watched));
        }
    }

    private void tell(Supplier<ImportResult> work) {
        ImportResult result;
        try {
            result = work.get();
        } finally {
            progress.end();
        }
        changed |= result.changedAnything();
        out.println(result);
    }

    private void tellOthers(List<FoundDataset> before, List<FoundDataset> after) {
        if (!before.isEmpty()) {
            err.println((rehearsal ? "Would be imported: " : "Imported: ") + titles(before));
        }
        if (!after.isEmpty()) {
            err.println("Not imported, because it comes later: " + titles(after));
        }
    }

    private static String titles(List<FoundDataset> datasets) {
        return datasets.stream().map(FoundDataset::title).collect(Collectors.joining(", "));
    }
}
