package org.brainbench.survey.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.study.Presentation;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.BrowserOfTest;
import org.brainbench.survey.testsupport.LongTexts;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Seat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URL;
import java.util.List;

/** What makes half an hour of reading bearable, with abstracts of the usual 250 words. */
@OnH2Only
@QuarkusTest
class ReadingBrowserTest {

    /** Where the texts and the questions stand, to the pixel. */
    private static final String PLACES = """
            () => [...document.querySelectorAll('.version, .abstract, .alternatives, mark, .answer, .answer > *,'
                + ' .choose, .answer input, .answer button')]
              .map((element) => { const box = element.getBoundingClientRect();
                return [element.tagName, element.id, box.x, box.y, box.width, box.height].join(' '); })""";

    /** How many characters fill the lines of the first abstract, on average; its last line is left out. */
    private static final String CHARACTERS_A_LINE = """
            () => {
              const text = document.querySelector('.abstract');
              const range = document.createRange();
              range.selectNodeContents(text);
              const lines = new Set([...range.getClientRects()].filter((box) => box.height > 10)
                .map((box) => Math.round(box.bottom / 10)));
              const unseen = [...text.querySelectorAll('.hidden')].reduce((sum, one) => sum + one.textContent.length, 0);
              return (text.textContent.length - unseen) / (lines.size - 0.5);
            }""";

    @RegisterExtension
    final BrowserOfTest browser = new BrowserOfTest();

    @TestHTTPResource("/")
    URL url;

    @ParameterizedTest
    @CsvSource({"1440, 900", "1366, 768", "1024, 768"})
    void everyQuestionIsInReachWithoutScrollingAndTheTextsHaveMostOfTheScreen(int width, int height) {
        Page page = trial(width, height, Presentation.SIDE_BY_SIDE);
        for (String question :
                List.of("#choice-A", "#choice-B", "#confidence-slider", "#expertise-slider", "#trial button"))
            assertThat(page.locator(question)).isInViewport();
        assertThat(page.locator("input[name=recognised]").last()).isInViewport();
        double free = number(
                page,
                "() => document.querySelector('.answer').getBoundingClientRect().top"
                        + " - document.querySelector('.version').getBoundingClientRect().top");
        assertThat(free).isGreaterThan(0.6 * height);
        page.mouse().wheel(0, 3_000);
        assertThat(page.locator("#trial button")).isInViewport();
        double covered = number(
                page,
                "() => document.querySelector('.version').getBoundingClientRect().bottom"
                        + " - document.querySelector('.answer').getBoundingClientRect().top");
        assertThat(covered).as("the end of the text is not covered").isNegative();
    }

    @ParameterizedTest
    @EnumSource(Presentation.class)
    void nothingMovesWhileOneAnswers(Presentation presentation) {
        for (int width : new int[] {1440, 1024, 390}) {
            Page page = trial(width, 900, presentation);
            Object before = page.evaluate(PLACES);
            page.locator("#choice-A").check();
            page.locator("#choice-B").check();
            page.locator("#confidence-slider").fill("70");
            page.locator("#expertise").fill("35");
            page.locator("input[name=recognised][value=no]").check();
            assertThat(page.locator("#saved")).not().isEmpty();
            page.evaluate("() => scrollTo(0, 0)");
            assertThat(page.evaluate(PLACES)).as("at %d", width).isEqualTo(before);
            page.context().close();
        }
    }

    @Test
    void afterAnErrorNothingMovesEither() {
        Page page = trial(1440, 900, Presentation.SIDE_BY_SIDE);
        page.locator("#trial button").click();
        Object marked = page.evaluate(PLACES);
        page.locator("#choice-A").check();
        page.locator("#confidence-slider").fill("70");
        page.locator("#expertise-slider").fill("35");
        page.locator("input[name=recognised][value=no]").check();
        assertThat(page.locator("#incomplete")).isEmpty();
        assertThat(page.locator("#confidence-help")).isHidden();
        assertThat(page.evaluate(PLACES)).isEqualTo(marked);
    }

    @Test
    void linesHaveSome66Characters() {
        Page page = trial(1440, 900, Presentation.SIDE_BY_SIDE);
        assertThat(number(page, CHARACTERS_A_LINE)).isBetween(55.0, 75.0);
        page.setViewportSize(1024, 768);
        assertThat(number(page, CHARACTERS_A_LINE)).isBetween(45.0, 75.0);
        page.setViewportSize(800, 1000);
        assertThat(number(page, CHARACTERS_A_LINE)).isBetween(55.0, 75.0);
    }

    @Test
    void theSizeOfTheTextIsRememberedAndThereBeforeAnythingIsPainted() {
        Page page = trial(1440, 900, Presentation.SIDE_BY_SIDE);
        double usual = size(page);
        page.locator("[data-step='1']").focus();
        for (int i = 0; i < 6; i++) {
            page.keyboard().press("Enter");
        }
        assertThat(size(page)).isCloseTo(1.5 * usual, within(0.01));
        assertThat(page.locator(".text-size [role=status]")).hasText("Text size: 150%");
        assertThat(page.locator("[data-step='1']")).isFocused();
        page.addInitScript("new MutationObserver(() => { if (document.body && !window.first) {"
                + " window.first = document.documentElement.dataset.textSize; } })"
                + ".observe(document, { childList: true, subtree: true });");
        page.reload();
        page.locator("#confidence-slider").waitFor();
        assertThat(page.evaluate("window.first")).isEqualTo("150");
        assertThat(size(page)).isCloseTo(1.5 * usual, within(0.01));
        assertThat(page.locator("#choice-A")).isInViewport();
        page.locator("[data-step='-1']").click();
        assertThat(size(page)).isCloseTo(1.3 * usual, within(0.01));
    }

    @Test
    void theTimeLeftIsWhatWasAnnouncedAndThenByOnesOwnPace() {
        Page page = trial(1440, 900, Presentation.SIDE_BY_SIDE);
        assertThat(page.locator("#time-left")).hasText("About 6 minutes left");
        String session = (String) page.evaluate("document.getElementById('trial').dataset.key.split('.')[0]");
        page.evaluate(
                "session => localStorage.setItem('brainbench.pace',"
                        + " JSON.stringify({ session, times: [30000, 240000, 300000] }))",
                session);
        page.reload();
        assertThat(page.locator("#time-left")).hasText("About 12 minutes left");
        page.evaluate(
                "session => localStorage.setItem('brainbench.pace',"
                        + " JSON.stringify({ session: session + '1', times: [1, 1, 1] }))",
                session);
        page.reload();
        assertThat(page.locator("#time-left")).hasText("About 6 minutes left");
    }

    private Page trial(int width, int height, Presentation presentation) {
        String study = LongTexts.study(3);
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).presentation = presentation);
        Page page = new Seat(browser.page(width, height), url.toString().replaceAll("/$", ""), study)
                .logIn(Accounts.expert())
                .start()
                .awaitTrial(1)
                .page();
        page.locator("#expertise-slider").waitFor();
        return page;
    }

    private static double size(Page page) {
        return number(page, "() => parseFloat(getComputedStyle(document.querySelector('.abstract')).fontSize)");
    }

    private static double number(Page page, String script) {
        return ((Number) page.evaluate(script)).doubleValue();
    }
}
