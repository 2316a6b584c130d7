package org.brainbench.survey.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Presentation;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.BrowserOfTest;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Seat;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.URL;
import java.util.regex.Pattern;

/** What a screen reader is given: names, roles, order, states. */
@OnH2Only
@QuarkusTest
class ScreenReaderBrowserTest {

    @RegisterExtension
    final BrowserOfTest browser = new BrowserOfTest();

    @TestHTTPResource("/")
    URL url;

    @Test
    void aTrialFromTopToBottom() {
        Page page = trial(Presentation.SIDE_BY_SIDE);
        assertThat(page.locator("main")).matchesAriaSnapshot("""
                        - main:
                          - heading "Trial 1 of 6" [level=1]
                          - paragraph: /About \\d+ minutes left/
                          - group "Text size":
                            - button "Smaller text"
                            - button "Larger text"
                            - status
                          - button "Keyboard"
                          - progressbar "Trial 1 of 6"
                          - paragraph: /One version is the abstract as it was published/
                          - article "Version A":
                            - heading "Version A" [level=2]
                            - paragraph:
                              - text: /In test human \\d the signal/
                              - mark: /difference begins. (in|de)creased difference ends,/
                              - text: with load.
                          - article "Version B":
                            - heading "Version B" [level=2]
                            - paragraph:
                              - text: /In test human \\d the signal/
                              - mark: /difference begins. (in|de)creased difference ends,/
                              - text: with load.
                          - group "Which version is the original?":
                            - radio "Version A is the original"
                            - radio "Version B is the original"
                          - text: How confident are you?
                          - slider "How confident are you?": "50"
                          - spinbutton "How confident are you?"
                          - paragraph: 0 = guessing, 100 = certain
                          - text: How much do you know about this topic?
                          - slider "How much do you know about this topic?": "50"
                          - spinbutton "How much do you know about this topic?"
                          - paragraph: 0 = nothing, 100 = my own field
                          - group "Have you read or heard about this paper before?":
                            - radio "No"
                            - radio "Yes"
                          - button "Save and go on"
                        """);
    }

    @Test
    void inlineEachWordingSaysItsVersion() {
        assertThat(trial(Presentation.INLINE).locator(".abstract")).matchesAriaSnapshot("""
                        - paragraph: /In test human \\d the signal in version A. (in|de)creased in version B. (in|de)creased with load\\./
                        """);
    }

    @Test
    void slidersSpeakTheirValueAndItsMeaning() {
        Page page = trial(Presentation.SIDE_BY_SIDE);
        Locator confidence = slider(page, "How confident are you?");
        Locator expertise = slider(page, "How much do you know about this topic?");
        assertThat(confidence).hasAttribute("aria-valuetext", "not set yet");
        assertThat(confidence).hasAccessibleDescription("0 = guessing, 100 = certain");
        confidence.press("7");
        assertThat(confidence).hasAttribute("aria-valuetext", "70 of 100, fairly confident");
        confidence.press("End");
        assertThat(confidence).hasAttribute("aria-valuetext", "100 of 100, certain");
        confidence.press("0");
        assertThat(confidence).hasAttribute("aria-valuetext", "0 of 100, guessing");
        page.locator("#expertise").fill("1");
        assertThat(expertise).hasAttribute("aria-valuetext", "1 of 100, hardly anything");
        page.locator("#expertise").fill("");
        assertThat(expertise).hasAttribute("aria-valuetext", "not set yet");
    }

    @Test
    void whatIsMissingIsAnnounced() {
        Page page = trial(Presentation.SIDE_BY_SIDE);
        page.locator("#choice-A").check();
        page.locator("#trial button").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText("Not sent yet: please answer what is marked.");
        Locator confidence = slider(page, "How confident are you?");
        assertThat(confidence).isFocused();
        assertThat(confidence).hasAttribute("aria-invalid", "true");
        assertThat(confidence).hasAccessibleDescription("0 = guessing, 100 = certain Please answer.");
        confidence.press("5");
        assertThat(confidence).not().hasAttribute("aria-invalid", Pattern.compile(".*"));
        assertThat(confidence).hasAccessibleDescription("0 = guessing, 100 = certain");
    }

    @Test
    void whatTheServerDoesNotAcceptHasTheFocus() {
        Page page = trial(Presentation.SIDE_BY_SIDE);
        page.locator("#choice-A").check();
        page.locator("#confidence-slider").fill("50");
        page.locator("#expertise").fill("101");
        page.locator("input[name=recognised][value=no]").check();
        page.locator("#trial button").click();
        Locator expertise = slider(page, "How much do you know about this topic?");
        assertThat(expertise).isFocused();
        assertThat(expertise)
                .hasAccessibleDescription("0 = nothing, 100 = my own field Please enter a whole number from 0 to 100.");
    }

    private static Locator slider(Page page, String name) {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName(name));
    }

    private Page trial(Presentation presentation) {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 6);
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).presentation = presentation);
        Page page = new Seat(browser.page(1280, 800), url.toString().replaceAll("/$", ""), study)
                .logIn(Accounts.expert())
                .start()
                .awaitTrial(1)
                .page();
        page.locator("#expertise-slider").waitFor();
        return page;
    }
}
