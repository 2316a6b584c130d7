package org.brainbench.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Seat;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import java.net.URL;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jakarta.inject.Inject;

/** From nothing to an open study, and an invited expert who finishes it and sees the completion code. */
@OnH2Only
@QuarkusTest
class SetupBrowserTest {

    private static final Pattern LINK = Pattern.compile("https://survey\\.example\\.org(/join/[\\w-]{43})");

    @TestHTTPResource("/")
    URL server;

    @Inject
    MockMailbox mailbox;

    @Test
    void anAdminSetsUpAStudyAndAnInvitedExpertFinishesIt() {
        String study = "setup-" + UUID.randomUUID();
        String expert = "expert-" + UUID.randomUUID() + "@example.org";
        try (Browser browser = Browser.open()) {
            Page admin = browser.page(1440, 900);
            new Seat(admin, at(""), study).logIn(Accounts.admin());
            create(admin, study);
            fill(admin, study);
            preview(admin, study);
            open(admin, study);
            String link = invite(admin, study, expert);
            finish(browser.page(1440, 900), study, link);
            comeFromAPanel(browser.page(1440, 900), study);
            admin.navigate(at("/admin/studies/" + study + "/panel"));
            assertThat(admin.locator("#panel tbody")).containsText("pid-1");
            Browser.picture(admin, "panel");
        }
    }

    private void create(Page admin, String study) {
        admin.navigate(at("/admin/studies/new"));
        Browser.picture(admin, "new-study");
        admin.getByLabel("Title").fill("Neuroscience 2026");
        admin.getByLabel("Short name (in links)").fill(study);
        admin.getByText("Create study").click();
        admin.waitForURL(Pattern.compile(".*/setup\\?saved=true"));
        Browser.picture(admin, "setup");
        admin.getByText("Open the study").click();
        assertThat(admin.locator("[role=alert]").first()).containsText("not open yet");
        Browser.picture(admin, "setup-refused");
    }

    private void fill(Page admin, String study) {
        step(admin, study, "texts");
        admin.getByLabel("Consent text").fill("Ask Ada Lovelace, **lab@example.org**.");
        Browser.picture(admin, "setup-texts");
        save(admin);
        for (String creator : new String[] {"human", "machine", "practice", "catch"}) {
            admin.navigate(at("/admin/studies/" + study + "/items"));
            admin.locator("details:has(#file)").evaluate("details => details.open = true");
            admin.locator("#file").setInputFiles(Path.of("src", "main", "resources", "sample", creator + ".csv"));
            admin.locator("#creator").selectOption(creator);
            admin.locator("details:has(#file) button").click();
            assertThat(admin.locator("main div.notice[role=status]")).isVisible();
        }
        admin.getByText("Back to the guide").click();
        step(admin, study, "plan");
        admin.getByLabel("Human-created items").fill("2");
        admin.getByLabel("Machine-created items").fill("0");
        admin.getByLabel("Catch trials").fill("0");
        admin.getByLabel("Expected participants").fill("50");
        Browser.picture(admin, "setup-plan");
        save(admin);
        step(admin, study, "access");
        admin.getByLabel("By invitation only").check();
        admin.getByLabel("Completion code").fill("C1AB2");
        Browser.picture(admin, "setup-access");
        save(admin);
    }

    private void preview(Page admin, String study) {
        admin.getByText("See the preview").click();
        Seat.fillProfile(admin);
        Browser.picture(admin, "preview-about");
        admin.locator("input[name=consent]").check();
        admin.getByText("Start the test").click();
        Seat seat = new Seat(admin, at(""), study);
        seat.awaitTrial(1).enter("A", 70, 30);
        Browser.picture(admin, "preview-trial");
        seat.send();
        admin.locator("#feedback").waitFor();
        Browser.picture(admin, "preview-practice");
        admin.locator("main a[href*=given]").click();
        for (int trial = 2; trial <= 3; trial++) {
            seat.awaitTrial(trial).enter("B", 70, 30).send();
        }
        admin.waitForURL(Pattern.compile(".*/preview/end.*"));
        admin.locator("input[name=lookedUp][value=no]").check();
        admin.getByText("Finish").click();
        admin.waitForURL(Pattern.compile(".*/preview/debrief.*"));
        assertThat(admin.locator(".score")).containsText("of 2 trials");
        Browser.picture(admin, "preview-debrief");
        admin.getByText("Leave the preview").click();
        admin.getByText("It looks right").click();
        assertThat(admin.locator("#step-preview .status")).hasText("Done");
    }

