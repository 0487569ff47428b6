package org.careergraph.cli;

import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.careergraph.dataset.fetch.Address;
import org.careergraph.dataset.fetch.Downloader;
import org.careergraph.dataset.fetch.FetchRefusedException;
import org.careergraph.dataset.fetch.PublishedFiles;
import org.careergraph.dataset.fetch.PublishedFiles.PublishedFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Downloads a published file. */
@Command(
        name = "fetch",
        description = "Downloads published data from its publisher. Without a dataset it lists those that it knows.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A download that breaks off stays as <file>.part; the same command goes on with it. A file that is complete",
            "replaces the one of that name, and its SHA-256 stands beside it as <file>.sha256, as sha256sum checks it.",
            "",
            "An edition that is not listed has an address of its own: ask its publisher, and name it with --from.",
            "Behind a proxy: java -Dhttps.proxyHost=<host> -Dhttps.proxyPort=<port> -jar careergraph.jar fetch …",
            "",
            "Examples:",
            "  careergraph fetch                               which datasets there are",
            "  careergraph fetch onet --to downloads           the O*NET database",
            "  careergraph fetch --from https://example.org/x.zip"
        })
class Fetch implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(paramLabel = "<dataset>", arity = "0..1", description = "One of those that are listed.")
    private @Nullable String dataset;

    @Option(names = "--to", paramLabel = "<folder>", description = "Where to put it (default: the current folder).")
    private Path folder = Path.of("");

    @Option(names = "--from", paramLabel = "<url>", description = "Another address than the one that is listed.")
    private @Nullable String from;

    @Override
    public Integer call() {
        PublishedFiles known = new PublishedFiles();
        if (dataset == null && from == null) {
            list(known.all());
        } else {
            download(from == null ? address(known) : Address.of(from));
        }
        return CommandLineEntry.DONE;
    }

    private URI address(PublishedFiles known) {
        return known.find(String.valueOf(dataset))
                .map(PublishedFile::address)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "Unknown dataset \"" + dataset + "\"; 'fetch' lists those that are known"));
    }

    private void download(URI address) {
        PrintWriter out = spec.commandLine().getOut();
        ProgressDisplay progress = ProgressDisplay.on(spec.commandLine().getErr());
        try (Downloader downloader = new Downloader(Version.userAgent())) {
            out.println(address);
            Downloader.Download download = downloader.download(address, folder, progress);
            out.println(download.file() + ", SHA-256 " + download.sha256());
        } catch (FetchRefusedException e) {
            throw Files.exists(Downloader.part(address, folder))
                    ? e.advising("what has come is kept, and the same command goes on with it")
                    : e;
        } finally {
            progress.end();
        }
    }

    private void list(List<PublishedFile> files) {
        Table table = new Table("DATASET", "WHAT", "NOTE");
        files.forEach(file -> table.add(file.dataset(), file.title(), file.note() == null ? "" : file.note()));
        spec.commandLine().getOut().println(table);
    }
}
