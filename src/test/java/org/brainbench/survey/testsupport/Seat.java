package org.brainbench.survey.testsupport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** An expert in front of a browser. */
public final class Seat {

    private final Page page;
    private final String server;
    private final String study;

    /**
     * Nothing is opened yet.
     *
     * @param server address of the server, without a slash at its end
     * @param study slug
     */
    public Seat(Page page, String server, String study) {
        this.page = page;
        this.server = server;
        this.study = study;
    }

    public Page page() {
        return page;
    }

    /** Opens the page of the study. */
    public Seat openStudy() {
        page.navigate(server + "/studies/" + study);
        return this;
    }

    public BrowserContext context() {
        return page.context();
    }

    /** The same expert in another tab of the same browser. */
    public Seat otherTab() {
        return new Seat(context().newPage(), server, study);
    }

    /** Logs in and waits for the page that this leads to, which depends on the roles. */
    public Seat logIn(String email) {
        page.navigate(server + "/login");
        fillLogIn(email);
        page.waitForURL(address -> address.equals(server + "/studies") || address.equals(server + "/console"));
        return this;
    }

    /** Fills in the log-in form that is on the page. */
    public void fillLogIn(String email) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(Accounts.PASSWORD);
        page.locator("form[action='/j_security_check'] button").click();
    }

    /** Fills in the profile that is on the page. */
    public static void fillProfile(Page page) {
        page.locator("#gender").selectOption("FEMALE");
        page.locator("#age").fill("41");
        page.locator("#country").selectOption("Germany");
        page.locator("#position").selectOption("POSTDOCTORAL");
        page.locator("#experience").fill("12");
    }

    /** Opens the study and starts its session. */
    public Seat start() {
        return openStudy().agree();
    }

    /** Agrees on the page of the study and starts its session. */
    public Seat agree() {
        page.locator("input[name=consent]").check();
        page.locator("form[action='/studies/" + study + "'] button").click();
        return this;
    }

    /** Opens the trial that is due. */
    public Seat open() {
        page.navigate(server + "/studies/" + study + "/session");
        return this;
    }

    /** Enters an answer without sending it. */
    public Seat enter(String side, int confidence, int expertise) {
        page.locator("#choice-" + side).check();
        page.locator("#confidence-slider").fill(String.valueOf(confidence));
        page.locator("#expertise-slider").fill(String.valueOf(expertise));
        page.locator("input[name=recognised][value=no]").check();
        return this;
    }

    public Seat send() {
        page.locator("#trial button").click();
        return this;
    }

    /** Waits until this trial is on the page, by its position in the session. */
    public Seat awaitTrial(int position) {
        assertThat(page.locator("input[name=trial]")).hasValue(String.valueOf(position));
        return this;
    }

    /** Checks what the page shows as entered. */
    public void assertEntered(String side, int confidence, int expertise) {
        assertThat(page.locator("#choice-" + side)).isChecked();
        assertThat(page.locator("#confidence")).hasValue(String.valueOf(confidence));
        assertThat(page.locator("#expertise")).hasValue(String.valueOf(expertise));
        assertThat(page.locator("input[name=recognised][value=no]")).isChecked();
    }

    /** The text of the abstract on a side. */
    public String text(String side) {
        return page.locator(".version[aria-labelledby=version-" + side + "] .abstract")
                .innerText();
    }
}
