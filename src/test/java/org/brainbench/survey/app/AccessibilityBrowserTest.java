package org.brainbench.survey.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every page of the tour in every state: WCAG 2.2 AA as far as axe-core can tell, and what it cannot tell. */
@QuarkusTest
class AccessibilityBrowserTest {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** All that can differ between light and dark. */
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    /** The width of a screen of 1280 pixels at 400%. */
    private static final int ZOOMED = 320;

    private static final String VIOLATIONS = """
            async (rules) => {
              const { violations } = await axe.run({ runOnly: rules, resultTypes: ['violations'] });
              return violations.flatMap((rule) => rule.nodes.slice(0, 3).map((node) =>
                `${rule.id}, ${matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'}: ${node.html} `
                  + node.failureSummary.replaceAll('\\n', ' ')));
            }
            """;
    private static final String STRUCTURE = """
            () => [
              document.querySelectorAll('h1').length === 1 ? '' : 'has not one h1',
              document.querySelectorAll('main').length === 1 ? '' : 'has not one main',
              document.documentElement.lang ? '' : 'has no language',
              ...[...document.querySelectorAll('form [aria-invalid=true]')]
                .filter((field) => !field.getAttribute('aria-describedby'))
                .map((field) => `${field.name} is wrong without a reason`),
            ].filter(Boolean)
            """;
    /** What can be reached with the keyboard, and does not show it. */
    private static final String UNSEEN_FOCUS = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
              .filter((one) => one.type !== 'hidden' && !one.disabled && one.checkVisibility())
              .filter((one) => {
                one.focus({ preventScroll: true });
                const look = getComputedStyle(one);
                return document.activeElement === one
                  && (look.outlineStyle === 'none' || parseFloat(look.outlineWidth) < 2);
              })
              .map((one) => `the focus does not show on ${one.outerHTML.slice(0, 120)}`)
            """;

    private static final String TOO_WIDE = """
            () => {
              const page = document.scrollingElement;
              if (page.scrollWidth <= page.clientWidth) {
                return [];
              }
              const wide = [...document.querySelectorAll('main *, header *, footer *')]
                .filter((one) => one.getBoundingClientRect().right > page.clientWidth + 1 && !one.closest('[tabindex="0"]'));
              return [`is ${page.scrollWidth} wide: ${wide.slice(0, 3).map((one) => one.outerHTML.slice(0, 120)).join(' | ')}`];
            }
            """;

    @TestHTTPResource("/")
    URL address;

    @TempDir
    Path folder;

    private final List<String> found = new ArrayList<>();
    private final Map<String, String> addressesByTitle = new HashMap<>();

    @Test
    void noPageInAnyStateKeepsAnybodyOut() {
        PageScenes scenes = PageScenes.prepare(folder);
        List<PageStop> stops = PageTour.stops();
        try (Browser browser = Browser.open();
                PageWalk walk = new PageWalk(browser, address.toString().replaceAll("/$", ""), scenes, 1280, 900)) {
            for (PageStop stop : stops) {
                Page page = walk.open(stop);
                checkTitle(stop, page);
                check(stop, page, STRUCTURE);
                look(page, ColorScheme.LIGHT);
                page.evaluate(AxeBuilder.getAxeScript());
                check(stop, page, VIOLATIONS, STANDARDS);
                look(page, ColorScheme.DARK);
                check(stop, page, VIOLATIONS, COLOURS);
                page.keyboard().press("Tab");
                check(stop, page, UNSEEN_FOCUS);
                page.setViewportSize(ZOOMED, 800);
                check(stop, page, TOO_WIDE);
            }
        }
        long pages = stops.stream().map(PageStop::address).distinct().count();
        System.out.printf("Looked at %d pages in %d states, light and dark, and at 400%%%n", pages, stops.size());
        assertThat(found).isEmpty();
    }

    /** Without transitions, in whose middle colours are neither the one nor the other. */
    private static void look(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** One title leads to one page; what says that there is no page is called the same everywhere. */
    private void checkTitle(PageStop stop, Page page) {
        if (stop.error()) {
            return;
        }
        String before = addressesByTitle.putIfAbsent(page.title(), stop.address());
        if (before != null && !before.equals(stop.address())) {
            found.add("%s: has the title of %s: %s".formatted(stop.name(), before, page.title()));
        }
    }

    private void check(PageStop stop, Page page, String script) {
        check(stop, page, script, null);
    }

    private void check(PageStop stop, Page page, String script, Object argument) {
        ((List<?>) page.evaluate(script, argument)).forEach(problem -> found.add(stop.name() + ": " + problem));
    }
}
