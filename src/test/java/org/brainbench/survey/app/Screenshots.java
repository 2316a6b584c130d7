package org.brainbench.survey.app;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.PageScenes;
import org.brainbench.survey.testsupport.PageStop;
import org.brainbench.survey.testsupport.PageTour;
import org.brainbench.survey.testsupport.PageWalk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Pictures of the tour, to be looked at; no test, and run by its name alone. {@code -Dtest=Screenshots} takes every page
 * as a whole into {@code target/screenshots/tour}, on three screens, light and dark; {@code -Dscreenshots=trial,results}
 * those alone; {@code -Dscreenshots=trial=docs/images/trial.png,…} what a laptop shows first of them, light, in these
 * files. {@code -Dscreenshots.locale=zh-CN} shows them in Chinese.
 */
@QuarkusTest
class Screenshots {

    private static final List<Integer> WIDTHS = List.of(1440, 1024, 390);
    private static final int LAPTOP = 1280;
    private static final int HEIGHT = 900;
    private static final Path ALBUM = Path.of("target", "screenshots", "tour");

    @TestHTTPResource("/")
    URL address;

    @TempDir
    Path folder;

    @Test
    void areTaken() {
        String locale = System.getProperty("screenshots.locale", "en-GB");
        String asked = System.getProperty("screenshots", "");
        PageScenes scenes = PageScenes.prepare(folder);
        try (Browser browser = Browser.open();
                PageWalk walk = new PageWalk(
                        browser, address.toString().replaceAll("/$", ""), scenes, LAPTOP, HEIGHT, locale)) {
            if (asked.isEmpty()) {
                PageTour.stops().forEach(stop -> takeAll(walk.open(stop), stop.name()));
            } else {
                Arrays.stream(asked.split(",")).forEach(one -> take(walk, one));
            }
        }
    }

    private static void take(PageWalk walk, String asked) {
        String[] parts = asked.split("=", 2);
        Page page = walk.open(stop(parts[0]));
        if (parts.length == 1) {
            takeAll(page, parts[0]);
        } else {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(parts[1])));
        }
    }

    private static void takeAll(Page page, String name) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, HEIGHT);
                Path file = ALBUM.resolve(
                        "%s-%d-%s.png".formatted(name, width, scheme.name().toLowerCase()));
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    private static PageStop stop(String name) {
        return PageTour.stops().stream()
                .filter(stop -> stop.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no " + name + " on the tour"));
    }
}
