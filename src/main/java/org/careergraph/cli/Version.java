package org.careergraph.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = number();
        return new String[] {"careergraph " + (version == null ? "(not from a jar)" : version)};
    }

    /** What the program tells servers that it is. */
    static String userAgent() {
        String version = number();
        return "careergraph/" + (version == null ? "0" : version);
    }

    private static @Nullable String number() {
        return Version.class.getPackage().getImplementationVersion();
    }
}
