package org.brainbench.survey.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.study.Presentation;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Seat;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;

/** A whole session of the demo study in each presentation, practice and catch trials included. */
@OnH2Only
@QuarkusTest
class PresentationBrowserTest {

    @TestHTTPResource("/")
    URL url;

    @Test
    void sideBySide() {
        takeDemo(Presentation.SIDE_BY_SIDE);
    }

    @Test
    void inline() {
        takeDemo(Presentation.INLINE);
    }

    private void takeDemo(Presentation presentation) {
        QuarkusTransaction.requiringNew().run(() -> Study.require("demo").presentation = presentation);
        String email = Accounts.expert();
        String name = presentation.name().toLowerCase().replace('_', '-');
        try (Browser browser = Browser.open()) {
            Page page = browser.page(1440, 900);
            Seat seat = new Seat(page, url.toString().replaceAll("/$", ""), "demo")
                    .logIn(email)
                    .start();
            for (int position = 1; position <= 12; position++) {
                seat.awaitTrial(position);
                String side = position % 2 == 0 ? "A" : "B";
                if (presentation == Presentation.INLINE) {
                    clickOn(page.locator(".alternative.side-" + side).first());
                    assertThat(page.locator("#choice-" + side)).isChecked();
                }
                seat.enter(side, 50 + position, 30);
                if (position == 2) {
                    Browser.picture(page, "trial-" + name);
                }
                seat.send();
                if (position == 1) {
                    page.locator("#feedback").waitFor();
                    Browser.picture(page, "practice-" + name);
                    seat.open();
                }
            }
            page.waitForURL(Pattern.compile(".*/session/end"));
            page.locator("input[name=lookedUp][value=no]").check();
            page.locator("form[action$='/session/end'] button").click();
            page.waitForURL(Pattern.compile(".*/debrief"));
            page.locator("details summary").first().click();
            Browser.picture(page, "debrief-" + name);
            assertThat(page.locator(".score")).containsText("of 9 trials");
        }
        assertStored(email, presentation);
    }

    /** In the middle of its last line: a wording that runs over several lines has none of its own in between. */
    private static void clickOn(Locator wording) {
        wording.scrollIntoViewIfNeeded();
        List<?> at = (List<?>) wording.evaluate("label => { const line = [...label.getClientRects()].at(-1);"
                + " return [line.x + line.width / 2, line.y + line.height / 2]; }");
        wording.page().mouse().click(((Number) at.get(0)).doubleValue(), ((Number) at.get(1)).doubleValue());
    }

    private static void assertStored(String email, Presentation presentation) {
        QuarkusTransaction.requiringNew().run(() -> {
            Session session = Participant.find(Study.require("demo"), email)
                    .flatMap(Session::latestOf)
                    .orElseThrow();
            List<Trial> trials = Trial.listBySession(session);
            assertThat(session.state).isEqualTo(SessionState.FINISHED);
            assertThat(trials).hasSize(12).allSatisfy(trial -> {
                assertThat(trial.presentation).isEqualTo(presentation);
                assertThat(trial.choice).isEqualTo(trial.position % 2 == 0 ? Side.A : Side.B);
                assertThat(trial.confidence).isEqualTo(50 + trial.position);
                assertThat(trial.timing.responseMs()).isPositive();
                assertThat(trial.timing.sliderMoved()).isTrue();
            });
        });
    }
}
