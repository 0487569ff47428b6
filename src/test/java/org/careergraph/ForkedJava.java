package org.careergraph;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of the build in processes of their own, for tests of how a process ends and of what it leaves. */
public final class ForkedJava {

    /** Where SQLite's driver unpacks its library, which a process that is killed leaves behind. */
    private static final Path LIBRARIES = Path.of("target", "forked");

    private ForkedJava() {}

    /** A process that can be started; what it says and what goes wrong come as one. */
    public static ProcessBuilder of(Class<?> program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.sqlite.tmpdir=" + Files.createDirectories(LIBRARIES).toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
