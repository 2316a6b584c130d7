package org.brainbench.survey.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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
import java.util.ArrayList;
import java.util.List;

/** Every page of the tour, light and dark. */
@QuarkusTest
class AccessibilityBrowserTest {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @TestHTTPResource("/")
    URL address;

    @TempDir
    Path folder;

    private final List<String> found = new ArrayList<>();

    @Test
    void noPageInAnyStateKeepsAnybodyOut() {
        PageScenes scenes = PageScenes.prepare(folder);
        List<PageStop> stops = PageTour.stops();
        try (Browser browser = Browser.open();
                PageWalk walk = new PageWalk(browser, address.toString().replaceAll("/$", ""), scenes, 1280, 900)) {
            for (PageStop stop : stops) {
                Page page = walk.open(stop);
                for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    violations(page).forEach(rule -> note(stop, scheme, rule));
                }
            }
        }
        long pages = stops.stream().map(PageStop::address).distinct().count();
        System.out.printf("axe-core looked at %d pages in %d states, each light and dark%n", pages, stops.size());
        assertThat(found).isEmpty();
    }

    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(STANDARDS)
                .setLegacyMode(true)
                .analyze()
                .getViolations();
    }

    private void note(PageStop stop, ColorScheme scheme, Rule rule) {
        rule.getNodes().stream()
                .limit(3)
                .forEach(node -> found.add("%s (%s): %s: %s - %s"
                        .formatted(
                                stop.name(),
                                scheme.name().toLowerCase(),
                                rule.getId(),
                                node.getHtml(),
                                node.getFailureSummary().replace('\n', ' '))));
    }
}