    private void open(Page admin, String study) {
        admin.getByText("Open the study").click();
        assertThat(admin.locator("#step-open .facts")).containsText("The study is open.");
        Browser.picture(admin, "setup-open");
        admin.navigate(at("/admin/studies/" + study));
        Browser.picture(admin, "settings");
    }

    private String invite(Page admin, String study, String expert) {
        admin.navigate(at("/admin/studies/" + study + "/invitations/mails"));
        admin.locator("#addresses").fill("Grace Hopper <" + expert + ">\nnobody");
        admin.getByText("Send the invitations").click();
        assertThat(admin.locator(".line-problems")).containsText("not an e-mail address");
        Browser.picture(admin, "mails-refused");
        admin.locator("#addresses").fill("Grace Hopper <" + expert + ">");
        admin.getByText("Send the invitations").click();
        assertThat(admin.locator("#mails")).containsText("sent ·");
        Browser.picture(admin, "mails");
        Matcher link = LINK.matcher(mailbox.getMailsSentTo(expert).get(0).getText());
        Assertions.assertTrue(link.find());
        return link.group(1);
    }

    private void finish(Page page, String study, String link) {
        Seat seat = new Seat(page, at(""), study);
        page.navigate(at(link));
        page.locator("main a[href='/login']").click();
        seat.fillLogIn(Accounts.expert());
        page.getByText("Accept the invitation").click();
        seat.agree();
        take(seat);
        assertThat(page.locator("#completion-code")).hasText("C1AB2");
        assertThat(page.locator("#completion-link"))
                .hasAttribute("href", "https://app.prolific.com/submissions/complete?cc=C1AB2");
        Browser.picture(page, "debrief-completion");
    }

    /** The study is for everybody then; nobody is asked for an e-mail address. */
    private void comeFromAPanel(Page page, String study) {
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).byInvitation = false);
        page.navigate(at("/join/panel/" + study + "?PROLIFIC_PID=pid-1&STUDY_ID=s-1&SESSION_ID=t-1"));
        Assertions.assertEquals(at("/studies/" + study), page.url());
        Browser.picture(page, "panel-arrival");
        page.getByText("Go on without an e-mail address").click();
        assertThat(page.locator("#account-name")).containsText("guest-");
        Browser.picture(page, "panel-account");
        page.getByText("Go on to the study").click();
        Seat.fillProfile(page);
        Seat seat = new Seat(page, at(""), study).agree();
        take(seat);
        assertThat(page.locator("#completion-code")).hasText("C1AB2");
    }

    private static void take(Seat seat) {
        seat.awaitTrial(1).enter("A", 70, 30).send();
        seat.page().locator("#feedback").waitFor();
        seat.page().locator("main a[href$='/session']").click();
        for (int trial = 2; trial <= 3; trial++) {
            seat.awaitTrial(trial).enter("B", 70, 30).send();
        }
        seat.page().waitForURL(Pattern.compile(".*/session/end"));
        seat.page().locator("input[name=lookedUp][value=no]").check();
        seat.page().getByText("Finish").click();
        seat.page().waitForURL(Pattern.compile(".*/debrief"));
    }

    private void step(Page admin, String study, String step) {
        admin.locator("#step-" + step + " a[href$='/setup/" + step + "']").click();
    }

    private static void save(Page admin) {
        admin.getByText("Save and go back").click();
        admin.waitForURL(Pattern.compile(".*/setup\\?saved=true"));
    }

    private String at(String path) {
        return server.toString().replaceAll("/$", "") + path;
    }
}
