package org.careergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests for which failures are the user's to mend, and what they are told. */
class FailureTests {

    private static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        new UncheckedIOException("Cannot read a", new NoSuchFileException("a/b.csv")),
                        "a/b.csv: no such file. Nothing is half done"),
                Arguments.of(
                        new IllegalStateException(new UncheckedIOException(new AccessDeniedException("a/b.csv"))),
                        "a/b.csv: this user may not read or write it. Nothing is half done"),
                Arguments.of(
                        new UncheckedIOException(new FileSystemException("a/b.csv", null, "No space left on device")),
                        "a/b.csv: No space left on device. Nothing is half done"),
                Arguments.of(
                        new UncheckedIOException("Cannot write to a", new IOException("No space left on device")),
                        "Cannot write to a: No space left on device. Nothing is half done"),
                Arguments.of(
                        new UncheckedIOException(new IOException("Stream closed")),
                        "Stream closed. Nothing is half done"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void filesThatCannotBeUsedAreToldInOneLine(Exception failure, String words) {
        assertThat(Failure.refusal(failure)).contains(words);
        assertThat(Failure.status(failure)).isEqualTo(CommandLineEntry.REFUSED);
    }

    @Test
    void whatNobodyElseCanMendIsAFaultOfTheProgram() {
        assertThat(Failure.refusal(new IllegalStateException("no"))).isEmpty();
        assertThat(Failure.status(new IllegalStateException("no"))).isEqualTo(CommandLineEntry.FAULT);
    }
}
