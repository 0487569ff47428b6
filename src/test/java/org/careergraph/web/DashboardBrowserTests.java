package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.Installation;
import org.careergraph.ServedInstallation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;

/** Tests for the dashboard. */
class DashboardBrowserTests extends PageBrowserTest {

    private static String wages() {
        return ServedInstallation.address(Installation.wages(TestDatabase.SQLITE))
                .toString();
    }

    @Test
    void eachTileIsOneSmallOperation() {
        browser.go(wages() + "dashboard?role=welders&place=us-ca");
        browser.await(page -> browser.texts(".dashboard > .card h2").size() == 4);
        assertThat(browser.requests())
                .filteredOn(address -> address.endsWith("/graphql"))
                .hasSize(4);
        assertThat(browser.texts("h2").getFirst()).isEqualTo("Median pay of Welders by state");
        assertThat(text("[aria-labelledby='tile-BestPaid']", "Welders")).contains("$64,000");
        assertThat(text("[aria-labelledby='tile-Trend']", "edition by edition")).contains("2024");
    }

    @Test
    void theQueryOfATileCanBeReadAndRun() {
        browser.go(wages() + "dashboard?role=welders");
        browser.find("[aria-labelledby='tile-PayMap'] .foot summary").click();
        assertThat(text("[aria-labelledby='tile-PayMap'] pre", "query PayMap"))
                .contains("fragment Amount", "\"slug\":\"welders\"");
        browser.find("[aria-labelledby='tile-PayMap'] .behind").click();
        browser.find(".graphiql-query-editor .cm-keyword");
        assertThat(browser.address()).contains("graphiql?query=");
    }

    @Test
    void aTileIsSavedAsATable() {
        browser.go(wages() + "dashboard?role=welders");
        browser.await(page -> browser.texts(".dashboard > .card h2").size() == 4);
        browser.evaluate("""
                const made = URL.createObjectURL;
                URL.createObjectURL = file => {
                  file.text().then(text => document.title = text);
                  return made.call(URL, file);
                };""");
        browser.find("[aria-labelledby='tile-PayMap'] button").click();
        String saved = browser.await(page -> browser.title().contains("location.slug") ? browser.title() : null);
        assertThat(saved)
                .contains("location.name", "median.amount", "us-ca,California,64000")
                .contains("us-ak,Alaska,,TOP_CODED,239200");
    }

    @Test
    void choicesChangeTheAddress() {
        browser.go(wages() + "dashboard?role=welders");
        browser.await(page -> browser.texts(".dashboard > .card h2").size() == 4);
        choose("Place", "oregon", "Oregon");
        browser.await(page -> browser.address().contains("place=us-or"));
        browser.find("#adjusted").click();
        browser.await(page -> browser.address().contains("adjusted=true"));
    }
}
