package org.careergraph.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.access.AccessKey;
import org.careergraph.access.AccessKeys;
import org.careergraph.access.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes, lists and revokes keys. */
@Command(
        name = "key",
        description = "Makes, lists and revokes the keys that requests are sent with.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "A key is sent as the header field \"Authorization: Bearer <key>\". Everybody may read without one unless the service",
            "runs with --careergraph.access=key. It is shown once, when it is made: only a hash of it is kept, apart from the data.",
            "",
            "Examples:",
            "  careergraph key create --name website --budget 100000",
            "  careergraph key create --name analysts --scopes private",
            "  careergraph key revoke 1f3a9c02"
        })
final class Key implements Runnable {

    private static final String NONE = "none";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    private Key() {}

    static CommandLine commands(Class<?> application) {
        return new CommandLine(new Key())
                .addSubcommand(new Create(application))
                .addSubcommand(new ListKeys(application))
                .addSubcommand(new Revoke(application));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(name = "create", description = "Makes a key, and shows it this once.", mixinStandardHelpOptions = true)
    private static final class Create extends ContextCommand {

        private static final int MAX_NAME = 200;

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private CommandSpec spec;

        @Option(names = "--name", required = true, paramLabel = "<name>", description = "Whose it is, for 'key list'.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private String name;

        @Option(
                names = "--scopes",
                split = ",",
                paramLabel = "<scope>",
                description = "What it allows beyond what anybody may do: private, to read what private sources say.")
        private List<String> scopes = List.of();

        @Option(
                names = "--budget",
                paramLabel = "<cost>",
                description =
                        "Cost that it may spend a minute (default: any). What is answered from the cache costs nothing.")
        private @Nullable Long budget;

        Create(Class<?> application) {
            super(application);
        }

        @Override
        int run(ApplicationContext context) {
            if (name.isBlank() || name.length() > MAX_NAME) {
                throw new ParameterException(spec.commandLine(), "--name takes 1 to " + MAX_NAME + " characters");
            }
            if (budget != null && budget < 1) {
                throw new ParameterException(spec.commandLine(), "--budget takes a number from 1, not " + budget);
            }
            AccessKeys.Made made = context.getBean(AccessKeys.class).create(name, parsed(), budget);
            out().println(made.text());
            err().println("This is the key " + made.id() + ". Keep it now: it is not shown again.");
            return CommandLineEntry.DONE;
        }

        private Set<Scope> parsed() {
            return scopes.stream().map(this::scope).collect(Collectors.toSet());
        }

        private Scope scope(String word) {
            return Stream.of(Scope.values())
                    .filter(scope -> scope.text().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(), "Unknown scope \"" + word + "\"; there is: private"));
        }
    }

    @Command(
            name = "list",
            description = "Lists the keys, without what is secret of them.",
            mixinStandardHelpOptions = true)
    private static final class ListKeys extends ContextCommand {

        ListKeys(Class<?> application) {
            super(application);
        }

        @Override
        int run(ApplicationContext context) {
            List<AccessKey> keys = context.getBean(AccessKeys.class).all();
            if (keys.isEmpty()) {
                out().println("There are no keys.");
                return CommandLineEntry.DONE;
            }
            Table table = new Table("ID", "NAME", "SCOPES", "COST A MINUTE", "CREATED", "REVOKED");
            keys.forEach(key -> table.add(
                    key.id(),
                    key.name(),
                    key.scopes().isEmpty()
                            ? NONE
                            : key.scopes().stream().map(Scope::text).sorted().collect(Collectors.joining(",")),
                    key.budget() == null ? "any" : key.budget().toString(),
                    key.createdAt(),
                    key.revokedAt() == null ? "no" : key.revokedAt()));
            out().println(table);
            return CommandLineEntry.DONE;
        }
    }

    @Command(
            name = "revoke",
            description = "Ends a key for good. Running services notice within a second.",
            mixinStandardHelpOptions = true)
    private static final class Revoke extends ContextCommand {

        @Parameters(paramLabel = "<id>", description = "As 'key list' shows it.")
        @SuppressWarnings("NullAway.Init") // picocli sets it
        private String id;

        Revoke(Class<?> application) {
            super(application);
        }

        @Override
        int run(ApplicationContext context) {
            if (context.getBean(AccessKeys.class).revoke(id)) {
                out().println("Revoked " + id);
                return CommandLineEntry.DONE;
            }
            err().println("No good key has the id \"" + id + "\"; 'key list' shows those that there are");
            return CommandLineEntry.REFUSED;
        }
    }
}
