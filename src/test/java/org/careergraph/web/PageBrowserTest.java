package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What tests of pages have in common: a browser that can reach nothing but this machine, and what must hold of every visit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageBrowserTest {

    Browser browser;

    @BeforeAll
    void openBrowser() throws IOException {
        browser = Browser.open();
    }

    @BeforeEach
    void showNothing() {
        browser.reset();
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingIsAmissAndNothingLeftTheHost() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .allMatch(address -> address.startsWith("http://localhost:") || address.startsWith("data:"));
    }

    /** The text of the first element that the selector finds, once it has the part. */
    String text(String selector, String part) {
        return browser.await(page -> {
            List<String> texts = browser.texts(selector);
            return texts.isEmpty() || !texts.getFirst().contains(part) ? null : texts.getFirst();
        });
    }

    /** Types into the field with the label, and takes what is offered first. */
    void choose(String label, String typed, String offered) {
        WebElement field = browser.field(label);
        field.sendKeys(typed);
        browser.await(page -> browser.texts("[role='option']").stream().anyMatch(option -> option.startsWith(offered)));
        field.sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    }
}
