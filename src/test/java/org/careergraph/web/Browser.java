package org.careergraph.web;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chromium of this machine with a profile of its own, which finds no host but this one. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String AXE = script("/axe.min.js");

    /** Selenium warns of parts of itself that it lacks, which nothing here uses. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser open() throws IOException {
        SELENIUM.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium"));
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1440,900",
                "--user-data-dir=" + profile(),
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(installed("chromedriver"))
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        browser.reset();
        return browser;
    }

    private static String script(String resource) {
        try (InputStream script = Browser.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path profile() throws IOException {
        Path target = Files.createDirectories(Path.of("target", "browsers"));
        return Files.createTempDirectory(target, "profile").toAbsolutePath();
    }

    private static File installed(String program) {
        Optional<File> found = Stream.concat(
                        Stream.of("/usr/bin"), Stream.of(System.getenv("PATH").split(File.pathSeparator)))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toFile)
                .findFirst();
        return found.orElseGet(() -> Assumptions.abort("This machine has no " + program
                + ": install Debian's packages chromium and chromium-driver to run the browser tests"));
    }

    /** As if it had just been opened: nothing shown, nothing stored, nothing asked for, wide and light. */
    void reset() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        String left = address();
        if (left.startsWith("http:")) {
            driver.executeScript("sessionStorage.clear()");
        }
        go("about:blank");
        if (left.startsWith("http:")) {
            // Only now: a page that is still there writes again what it had in mind to write.
            driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", left, "storageTypes", "all"));
        }
        complaints();
        requests();
    }

    void go(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    /** The first element that the selector finds, as soon as there is one. */
    WebElement find(String selector) {
        return await(page ->
                page.findElements(By.cssSelector(selector)).stream().findFirst().orElse(null));
    }

    /** The field with the label, as soon as there is one. */
    WebElement field(String label) {
        return await(page -> page.findElements(By.tagName("label")).stream()
                .filter(element -> element.getText().equals(label))
                .findFirst()
                .map(element -> page.findElement(By.id(element.getDomAttribute("for"))))
                .orElse(null));
    }

    /** What the element that has the focus is called. */
    String focused() {
        return driver.switchTo().activeElement().getAccessibleName();
    }

    List<String> texts(String selector) {
        Object texts = driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].map(element => element.innerText)", selector);
        return ((List<?>) texts).stream().map(String::valueOf).toList();
    }

    /** What the function makes of the page, as soon as that is neither null nor false. */
    <T> T await(Function<? super WebDriver, T> condition) {
        return new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class) // what is drawn anew is looked for again
                .until(condition);
    }

    /** Types where the focus is. */
    void type(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void back() {
        driver.navigate().back();
    }

    /** Shows pages as a telephone does. */
    void narrow() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    }

    /** Shows pages as to somebody who prefers dark ones. */
    void darken() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** What breaks the rules of WCAG 2.2 AA on the page, as far as axe can tell: rule, element, what is wrong. */
    List<String> barriers() {
        driver.executeScript(AXE);
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(
                  ({violations}) => done(violations.flatMap(rule => rule.nodes.map(node =>
                    `${rule.id}: ${node.target} ${node.failureSummary}`))),
                  error => done([String(error)]));
                """);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** Presses Control and Enter where the focus is. */
    void pressControlEnter() {
        new Actions(driver)
                .keyDown(Keys.CONTROL)
                .sendKeys(Keys.ENTER)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    String evaluate(String script, Object... arguments) {
        return String.valueOf(driver.executeScript(script, arguments));
    }

    /** What the page complained of, and what was complained of in it: errors, warnings, violations of its policy. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that were asked for since the last call of this or of {@link #bytes}, whether there was an answer or not. */
    List<String> requests() {
        return events("Network.requestWillBeSent")
                .map(event -> event.at("/params/request/url"))
                .map(JsonNode::asString)
                .toList();
    }

    /** What has come over the network since the last call of this or of {@link #requests}, as it was sent: compressed, with headers. */
    long bytes() {
        return events("Network.loadingFinished")
                .mapToLong(event -> event.at("/params/encodedDataLength").asLong())
                .sum();
    }

    private Stream<JsonNode> events(String method) {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).get("message"))
                .filter(event -> event.at("/method").asString().equals(method));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
