package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careergraph.CareerGraphApplication;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.access.AccessKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Tests for the pages of a service that answers nobody without a key. */
class KeyBrowserTests extends PageBrowserTest {

    private ConfigurableApplicationContext service;
    private String address;

    @BeforeAll
    void start() {
        List<String> settings = new ArrayList<>(Installation.settings(TestDatabase.SQLITE.empty()));
        settings.addAll(List.of("--server.port=0", "--careergraph.access=key"));
        service = SpringApplication.run(CareerGraphApplication.class, settings.toArray(String[]::new));
        address = "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port") + "/";
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void pagesAskOnceForTheKeyAndKeepItForTheTab() {
        String key = service.getBean(AccessKeys.class)
                .create("reader", Set.of(), null)
                .text();
        browser.go(address + "dashboard?role=data-scientist");
        browser.field("Key, which begins with cg_").sendKeys("cg_nobody", Keys.ENTER);
        text("dialog", "does not know that key");
        browser.field("Key, which begins with cg_").sendKeys(key, Keys.ENTER);
        text(".dashboard h2", "Median pay of Data Scientist by state");
        assertThat(browser.texts("dialog")).isEmpty();

        browser.go(address + "?role=data-scientist");
        text("h1", "Data Scientist");
        browser.go(address + "graphiql?example=explore/career-page");
        browser.find(".graphiql-execute-button").click();
        assertThat(text(".result-window", "responsibilities")).doesNotContain("UNAUTHENTICATED");
        refusalsAreTheOnlyComplaints();
    }

    @Test
    void whoHasNoneReadsWhy() {
        browser.go(address + "?role=data-scientist");
        browser.field("Key, which begins with cg_").sendKeys(Keys.ESCAPE);
        assertThat(text("main [role='alert']", "key")).isNotEmpty();
        refusalsAreTheOnlyComplaints();
    }

    /** Browsers tell of every answer with status 401. */
    private void refusalsAreTheOnlyComplaints() {
        assertThat(browser.complaints()).isNotEmpty().allMatch(complaint -> complaint.contains("401"));
    }
}
