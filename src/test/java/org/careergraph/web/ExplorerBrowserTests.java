package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.careergraph.Installation;
import org.careergraph.RunningService;
import org.careergraph.ServedInstallation;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.PublishedData;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Tests for the explorer: on the starter, on made-up wages, and on published files where they are. */
class ExplorerBrowserTests extends PageBrowserTest {

    private static final String STARTER = RunningService.ADDRESS.toString();

    private static String wages() {
        return ServedInstallation.address(Installation.wages(TestDatabase.SQLITE))
                .toString();
    }

    @Test
    void whoTypesATitleIsOfferedRolesAndReadsOne() {
        browser.go(STARTER);
        browser.find("#ask input").click();
        browser.type("machine le");
        browser.await(page -> browser.texts("[role='option']").contains("Machine Learning Engineer"));
        browser.type(Keys.ARROW_DOWN, Keys.ENTER);
        text("h1", "Machine Learning Engineer");
        assertThat(browser.address()).isEqualTo(STARTER + "?role=machine-learning-engineer");
        assertThat(browser.title()).isEqualTo("Machine Learning Engineer · CareerGraph");
        browser.back();
        text("h1", "What is it");
    }

    @Test
    void pageOfMachineLearningEngineerTellsWhatTheCareerGuideTells() {
        browser.go(STARTER + "?role=machine-learning-engineer");
        assertThat(text("#pay", "$110,673")).contains("mean", "Indeed", "811 self-reports", "updated 2022-08-10");
        assertThat(browser.texts("#responsibilities li")).hasSize(5);
        assertThat(text("#related", "Data Scientist"))
                .contains("$102,069 mean · 23,757 openings", "Openings advertised");
        assertThat(text("#map", "State by state")).contains("No source that is loaded");
        assertThat(browser.texts("#questions summary")).contains("Can a machine learning engineer work from home?");
        assertThat(text("#sources", "Indeed")).contains("States no licence", "Cite it");
    }

    @Test
    void aViewIsOneRequestAndSmall() {
        browser.go(STARTER + "?role=machine-learning-engineer");
        text("#sources", "Indeed");
        assertThat(browser.requests())
                .filteredOn(address -> address.endsWith("/graphql"))
                .hasSize(1);
        browser.go(STARTER + "?role=data-scientist");
        text("#sources", "Indeed");
        assertThat(browser.bytes()).isPositive().isLessThan(300_000);
    }

    @Test
    void whatIsNoFigureIsSaidInWords() {
        browser.go(wages() + "?role=welders");
        text("#map", "State by state");
        assertThat(browser.find("[data-place='us-ak']").getAccessibleName()).isEqualTo("Alaska: $239,200 or more");
        assertThat(browser.find("[data-place='us-hi']").getAccessibleName()).isEqualTo("Hawaii: Not released");
        assertThat(text("#history", "dashed")).contains("May 2023");
    }

    @Test
    void theMapConsidersPricesWhenAsked() {
        browser.go(wages() + "?role=welders&at=us-or");
        String before = browser.find("[data-place='us-ca']").getAccessibleName();
        browser.requests();
        browser.find("#adjusted").click();
        browser.await(page ->
                !browser.find("[data-place='us-ca']").getAccessibleName().equals(before));
        assertThat(browser.address()).contains("adjusted=true", "at=us-or");
        assertThat(browser.requests())
                .as("only the map is asked for again")
                .filteredOn(address -> address.endsWith("/graphql"))
                .hasSize(1);
        assertThat(text("#earn-more", "Where it pays more than in Oregon")).contains("California", "Not ranked");
    }

    @Test
    void aTileLeadsToItsPlace() {
        browser.go(wages() + "?role=welders");
        browser.find("[data-place='us-wa']").click();
        text("#pay h2", "What it pays in Washington");
        assertThat(browser.address()).contains("at=us-wa");
        choose("Place: Washington", "oregon", "Oregon");
        text("#pay h2", "What it pays in Oregon");
    }

    @Test
    void rolesAreComparedSideBySide() {
        browser.go(STARTER + "?role=machine-learning-engineer");
        text("h1", "Machine Learning Engineer");
        choose("Compare with", "data sci", "Data Scientist");
        assertThat(text("table", "Data Scientist")).contains("$110,673", "$102,069", "United States");
        choose("Add a place", "washington", "Washington");
        assertThat(text("table", "Washington")).contains("Not held");
        choose("Add a role", "software", "Software Engineer");
        assertThat(text("table", "Software Engineer")).contains("$93,944");
        browser.find("[aria-label='Without Data Scientist']").click();
        browser.await(page -> !browser.texts("table").getFirst().contains("Data Scientist"));
    }

