package org.careergraph.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.CareerGraphApplication;
import picocli.CommandLine;

/** Types commands, and reads what they print. */
final class Terminal {

    /** What a command came to: its exit status, and what it printed. */
    record Outcome(int status, String out, String err) {}

    private final Class<?> application;
    private final List<String> settings;

    private Terminal(Class<?> application, List<String> settings) {
        this.application = application;
        this.settings = settings;
    }

    /** @param settings that follow every command */
    static Terminal with(List<String> settings) {
        return new Terminal(CareerGraphApplication.class, settings);
    }

    /** @param application the application class, which may have more in it */
    static Terminal of(Class<?> application, List<String> settings) {
        return new Terminal(application, settings);
    }

    Outcome type(String... command) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands = CommandLineEntry.commands(application)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        int status = commands.execute(
                Stream.concat(Stream.of(command), settings.stream()).toArray(String[]::new));
        return new Outcome(status, out.toString(), err.toString());
    }
}
