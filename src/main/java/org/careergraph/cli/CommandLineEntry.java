package org.careergraph.cli;

import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads the command line; without a command the service is started. */
@Command(
        name = "careergraph",
        description = "An open GraphQL data service about jobs. Without a command it serves.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Any setting can follow a command, for example:",
            "  --careergraph.home=<folder>            where the data is (default: data; CAREERGRAPH_HOME)",
            "  --careergraph.database.url=<jdbc url>  use PostgreSQL, with .user and .password",
            "  --careergraph.home-location=<slug>     the place that is meant where none is named (default: us)",
            "  --server.port=<port>                   where to serve (default: 8080)",
            "  --careergraph.request-timeout=<time>   how long a request may take (default: 10s)",
            "  --careergraph.access=key               answer only who has a key (default: open)",
            "",
            "Exit status: 0 done, 1 refused, 2 a fault of this program."
        })
public final class CommandLineEntry implements Runnable {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int FAULT = 2;

    /** Not a status: the service runs on in threads of its own. */
    static final int SERVING = -1;

    private static final Set<String> OWN_OPTIONS = Set.of("--help", "--version");
    private static final int WIDTH = 120;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private CommandLineEntry() {}

    /**
     * Runs what the arguments ask for, and ends the process unless it serves.
     *
     * @param application the Spring Boot application class
     */
    public static void run(Class<?> application, String... arguments) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        int status = commands(application).execute(withCommand(arguments));
        if (status != SERVING) {
            System.exit(status);
        }
    }

    static CommandLine commands(Class<?> application) {
        return new CommandLine(new CommandLineEntry())
                .addSubcommand(new Serve(application))
                .addSubcommand(new Fetch())
                .addSubcommand(new Import(application))
                .addSubcommand(new Releases(application))
                .addSubcommand(new Remove(application))
                .addSubcommand(new Publish(application))
                .addSubcommand(new Rollback(application))
                .addSubcommand(new Verify(application))
                .addSubcommand(Key.commands(application))
                .addSubcommand(new Rehearse(application))
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(CommandLineEntry::refuse)
                .setExecutionExceptionHandler(Failure::explain)
                .setExitCodeExceptionMapper(Failure::status);
    }

    /** Puts {@code serve} before arguments that are only settings. */
    static String[] withCommand(String... arguments) {
        boolean onlySettings =
                Stream.of(arguments).allMatch(argument -> argument.startsWith("--") && !OWN_OPTIONS.contains(argument));
        return onlySettings
                ? Stream.concat(Stream.of("serve"), Stream.of(arguments)).toArray(String[]::new)
                : arguments;
    }

    private static int refuse(ParameterException exception, String[] arguments) {
        CommandLine command = exception.getCommandLine();
        command.getErr().println(exception.getMessage());
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return REFUSED;
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
