package org.brainbench.survey.testsupport;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

import java.util.ArrayList;
import java.util.List;

/** What keeps somebody out of a page: WCAG 2.2 AA as far as axe-core can tell, and what it cannot tell. */
public final class Barriers {

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

    private final Page page;
    private final List<String> found = new ArrayList<>();

    private Barriers(Page page) {
        this.page = page;
    }

    /** Those of a page as it stands there, which is narrow and dark afterwards. */
    public static List<String> of(Page page) {
        Barriers barriers = new Barriers(page);
        barriers.look();
        return barriers.found;
    }

    private void look() {
        ask(STRUCTURE, null);
        paint(ColorScheme.LIGHT);
        page.evaluate(AxeBuilder.getAxeScript());
        ask(VIOLATIONS, STANDARDS);
        paint(ColorScheme.DARK);
        ask(VIOLATIONS, COLOURS);
        page.keyboard().press("Tab");
        ask(UNSEEN_FOCUS, null);
        page.setViewportSize(ZOOMED, 800);
        ask(TOO_WIDE, null);
    }

    /** Without transitions, in whose middle colours are neither the one nor the other. */
    private void paint(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    private void ask(String script, Object argument) {
        ((List<?>) page.evaluate(script, argument)).forEach(problem -> found.add(String.valueOf(problem)));
    }
}
