package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Seat;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.time.Duration;

/** What the browser reports, held against the time that this test really waited, on its own clock. */
@OnH2Only
@QuarkusTest
class TimingBrowserTest {

    /** A loaded machine may take this long for a click. */
    private static final long SLACK_MS = 4_000;

    @TestHTTPResource("/")
    URL url;

    @Test
    void recordedTimesAreThoseThatReallyPassed() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 6);
        String email = Accounts.expert();
        try (Browser browser = Browser.open()) {
            Page page = browser.page(1280, 800);
            Seat seat = new Seat(page, url.toString().replaceAll("/$", ""), study);
            long beforeShown = System.nanoTime();
            seat.logIn(email).start().awaitTrial(1);
            page.locator("#confidence-slider").waitFor();
            long shown = System.nanoTime();
            page.waitForTimeout(700);
            long left = System.nanoTime();
            page.evaluate("window.dispatchEvent(new Event('blur'))");
            page.waitForTimeout(900);
            page.evaluate("window.dispatchEvent(new Event('focus'))");
            long returned = System.nanoTime();
            page.waitForTimeout(400);
            page.locator("#choice-A").check();
            long chosen = System.nanoTime();
            page.waitForTimeout(500);
            page.locator("#choice-B").check();
            page.locator("#confidence-slider").fill("70");
            page.locator("#expertise").evaluate("field => field.value = '30'");
            page.locator("input[name=recognised][value=no]").check();
            long beforeSent = System.nanoTime();
            seat.send().awaitTrial(2);
            long afterSent = System.nanoTime();

            Trial trial = trial(study, email);
            TrialTiming timing = trial.timing;
            assertThat(timing.choiceMs()).isBetween(ms(shown, chosen) - SLACK_MS, ms(beforeShown, chosen));
            assertThat(timing.choiceMs()).isGreaterThanOrEqualTo(700 + 900 + 400);
            assertThat(timing.responseMs()).isBetween(ms(shown, beforeSent), ms(beforeShown, afterSent));
            assertThat(timing.responseMs() - timing.choiceMs()).isGreaterThanOrEqualTo(500);
            assertThat(timing.awayMs()).isBetween(900L, ms(left, returned));
            assertThat(timing.focusLosses()).isEqualTo(1);
            assertThat(timing.leftPage()).isTrue();
            assertThat(timing.pageLoads()).isEqualTo(1);
            assertThat(timing.confidenceMoved()).isTrue();
            assertThat(timing.expertiseMoved()).isFalse();
            assertThat(timing.sliderMoved()).isTrue();
            long server = Duration.between(trial.shownAt, trial.answeredAt).toMillis();
            assertThat(server).isBetween(timing.responseMs() - 50, ms(beforeShown, afterSent));
        }
    }

    private static long ms(long from, long to) {
        return Duration.ofNanos(to - from).toMillis();
    }

    private static Trial trial(String study, String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Trial.listBySession(Participant.find(Study.require(study), email)
                                .flatMap(Session::latestOf)
                                .orElseThrow())
                        .get(0));
    }
}
