package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.Installation;
import org.careergraph.RunningService;
import org.careergraph.ServedInstallation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that pages can be read and used by everybody, as far as axe can tell: in light and dark, wide and narrow. */
class AccessibilityTests extends PageBrowserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?role=welders&at=us-wa&to=welding-artists",
                "?role=machine-learning-engineer",
                "?compare=welders,welding-artists&places=us,us-wa",
                "dashboard?role=welders&place=us-ca"
            })
    void nothingStandsInAnybodysWay(String address) {
        browser.go(ServedInstallation.address(Installation.wages(TestDatabase.SQLITE)) + address);
        settle();
        browser.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        assertThat(browser.barriers()).as("light").isEmpty();
        browser.darken();
        assertThat(browser.barriers()).as("dark").isEmpty();
        browser.narrow();
        assertThat(browser.barriers()).as("narrow").isEmpty();
    }

    @Test
    void docsStandInNobodysWay() {
        browser.go(RunningService.ADDRESS + "docs");
        browser.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
        browser.await(page -> browser.texts(".recipes details > a").isEmpty());
        assertThat(browser.barriers()).as("light").isEmpty();
        browser.darken();
        assertThat(browser.barriers()).as("dark").isEmpty();
        browser.narrow();
        assertThat(browser.barriers()).as("narrow").isEmpty();
    }

    private void settle() {
        browser.await(page -> browser.evaluate(
                        "return !document.querySelector('[aria-busy]') && document.querySelectorAll('.card').length > 0")
                .equals("true"));
    }
}
