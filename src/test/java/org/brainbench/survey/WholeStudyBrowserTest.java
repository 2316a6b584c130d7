package org.brainbench.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.util.UUID;
import java.util.regex.Pattern;

/** From registration through all trials to the debrief, and then the figures as a researcher sees them. */
@QuarkusTest
class WholeStudyBrowserTest {

    @TestHTTPResource("/")
    URL server;

    @Test
    void anExpertTakesTheTestAndAResearcherReadsTheResult() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 10);
        Studies.addItems(study, Creator.MACHINE, 5);
        try (Browser browser = Browser.open()) {
            int correct = takeTheTest(browser.page(1440, 900), study);
            readTheResult(browser.page(1440, 900), study, correct);
        }
    }

    private int takeTheTest(Page page, String study) {
        String email = UUID.randomUUID() + "@example.org";
        page.navigate(at("/studies/" + study));
        page.locator("main a[href='/register']").first().click();
        page.getByLabel("E-mail address").fill(email);
        page.locator("input[type=password]").fill(Accounts.PASSWORD);
        page.getByLabel("Gender").selectOption("Female");
        page.getByLabel("Age in years").fill("41");
        page.getByLabel("Country of residence").selectOption("Germany");
        page.getByLabel("Current position").selectOption("Postdoctoral researcher");
        page.getByLabel("Years of experience").fill("12");
        Browser.picture(page, "register");
        page.getByText("Create account").click();

        logIn(page, email);
        page.navigate(at("/studies/" + study));
        page.getByLabel("I have read this and agree").check();
        Browser.picture(page, "about-study");
        page.getByText("Start the test").click();

        for (int position = 1; position <= 9; position++) {
            assertThat(page.locator("#progress")).hasText("Trial " + position + " of 9");
            page.getByLabel("Version A is the original").check();
            page.locator("#confidence-slider").fill(String.valueOf(50 + position));
            page.locator("#expertise").fill(String.valueOf(10 * position));
            page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
            if (position == 1) {
                Browser.picture(page, "trial");
            }
            page.getByText("Save and go on").click();
        }
        page.waitForURL(Pattern.compile(".*/session/end"));
        page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
        Browser.picture(page, "end-questions");
        page.getByText("Finish").click();
        page.waitForURL(Pattern.compile(".*/debrief"));
        Browser.picture(page, "debrief");
        int right = page.locator("details .right").count();
        assertThat(page.locator(".score")).hasText("You were right in " + right + " of 9 trials.");
        return right;
    }

    private void readTheResult(Page page, String study, int correct) {
        page.navigate(at("/login"));
        logIn(page, Accounts.researcher());
        // A browser answers faster than people: the study's own rules leave all of it out.
        page.navigate(at("/studies/" + study + "/results?exclusions=none"));
        Browser.picture(page, "results");
        assertThat(page.locator("main")).containsText(correct + " of 9 right");
    }

    private void logIn(Page page, String email) {
        page.getByLabel("E-mail address").fill(email);
        page.locator("input[type=password]").fill(Accounts.PASSWORD);
        page.locator("form[action='/j_security_check'] button").click();
    }

    private String at(String path) {
        return server.toString().replaceAll("/$", "") + path;
    }
}
