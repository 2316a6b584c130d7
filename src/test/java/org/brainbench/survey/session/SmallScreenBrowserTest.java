package org.brainbench.survey.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.LongTexts;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Seat;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;

/** A whole session on a phone, and one at four times the usual size. */
@OnH2Only
@QuarkusTest
class SmallScreenBrowserTest {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What can be pressed and is smaller than 24 by 24 pixels; links within a line of text may be. */
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('main a, main button, main input, main select, main textarea, main summary')]
              .filter((element) => element.getClientRects().length && element.type !== 'hidden')
              .map((element) => element.closest('label') ?? element)
              .filter((element) => getComputedStyle(element).display !== 'inline')
              .filter((element) => { const box = element.getBoundingClientRect();
                return box.width < 24 || box.height < 23.9; })
              .map((element) => element.outerHTML.slice(0, 90))""";

    private static final String WIDER_THAN_THE_SCREEN =
            "() => document.documentElement.scrollWidth > document.documentElement.clientWidth";

    /** Whether what has the focus can be pressed where it stands: nothing lies over its middle. */
    private static final String FOCUS_COVERED = """
            () => {
              const box = document.activeElement.getBoundingClientRect();
              const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
              return !top || !(document.activeElement.contains(top) || top.contains(document.activeElement));
            }""";

    @TestHTTPResource("/")
    URL url;

    @Test
    void onAPhone() {
        try (Browser browser = Browser.open()) {
            Seat seat = seat(browser.page(390, 844));
            Page page = seat.page();
            seat.openStudy();
            assertUsable(page);
            seat.agree();
            for (int position = 1; position <= 2; position++) {
                seat.awaitTrial(position);
                assertUsable(page);
                seat.send();
                assertThat(page.locator("#incomplete")).not().isEmpty();
                assertUsable(page);
                seat.enter("B", 70, 30);
                assertUsable(page);
                seat.send();
            }
            page.waitForURL(Pattern.compile(".*/session/end"));
            assertUsable(page);
            page.locator("input[name=lookedUp][value=no]").check();
            page.locator("form[action$='/session/end'] button").click();
            page.waitForURL(Pattern.compile(".*/debrief"));
            page.locator("details summary").first().click();
            assertUsable(page);
            page.locator("a[href$='/withdraw']").click();
            assertUsable(page);
        }
    }

    /** 1280 by 1024 pixels of the screen at 400% are 320 by 256 of the page (WCAG 2.2, 1.4.10). */
    @Test
    void fourTimesTheUsualSize() {
        try (Browser browser = Browser.open()) {
            Seat seat = seat(browser.page(320, 256)).start();
            Page page = seat.page();
            for (int position = 1; position <= 2; position++) {
                seat.awaitTrial(position);
                page.locator("#expertise-slider").waitFor();
                assertThat((Boolean) page.evaluate(WIDER_THAN_THE_SCREEN)).isFalse();
                page.keyboard().press("b");
                for (int i = 0; i < 6; i++) {
                    assertThat((Boolean) page.evaluate(FOCUS_COVERED)).isFalse();
                    page.keyboard().press("Tab");
                }
                double panel = ((Number)
                                page.evaluate(
                                        "() => { scrollTo(0, 0); return document.querySelector('.answer').getBoundingClientRect().top; }"))
                        .doubleValue();
                assertThat(panel).as("the questions do not cover the text").isGreaterThan(256);
                seat.enter("A", 60, 20).send();
            }
            page.waitForURL(Pattern.compile(".*/session/end"));
            assertThat((Boolean) page.evaluate(WIDER_THAN_THE_SCREEN)).isFalse();
        }
    }

    private Seat seat(Page page) {
        return new Seat(page, url.toString().replaceAll("/$", ""), LongTexts.study(2)).logIn(Accounts.expert());
    }

    private static void assertUsable(Page page) {
        assertThat((Boolean) page.evaluate(WIDER_THAN_THE_SCREEN))
                .as(page.url())
                .isFalse();
        assertThat((List<?>) page.evaluate(SMALL_TARGETS)).as(page.url()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        assertThat(new AxeBuilder(page)
                        .withTags(STANDARDS)
                        .setLegacyMode(true)
                        .analyze()
                        .getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml())
                .isEmpty();
    }
}
