package org.brainbench.survey.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.BrowserOfTest;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Seat;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whatever happens on the way, an expert comes back to the same trial with the same sides and what they had entered, and
 * each answer is stored once. That the server is restarted is in {@code RestartIT}.
 */
@OnH2Only
@QuarkusTest
class ResilienceBrowserTest {

    @RegisterExtension
    final BrowserOfTest browser = new BrowserOfTest();

    @TestHTTPResource("/")
    URL url;

    private String study;
    private String email;
    private Seat seat;

    @BeforeEach
    void startASession() {
        study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 6);
        email = Accounts.expert();
        seat = new Seat(browser.page(1280, 800), server(), study)
                .logIn(email)
                .start()
                .awaitTrial(1);
    }

    @Test
    void closingTheTab() {
        String before = seat.text("A");
        seat.enter("B", 71, 32);
        seat.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
        Seat back = seat.otherTab().open().awaitTrial(1);
        back.assertEntered("B", 71, 32);
        assertThat(back.text("A")).isEqualTo(before);
        back.send().awaitTrial(2);
        assertStoredOnce(1, "B", 71);
    }

    @Test
    void reloading() {
        String before = seat.text("A");
        seat.enter("A", 64, 12).page().reload();
        seat.awaitTrial(1).assertEntered("A", 64, 12);
        assertThat(seat.text("A")).isEqualTo(before);
        seat.send().awaitTrial(2);
        assertStoredOnce(1, "A", 64);
        assertThat(trials().get(0).timing.pageLoads()).isEqualTo(2);
    }

    @Test
    void theNetworkIsGoneForAWhile() {
        seat.enter("A", 55, 20);
        seat.context().setOffline(true);
        seat.send();
        assertThat(seat.page().locator("#saved")).containsText("Not saved yet");
        assertThat(trials().get(0).isAnswered()).isFalse();
        seat.context().setOffline(false);
        seat.awaitTrial(2);
        assertThat(seat.page().locator("#saved")).containsText("saved");
        assertStoredOnce(1, "A", 55);
    }

    @Test
    void theAnswerOfTheServerIsLostOnItsWayBack() {
        seat.enter("B", 80, 20);
        boolean[] lost = {false};
        seat.page().route(Pattern.compile(".*/session$"), route -> {
            if (route.request().method().equals("POST") && !lost[0]) {
                lost[0] = true;
                route.fetch();
                route.abort();
            } else {
                route.resume();
            }
        });
        seat.send().awaitTrial(2);
        assertThat(lost[0]).isTrue();
        assertThat(seat.page().locator("#notice")).hasCount(0);
        assertStoredOnce(1, "B", 80);
    }

    @Test
    void theBackButton() {
        seat.enter("A", 51, 10).send().awaitTrial(2);
        seat.page().goBack();
        seat.open().awaitTrial(2).enter("B", 52, 11).send().awaitTrial(3);
        seat.page().goBack();
        seat.page().goForward();
        seat.awaitTrial(3);
        assertStoredOnce(1, "A", 51);
        assertStoredOnce(2, "B", 52);
        assertThat(trials().get(2).isAnswered()).isFalse();
    }

    @Test
    void twoTabs() {
        Seat other = seat.otherTab().open().awaitTrial(1);
        seat.enter("A", 90, 10);
        other.enter("B", 40, 70).send().awaitTrial(2);
        seat.send().awaitTrial(2);
        assertThat(seat.page().locator("#notice")).containsText("already saved");
        assertStoredOnce(1, "B", 40);
        assertThat(trials().get(1).isAnswered()).isFalse();
    }

    @Test
    void aDoubleClick() {
        seat.enter("A", 77, 33).page().locator("#trial button").dblclick();
        seat.awaitTrial(2);
        assertThat(seat.page().locator("#notice")).hasCount(0);
        assertStoredOnce(1, "A", 77);
        assertThat(trials().get(1).isAnswered()).isFalse();
    }

    @Test
    void theLogInExpiresInTheMiddle() {
        seat.enter("B", 66, 44);
        seat.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("quarkus-credential"));
        seat.send();
        assertThat(seat.page().locator("#saved")).containsText("logged out");
        assertThat(trials().get(0).isAnswered()).isFalse();
        seat.page().locator("#saved a").click();
        seat.fillLogIn(email);
        seat.awaitTrial(2);
        assertStoredOnce(1, "B", 66);
    }

    @Test
    void theCsrfTokenIsLost() {
        seat.enter("A", 58, 44);
        seat.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("csrf-token"));
        seat.send().awaitTrial(2);
        assertStoredOnce(1, "A", 58);
    }

    private void assertStoredOnce(int position, String choice, int confidence) {
        Trial trial = trials().get(position - 1);
        assertThat(trial.choice).isEqualTo(Side.valueOf(choice));
        assertThat(trial.confidence).isEqualTo(confidence);
        assertThat(trial.correct).isEqualTo(trial.choice == trial.originalSide);
        assertThat(trials().stream().filter(Trial::isAnswered)).hasSizeGreaterThanOrEqualTo(position);
    }

    private List<Trial> trials() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Trial.listBySession(Participant.find(Study.require(study), email)
                        .flatMap(Session::latestOf)
                        .orElseThrow()));
    }

    private String server() {
        return url.toString().replaceAll("/$", "");
    }
}
