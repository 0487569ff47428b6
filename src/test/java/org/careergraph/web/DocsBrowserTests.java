package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;

/** Tests for the docs page, in a browser. */
class DocsBrowserTests extends PageBrowserTest {

    private static final String DOCS = RunningService.ADDRESS + "docs";

    @Test
    void aRecipeUnfoldsItsOperationAndRunsInGraphiQl() {
        browser.go(DOCS);
        browser.find(".recipes summary").click();
        assertThat(text(".recipes pre", "query CareerPage")).startsWith("# What is this job");
        browser.find(".recipes a[href$='/pay-map']").click();
        browser.find(".graphiql-execute-button").click();
        browser.await(page -> browser.texts(".graphiql-tab-active").contains("PayMap"));
        browser.await(page -> browser.texts(".result-window").getFirst().contains("United States"));
    }

    @Test
    void thePageFitsATelephone() {
        browser.narrow();
        browser.go(DOCS);
        assertThat(browser.evaluate("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo("true");
    }
}
