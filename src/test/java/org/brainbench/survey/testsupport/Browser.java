package org.brainbench.survey.testsupport;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real Chromium, headless. A test that asks for one is skipped where none is installed, and fails instead where the
 * environment says {@code CI=true}. It is started once for all classes of a process and ends with it.
 */
public final class Browser implements AutoCloseable {

    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** A loaded machine may take long; a page that is right passes as soon as it is. */
    private static final double PATIENCE_MS = 30_000;

    private static com.microsoft.playwright.Browser shared;

    private final com.microsoft.playwright.Browser chromium;
    private final List<BrowserContext> profiles = new ArrayList<>();
    /** What pages wanted to do and the Content-Security-Policy forbade. */
    private final List<String> violations = new CopyOnWriteArrayList<>();

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    /** The one that all tests share; or ends the test as skipped, or as failed with {@code CI=true}. */
    public static Browser open() {
        if (shared == null) {
            shared = start();
        }
        return new Browser(shared);
    }

    private static com.microsoft.playwright.Browser start() {
        Optional<Path> found = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (found.isEmpty()) {
            String absent = "No Chromium in any of " + PLACES;
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(absent);
            }
            Assumptions.abort("Skipped: " + absent);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return Playwright.create()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(found.orElseThrow())
                        .setArgs(FLAGS));
    }

    /** A page of a fresh profile: no cookies, no storage. */
    public Page page(int width, int height) {
        return page(width, height, "en-GB");
    }

    /** The same of somebody who reads the language of this locale. */
    public Page page(int width, int height, String locale) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale(locale));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                violations.add(message.text());
            }
        });
        profiles.add(context);
        return context.newPage();
    }

    /** With {@code -Dpictures=true} a picture of the whole page under {@code target/screenshots/}, to be looked at. */
    public static void picture(Page page, String name) {
        if (!Boolean.getBoolean("pictures")) {
            return;
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    /** @throws AssertionError if a page did something that the Content-Security-Policy forbids */
    @Override
    public void close() {
        profiles.forEach(BrowserContext::close);
        if (!violations.isEmpty()) {
            throw new AssertionError(String.join("\n", violations));
        }
    }
}
