package org.careergraph.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.dataset.ImportRefusedException;
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

    /** What somebody else has to put right, with the words for it. The first that is found counts. */
    private static final List<Function<Throwable, Optional<String>>> REFUSALS = List.of(
            said(UnknownArgumentException.class),
            said(ImportRefusedException.class),
            said(PublicationRefusedException.class),
            said(WorkingDatabaseBusyException.class),
            said(WorkingDatabaseUnusableException.class),
            when(
                    PortInUseException.class,
                    e -> "Port " + e.getPort() + " is in use; choose another with --server.port="),
            when(UnboundConfigurationPropertiesException.class, Failure::unknownSettings),
            when(ConfigurationPropertiesBindException.class, e -> NestedExceptionUtils.getMostSpecificCause(e)
                    .getMessage()));

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

    private static String unknownSettings(UnboundConfigurationPropertiesException failure) {
        return "Unknown setting: "
                + failure.getUnboundProperties().stream()
                        .map(property -> property.getName().toString())
                        .collect(Collectors.joining(", "));
    }

    private static Optional<String> refusal(Throwable failure) {
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
