package org.careergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.ReleaseInUseException;
import org.careergraph.dataset.fetch.FetchRefusedException;
import org.careergraph.dataset.search.FilesRefusedException;
import org.careergraph.snapshot.PublicationRefusedException;
import org.careergraph.snapshot.WorkingDatabaseBusyException;
import org.careergraph.snapshot.WorkingDatabaseUnusableException;
import org.springframework.boot.context.properties.ConfigurationPropertiesBindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine;

/** Says what went wrong: one clear line for whoever can do something about it, everything for whoever has to mend the program. */
final class Failure {

    /** True of everything that is stored here: transactions, and files that are renamed when they are complete. */
    private static final String HALF = ". Nothing is half done";

    /** What somebody else has to put right, with the words for it. The first that is found counts. */
    private static final List<Function<Throwable, Optional<String>>> REFUSALS = List.of(
            said(UnknownArgumentException.class),
            said(ImportRefusedException.class),
            said(ReleaseInUseException.class),
            said(FilesRefusedException.class),
            said(FetchRefusedException.class),
            said(PublicationRefusedException.class),
            said(WorkingDatabaseBusyException.class),
            said(WorkingDatabaseUnusableException.class),
            when(
                    PortInUseException.class,
                    e -> "Port " + e.getPort() + " is in use; choose another with --server.port="),
            when(UnboundConfigurationPropertiesException.class, Failure::unknownSettings),
            when(ConfigurationPropertiesBindException.class, e -> NestedExceptionUtils.getMostSpecificCause(e)
                    .getMessage()),
            when(FileSystemException.class, Failure::unusableFile),
            when(UncheckedIOException.class, Failure::unreadable));

    private Failure() {}

    private static Function<Throwable, Optional<String>> said(Class<? extends Throwable> type) {
        return when(type, Throwable::getMessage);
    }

    private static <T extends Throwable> Function<Throwable, Optional<String>> when(
            Class<T> type, Function<T, String> words) {
        return failure -> Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(type::isInstance)
                .findFirst()
                .map(cause -> words.apply(type.cast(cause)));
    }

    private static String unusableFile(FileSystemException failure) {
        String words =
                switch (failure) {
                    case NoSuchFileException ignored -> "no such file";
                    case AccessDeniedException ignored -> "this user may not read or write it";
                    case FileAlreadyExistsException ignored -> "a file of this name is in the way";
                    default -> Objects.requireNonNullElse(failure.getReason(), "the disk refuses it");
                };
        return failure.getFile() + ": " + words + HALF;
    }

    /** A message of its own says which file; the cause says what is wrong with it. */
    private static String unreadable(UncheckedIOException failure) {
        IOException cause = failure.getCause();
        String message = String.valueOf(failure.getMessage());
        String reason = String.valueOf(cause.getMessage());
        return (message.equals(cause.toString()) ? reason : message + ": " + reason) + HALF;
    }

    private static String unknownSettings(UnboundConfigurationPropertiesException failure) {
        return "Unknown setting: "
                + failure.getUnboundProperties().stream()
                        .map(property -> property.getName().toString())
                        .collect(Collectors.joining(", "));
    }

    /** What somebody else can put right, in words; empty when it is the program that has to be mended. */
    static Optional<String> refusal(Throwable failure) {
        return REFUSALS.stream()
                .flatMap(refusal -> refusal.apply(failure).stream())
                .findFirst();
    }

    static int status(Throwable failure) {
        return refusal(failure).isPresent() ? CommandLineEntry.REFUSED : CommandLineEntry.FAULT;
    }

    static int explain(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        refusal(failure).ifPresentOrElse(command.getErr()::println, () -> {
            command.getErr().println("This is a fault of the program:");
            failure.printStackTrace(command.getErr());
        });
        return status(failure);
    }
}
