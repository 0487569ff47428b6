package org.careergraph.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A floor is not taken for an amount: not when it is read, and not by code that compiles. */
class PayTests {

    @TempDir
    private Path classes;

    @Test
    void aFloorIsReadAsAFloorAlsoWhereItStandsForTheAmount() {
        assertThat(read("""
                {"amount": null, "status": "TOP_CODED", "atLeast": 239200, "display": "$239,200 or more"}""")).isInstanceOf(Pay.Floor.class).hasToString("$239,200 or more");
        assertThat(read("""
                {"amount": 239200, "status": "TOP_CODED", "atLeast": 239200, "display": "$239,200 or more"}""")).isInstanceOf(Pay.Floor.class);
    }

    @Test
    void aCeilingIsReadAsACeilingAndNothingAsNothing() {
        assertThat(read("""
                {"status": "BOTTOM_CODED", "atMost": 15080, "display": "$15,080 or less"}""")).isInstanceOf(Pay.Ceiling.class);
        assertThat(read("""
                {"amount": null, "status": "NOT_RELEASED", "display": "Not released"}""")).isInstanceOf(Pay.Absent.class).hasToString("Not released");
    }

    @Test
    void whoAsksForEveryKindCompiles() {
        assertThat(compile("""
                switch (pay) {
                    case Pay.Amount(var amount, var _) -> amount;
                    case Pay.Floor(var floor, var _) -> floor;
                    case Pay.Ceiling(var ceiling, var _) -> ceiling;
                    case Pay.Absent _ -> null;
                }""")).isEmpty();
    }

    @Test
    void whoForgetsFloorsDoesNotCompile() {
        assertThat(compile("""
                switch (pay) {
                    case Pay.Amount(var amount, var _) -> amount;
                    case Pay.Ceiling(var ceiling, var _) -> ceiling;
                    case Pay.Absent _ -> null;
                }""")).contains("the switch expression does not cover all possible input values");
    }

    @Test
    void whoTakesAnyPayForAnAmountDoesNotCompile() {
        assertThat(compile("pay.amount()")).contains("cannot find symbol");
    }

    private static Pay read(String json) {
        return JsonMapper.shared().readValue(json, Pay.class);
    }

    /** What the compiler says of an expression of type BigDecimal over {@code pay}; nothing where it compiles. */
    private String compile(String expression) {
        String source = """
                import org.careergraph.client.Pay;

                class Printed {
                    java.math.BigDecimal printed(Pay pay) {
                        return %s;
                    }
                }
                """.formatted(expression);
        StringWriter said = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        compiler.getTask(
                        said,
                        null,
                        null,
                        List.of("-d", classes.toString(), "-proc:none"),
                        null,
                        List.of(new Source(source)))
                .call();
        return said.toString();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String code;

        Source(String code) {
            super(URI.create("string:///Printed.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
