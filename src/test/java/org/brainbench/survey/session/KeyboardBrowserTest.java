package org.brainbench.survey.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.study.TrialPlan;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.BrowserOfTest;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Seat;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;

/** The test by keyboard alone: after the log-in nothing here touches a pointer. */
@OnH2Only
@QuarkusTest
class KeyboardBrowserTest {

    /** Where the focus is, and whether that can be seen: by an outline or a shadow of the element or of its label. */
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              if (at === document.body) { return ''; }
              const seen = [at, at.closest('label')].some((element) => {
                const style = element && getComputedStyle(element);
                return style && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0
                  && style.outlineColor !== 'rgba(0, 0, 0, 0)' || style.boxShadow !== 'none');
              });
              const name = at.id || at.name || at.textContent.trim();
              return seen ? name : name + ' (unseen)';
            }""";

    @RegisterExtension
    final BrowserOfTest browser = new BrowserOfTest();

    @TestHTTPResource("/")
    URL url;

    @Test
    void aWholeSession() {
        String study = study(new TrialPlan(2, 0, 1, 0));
        String email = Accounts.expert();
        Page page = logIn(email, study).page();
        Keyboard keys = page.keyboard();
        page.navigate(address("/studies/" + study));
        tabTo(page, "consent");
        keys.press("Space");
        tabTo(page, "Start the test");
        keys.press("Enter");

        awaitTrial(page, 1);
        answer(page, "b", "7", "End");
        keys.press("Enter");
        page.locator("#feedback").waitFor();
        keys.press("Enter");

        awaitTrial(page, 2);
        answer(page, "A", "0", "3");
        keys.press("Enter");
        awaitTrial(page, 3);
        answer(page, "b", "9", "5");
        keys.press("ArrowRight");
        keys.press("Enter");

        page.waitForURL(Pattern.compile(".*/session/end"));
        tabTo(page, "lookedUp");
        keys.press("Space");
        tabTo(page, "Finish");
        keys.press("Enter");
        page.waitForURL(Pattern.compile(".*/debrief"));

        assertThat(trials(study, email))
                .extracting(trial -> "%s %d %d %s %s"
                        .formatted(
                                trial.choice,
                                trial.confidence,
                                trial.expertise,
                                trial.recognised,
                                trial.timing.confidenceMoved() && trial.timing.expertiseMoved()))
                .containsExactly("B 71 100 false true", "A 1 30 false true", "B 91 50 true true");
        assertThat(trials(study, email)).allSatisfy(trial -> {
            assertThat(trial.timing.choiceMs()).isBetween(0L, trial.timing.responseMs());
            assertThat(trial.timing.focusLosses()).isZero();
        });
    }

    @Test
    void tabGoesThroughEverythingInOrderIsSeenEverywhereAndTrappedNowhere() {
        String study = study(new TrialPlan(1, 0, 0, 0));
        Page page = logIn(Accounts.expert(), study).start().awaitTrial(1).page();
        page.locator("#expertise-slider").waitFor();
        StringBuilder way = new StringBuilder();
        page.keyboard().press("Tab");
        for (String at = focused(page); !at.isEmpty() && way.length() < 2_000; at = focused(page)) {
            way.append(at).append('\n');
            page.keyboard().press("Tab");
        }
        assertThat(way.toString()).doesNotContain("unseen").contains("""
                        A−
                        A+
                        show-keys
                        choice-A
                        confidence-slider
                        confidence
                        expertise-slider
                        expertise
                        recognised
                        Save and go on
                        """);
    }

    @Test
    void enterLeadsToWhatIsMissing() {
        String study = study(new TrialPlan(1, 0, 0, 0));
        Page page = logIn(Accounts.expert(), study).start().awaitTrial(1).page();
        page.locator("#expertise-slider").waitFor();
        page.keyboard().press("Enter");
        assertThat(page.locator("#choice-A")).isFocused();
        assertThat(page.locator("#choice-A")).hasAccessibleDescription("Please answer.");
        assertThat(page.locator("#incomplete")).hasText("Not sent yet: please answer what is marked.");
        page.keyboard().press("a");
        page.keyboard().press("Enter");
        assertThat(page.locator("#confidence-slider")).isFocused();
        assertThat(page.locator("#choice-A")).hasAccessibleDescription("");
        page.keyboard().press("4");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("4");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat(page.locator("#incomplete")).not().isEmpty();
        page.keyboard().press("Space");
        assertThat(page.locator("#incomplete")).isEmpty();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/session/end"));
    }

    @Test
    void keysHaveTheirPlaceAndCanBeSwitchedOff() {
        String study = study(new TrialPlan(1, 0, 0, 0));
        Page page = logIn(Accounts.expert(), study).start().awaitTrial(1).page();
        Keyboard keys = page.keyboard();
        page.locator("#expertise-slider").waitFor();
        keys.press("Control+a");
        keys.press("5");
        assertThat(page.locator("#choice-A")).not().isChecked();
        assertThat(page.locator("#confidence")).hasValue("");
        tabTo(page, "confidence");
        keys.type("64b");
        assertThat(page.locator("#confidence-slider")).hasValue("64");
        assertThat(page.locator("#choice-B")).not().isChecked();
        keys.press("Shift+Tab");
        keys.press("9");
        keys.press("9");
        assertThat(page.locator("#confidence")).hasValue("100");

        keys.press("?");
        assertThat(page.locator("#keys")).isVisible();
        keys.press("a");
        keys.press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.locator("#confidence-slider")).isFocused();
        assertThat(page.locator("#choice-A")).not().isChecked();

        keys.press("?");
        tabTo(page, "single-keys");
        keys.press("Space");
        keys.press("Escape");
        for (int load = 0; load < 2; load++) {
            keys.press("a");
            keys.press("?");
            assertThat(page.locator("#choice-A")).not().isChecked();
            assertThat(page.locator("#keys")).isHidden();
            page.reload();
            page.locator("#expertise-slider").waitFor();
        }
        tabTo(page, "show-keys");
        keys.press("Enter");
        assertThat(page.locator("#single-keys")).not().isChecked();
    }

    /** Chooses by letter, sets both sliders by key, the first one step further by arrow, and answers the last question. */
    private void answer(Page page, String side, String confidence, String expertise) {
        Keyboard keys = page.keyboard();
        page.locator("#expertise-slider").waitFor();
        keys.press(side);
        assertThat(page.locator("#choice-" + side.toUpperCase())).isFocused();
        keys.press("Tab");
        keys.press(confidence);
        keys.press("ArrowRight");
        keys.press("Tab");
        keys.press("Tab");
        keys.press(expertise);
        keys.press("Tab");
        keys.press("Tab");
        keys.press("Space");
    }

    private static void tabTo(Page page, String name) {
        for (int i = 0; i < 60 && !focused(page).equals(name); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(focused(page)).isEqualTo(name);
    }

    private static String focused(Page page) {
        return (String) page.evaluate(FOCUSED);
    }

    private static void awaitTrial(Page page, int position) {
        assertThat(page.locator("input[name=trial]")).hasValue(String.valueOf(position));
    }

    private static String study(TrialPlan plan) {
        String study = Studies.with(StudyStatus.OPEN, plan);
        Studies.addItems(study, Creator.HUMAN, plan.human());
        Studies.addItems(study, Creator.PRACTICE, plan.practice());
        return study;
    }

    private Seat logIn(String email, String study) {
        return new Seat(browser.page(1280, 800), address(""), study).logIn(email);
    }

    private String address(String path) {
        return url.toString().replaceAll("/$", "") + path;
    }

    private static List<Trial> trials(String study, String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Trial.listBySession(Participant.find(Study.require(study), email)
                        .flatMap(Session::latestOf)
                        .orElseThrow()));
    }
}
