package org.brainbench.survey.result;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.study.TrialPlan;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Barriers;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.time.Instant;
import java.util.List;

/** The console in a real browser: its numbers move by themselves, and nothing that somebody does is lost by that. */
@OnH2Only
@QuarkusTest
class ConsoleBrowserTest {

    private static final int TEN_SECONDS = 10_000;

    @TestHTTPResource("/")
    URL address;

    @Test
    void anAnswerThatArrivesIsSeenWithoutReloading() {
        String study = study();
        try (Browser browser = Browser.open()) {
            Page page = browser.page(1440, 900);
            page.clock().install();
            open(page, study);
            page.evaluate("window.sameAsBefore = true");
            Locator part = page.locator("#study-" + study);
            Locator answers = part.locator(".ratings tbody tr:first-child td:nth-child(3)");
            assertThat(answers).hasText("1");
            part.locator("summary").click();
            part.locator("summary").focus();

            Sitting.start(study).answer("A", 60, 40, "no").then().statusCode(303);
            page.clock().fastForward(TEN_SECONDS);
            assertThat(answers).hasText("2");
            assertThat(part.locator("dl div", new Locator.LocatorOptions().setHasText("Started"))
                            .locator("dd")
                            .first())
                    .hasText("2");
            assertThat(page.evaluate("window.sameAsBefore")).isEqualTo(true);
            assertThat(part.locator("table tbody tr").last()).isVisible();
            assertThat(part.locator("summary")).isFocused();

            page.locator("#pause").click();
            Sitting.start(study).answer("A", 60, 40, "no").then().statusCode(303);
            page.clock().fastForward(TEN_SECONDS);
            assertThat(answers).hasText("2");
            page.locator("#pause").click();
            assertThat(answers).hasText("3");
        }
    }

    @Test
    void itSaysWhenItsNumbersAreNoLongerUpToDate() {
        String study = study();
        try (Browser browser = Browser.open()) {
            Page page = browser.page(390, 800);
            page.clock().install();
            open(page, study);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            page.context().clearCookies();
            page.clock().fastForward(TEN_SECONDS);
            assertThat(page.locator("#trouble")).isVisible();
            assertThat(page.locator("#trouble")).containsText("no longer up to date");
        }
    }

    /** The tour of all pages has no page that fails. */
    @Test
    void whereTheServerFailsThePageThatSaysSoKeepsNobodyOut() {
        QuarkusMock.installMockForType(new FailingReader(), ProgressReader.class);
        try (Browser browser = Browser.open()) {
            Page page = browser.page(1280, 900);
            logIn(page);
            assertThat(page.locator("main.error h1")).hasText("Something went wrong on our side");
            assertThat(Barriers.of(page)).isEmpty();
        }
    }

    private static final class FailingReader extends ProgressReader {

        FailingReader() {
            super(null, null);
        }

        @Override
        List<StudyProgress> read(List<Study> studies) {
            throw new IllegalStateException("fails for the test");
        }
    }

    /** Logs in, and goes on to the page of the list that has the study. */
    private void open(Page page, String study) {
        logIn(page);
        while (page.locator("#study-" + study).count() == 0) {
            page.locator("a[rel=next]").click();
        }
    }

    private void logIn(Page page) {
        page.navigate(address + "login");
        page.locator("#email").fill(Accounts.with("RESEARCHER", "ADMIN"));
        page.locator("#password").fill(Accounts.PASSWORD);
        page.locator("form[action='/j_security_check'] button").click();
        page.waitForURL(address + "console");
    }

    private static String study() {
        String study = Studies.with(StudyStatus.OPEN, new TrialPlan(1, 0, 0, 0));
        Studies.addItems(study, Creator.HUMAN, 6);
        Studies.addItems(study, Creator.MACHINE, 3);
        Studies.addItems(study, Creator.CATCH, 1);
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 60, 40)
                .where(trial -> trial.answeredAt = Instant.now())
                .add(Creator.CATCH, 0, false, 60, 40)
                .store();
        return study;
    }
}
