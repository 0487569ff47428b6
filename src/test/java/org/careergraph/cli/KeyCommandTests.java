package org.careergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.cli.CommandLineEntry.DONE;
import static org.careergraph.cli.CommandLineEntry.REFUSED;

import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.cli.Terminal.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for the command that manages keys. */
class KeyCommandTests {

    @ParameterizedTest
    @EnumSource
    void keysAreMadeListedAndRevoked(TestDatabase database) {
        Terminal terminal = Terminal.with(Installation.settings(database.empty()));
        assertThat(terminal.type("key", "list").out()).isEqualTo("There are no keys.\n");

        Outcome made = terminal.type("key", "create", "--name", "analysts", "--scopes", "private", "--budget", "500");
        assertThat(made.out()).matches("cg_[0-9a-f]{8}_[A-Za-z0-9_-]{43}\n");
        assertThat(made.err()).contains("not shown again");
        String id = made.out().substring(3, 11);
        assertThat(terminal.type("key", "list").out())
                .containsPattern(id + " +analysts +private +500 +20\\S+Z +no\n")
                .doesNotContain(made.out().strip().substring(12));

        assertThat(terminal.type("key", "revoke", id)).isEqualTo(new Outcome(DONE, "Revoked " + id + "\n", ""));
        assertThat(terminal.type("key", "list").out()).containsPattern(id + " .* 20\\S+Z\n");
        assertThat(terminal.type("key", "revoke", id).status()).isEqualTo(REFUSED);
    }

    @Test
    void whatAKeyCannotBeIsSaid() {
        Terminal terminal = Terminal.with(Installation.settings(TestDatabase.SQLITE.empty()));
        assertThat(terminal.type("key", "create", "--name", "a", "--scopes", "write")
                        .err())
                .contains("Unknown scope \"write\"; there is: private");
        assertThat(terminal.type("key", "create", "--name", "a", "--budget", "0")
                        .err())
                .contains("--budget takes a number from 1, not 0");
    }
}
