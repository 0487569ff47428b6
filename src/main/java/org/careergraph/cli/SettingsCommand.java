package org.careergraph.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** A command that settings such as {@code --careergraph.home=…} can follow. */
abstract class SettingsCommand implements Callable<Integer> {

    private static final Pattern SETTING = Pattern.compile("--[^=]+=.*|--debug|--trace", Pattern.DOTALL);

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Unmatched
    private List<String> settings = new ArrayList<>();

    /**
     * The settings, to be passed on to Spring.
     *
     * @throws UnknownArgumentException when something else is among them
     */
    final String[] settings() {
        for (String setting : settings) {
            if (!SETTING.matcher(setting).matches()) {
                throw new UnknownArgumentException(setting);
            }
        }
        return settings.toArray(String[]::new);
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