    @Test
    void homeIsMeantWhereAComparisonNamesNoPlace() {
        browser.go(STARTER + "?compare=data-scientist,data-analyst");
        assertThat(text("table", "Data Analyst")).contains("United States", "$65,652");
    }

    @Test
    void whatIsShownIsWhatTheAddressSaidLast() {
        browser.go(wages() + "?role=welders&at=us-wa");
        String before = browser.find("[data-place='us-ca']").getAccessibleName();
        browser.evaluate("for (let i = 0; i < 6; i++) document.querySelector('#adjusted').click()");
        browser.find("#view:not([aria-busy])");
        assertThat(browser.address()).doesNotContain("adjusted");
        assertThat(browser.find("[data-place='us-ca']").getAccessibleName()).isEqualTo(before);
    }

    @Test
    void aMoveToAnotherRoleIsExplained() {
        browser.go(STARTER + "?role=machine-learning-engineer");
        text("h1", "Machine Learning Engineer");
        choose("A role to move to", "data eng", "Data Engineer");
        text("#gap h3", "To Data Engineer");
        assertThat(browser.address()).contains("to=data-engineer");
    }

    @Test
    void theQueryBehindAPanelRunsInGraphiQl() {
        browser.go(STARTER + "?role=machine-learning-engineer&at=us");
        browser.find("#pay .behind").click();
        browser.find(".graphiql-query-editor .cm-keyword");
        browser.find(".graphiql-execute-button").click();
        String answer = browser.await(page -> {
            String shown = browser.evaluate(
                    "return document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue() ?? ''");
            return shown.contains("\"extensions\"") ? shown : null;
        });
        assertThat(answer).contains("110673", "SELF_REPORTS").doesNotContain("\"errors\"");
    }

    @Test
    void everythingIsReachedByKeyboard() {
        browser.go(wages());
        text("h1", "What is it");
        browser.type(Keys.TAB);
        assertThat(browser.focused()).isEqualTo("Skip to the page");
        browser.type(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
        assertThat(browser.focused()).isEqualTo("Job title");
        browser.type("welder");
        browser.await(page -> browser.texts("[role='option']").contains("Welders"));
        browser.type(Keys.ENTER);
        text("h1", "Welders");
        browser.type(Keys.TAB, "orego");
        browser.await(
                page -> browser.texts("[role='option']").stream().anyMatch(option -> option.startsWith("Oregon")));
        browser.type(Keys.ARROW_DOWN, Keys.ENTER);
        text("#pay h2", "What it pays in Oregon");
        browser.evaluate("document.querySelector('#adjusted').focus()");
        browser.type(" ");
        browser.await(page -> browser.address().contains("adjusted=true"));
    }

    @Test
    void aTelephoneShowsItWithoutScrollingSideways() {
        browser.narrow();
        for (String address :
                new String[] {"", "?role=welders&at=us-wa", "?compare=welders,welding-artists&places=us,us-wa,us-or"}) {
            browser.go(wages() + address);
            browser.find("#view:not([aria-busy]) h1");
            assertThat(browser.evaluate("return document.scrollingElement.scrollWidth - innerWidth"))
                    .as(address)
                    .isEqualTo("0");
        }
    }

    @Test
    void whatIsNotThereIsSaid() {
        browser.go(STARTER + "?role=astronaut-of-the-sea");
        assertThat(text("[role='alert']", "astronaut-of-the-sea")).contains("Type a title above");
        browser.go(STARTER);
        browser.find("#ask input").sendKeys("qqqqqq");
        text("#ask [role='listbox']", "Nothing found");
    }

    @Test
    void pageOfRegisteredNursesTellsWhatIsPublished() {
        assumeThat(PublishedData.folder()).as("published files").exists();
        browser.go(ServedInstallation.address(Installation.published(TestDatabase.SQLITE)) + "?role=registered-nurses");
        assertThat(text("#pay", "$93,600 median"))
                .contains("U.S. Bureau of Labor Statistics", "May 2024", "$66,030", "$78,610 – $107,960", "$135,320");
        assertThat(text("#demand", "3,282,010")).contains("189,100", "+4.9\u00a0%");
        assertThat(browser.texts("#responsibilities li")).hasSize(12);
        assertThat(text("#related", "Nurse Practitioners")).contains("$129,210 median");
        assertThat(text("#history", "May 2021")).contains("should not be compared");
        assertThat(text("#sources", "O*NET")).contains("Creative Commons Attribution 4.0");
    }
}
