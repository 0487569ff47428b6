package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests for the GraphiQL page, in a browser that can reach nothing but this service. */
class GraphiQlBrowserTests extends PageBrowserTest {

    private static final String HOST = RunningService.ADDRESS.toString();

    @Test
    void aNewcomerRunsTheWorkedExample() {
        browser.go(HOST + "graphiql");
        assertThat(browser.title()).isEqualTo("GraphiQL · CareerGraph");
        JsonNode role = run().at("/data/role");
        assertThat(role.at("/title").asString()).isEqualTo("Machine Learning Engineer");
        assertThat(role.at("/salary/mean/amount").intValue()).isEqualTo(110_673);
        assertThat(role.at("/salary/sampleSize/count").intValue()).isEqualTo(811);
        assertThat(role.at("/relatedProfessions/edges")).hasSize(6);
        assertThat(role.at("/elsewhere/location/name").asString()).isEqualTo("California");
        assertThat(browser.texts(".graphiql-tab")).containsExactly("CareerPage", "RolesSideBySide", "PayMap");
    }

    @Test
    void theFirstExampleOfEveryGroupIsOpen() {
        browser.go(HOST + "graphiql");
        open("RolesSideBySide");
        assertThat(run().at("/data/compareSalaries/rows")).hasSize(3);
        open("PayMap");
        assertThat(run().at("/data/role/salaries/edges")).isNotEmpty();
    }

    @Test
    void theMenuOpensAnExampleWithoutAMouse() {
        browser.go(HOST + "graphiql");
        choose("Best paid roles");
        editorHolds("query BestPaidRoles");
        browser.await(page -> browser.texts(".graphiql-tab-active").contains("BestPaidRoles"));
        assertThat(browser.texts(".graphiql-tab")).hasSize(4);
        assertThat(run().at("/data/roles/totalCount").intValue()).isEqualTo(7);
    }

    @Test
    void anExampleThatIsOpenIsNotOpenedTwice() {
        browser.go(HOST + "graphiql");
        choose("Roles side by side");
        editorHolds("query RolesSideBySide");
        assertThat(browser.texts(".graphiql-tab")).hasSize(3);
    }

    @Test
    void theSchemaExplainsItself() {
        browser.go(HOST + "graphiql");
        browser.find("[aria-label='Show Documentation Explorer']").click();
        browser.find("a.graphiql-doc-explorer-type-name").click();
        assertThat(browser.find(".graphiql-plugin").getText())
                .contains("Where every question starts.", "One role. Null when nothing matches.");
    }

    @Test
    void theSettingsKeepNoHeaders() {
        browser.go(HOST + "graphiql");
        browser.find("[aria-label='Open settings dialog']").click();
        assertThat(browser.find(".graphiql-dialog").getText()).contains("Theme").doesNotContain("headers");
    }

    @Test
    void aLinkCarriesAQuery() {
        browser.go(link(
                "query Other { dataset { builtAt } } query Ask($place: LocationRef!) { location(by: $place) { name } }",
                "{\"place\": {\"slug\": \"us-wa\"}}",
                "Ask"));
        browser.find(".graphiql-query-editor .cm-keyword");
        assertThat(browser.texts(".graphiql-tab")).hasSize(4);
        browser.evaluate("document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.focus()");
        browser.pressControlEnter();
        assertThat(answer().at("/data/location/name").asString()).isEqualTo("Washington");
    }

    @Test
    void aLinkNamesAnExample() {
        browser.go(HOST + "graphiql?example=dashboards/pay-map");
        assertThat(run().at("/data/role/salaries/edges")).isNotEmpty();
        assertThat(browser.texts(".graphiql-tab")).containsExactly("PayMap", "CareerPage", "RolesSideBySide");
    }

    @Test
    void aLinkCarriesALongQuery() {
        String fields = IntStream.range(0, 160)
                .mapToObj(i -> "  member%d: role(by: {title: \"Data Scientist\"}) { title }%n".formatted(i))
                .collect(Collectors.joining());
        browser.go(link("query Long { dataset { fingerprint } } # " + fields.replace("\n", "\n# "), "{}", "Long"));
        assertThat(browser.address()).hasSizeGreaterThan(12_000);
        assertThat(run().at("/data/dataset/fingerprint").asString()).isNotEmpty();
    }

    @Test
    void whoReturnsFindsTheTabsAsTheyWere() {
        browser.go(link("{ dataset { homeLocation { name } } }", "", ""));
        assertThat(run().at("/data/dataset/homeLocation/name").asString()).isEqualTo("United States");
        open("CareerPage");
        browser.await(page -> browser.evaluate("return localStorage['careergraph:graphiql:tabState']")
                .contains("\"activeTabIndex\":1"));
        browser.go(HOST + "graphiql");
        editorHolds("query CareerPage");
        assertThat(browser.texts(".graphiql-tab")).hasSize(4);
        assertThat(run().at("/data/role/title").asString()).isEqualTo("Machine Learning Engineer");
    }

    private static String link(String query, String variables, String operationName) {
        return HOST + "graphiql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + "&variables=" + URLEncoder.encode(variables, StandardCharsets.UTF_8)
                + "&operationName=" + URLEncoder.encode(operationName, StandardCharsets.UTF_8);
    }

    /** Clicks until it is heard: GraphiQL may drop a click while it still takes in an answer. */
    private void open(String tab) {
        browser.await(page -> {
            page.findElements(By.cssSelector(".graphiql-tab-button")).stream()
                    .filter(button -> button.getText().equals(tab))
                    .forEach(WebElement::click);
            return browser.texts(".graphiql-tab-active").contains(tab);
        });
        // GraphiQL reads the text of a tab a moment after it has shown it.
        browser.await(page -> browser.evaluate(
                        "return document.querySelector('.graphiql-query-editor .CodeMirror').CodeMirror.operationName")
                .equals(tab));
    }

    /** By its first word: a blank that comes late chooses what is found by then. */
    private void choose(String example) {
        browser.find(".graphiql-query-editor .cm-keyword");
        browser.find(".examples-button").sendKeys(Keys.ENTER);
        browser.find("[role='menu']").sendKeys(example.split(" ")[0]);
        browser.await(page -> browser.texts("[data-highlighted]").contains(example));
        browser.find("[data-highlighted]").sendKeys(Keys.ENTER);
    }

    private JsonNode run() {
        browser.find(".graphiql-query-editor .cm-keyword, .graphiql-query-editor .cm-punctuation");
        browser.find(".graphiql-execute-button").click();
        return answer();
    }

    private JsonNode answer() {
        browser.await(page -> text(".result-window").contains("\"extensions\""));
        return JsonMapper.shared().readTree(text(".result-window"));
    }

    private void editorHolds(String query) {
        browser.await(page -> text(".graphiql-query-editor").contains(query));
    }

    /** An editor draws only the lines that are in sight, so that its text is asked of itself. */
    private String text(String editor) {
        return browser.evaluate(
                "return document.querySelector(arguments[0] + ' .CodeMirror')?.CodeMirror.getValue() ?? ''", editor);
    }
}
