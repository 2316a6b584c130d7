package org.brainbench.survey.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.BrowserOfTest;
import org.brainbench.survey.testsupport.OnH2Only;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.net.URL;
import java.util.regex.Pattern;

@OnH2Only
@QuarkusTest
class LoginBrowserTest {

    @TestHTTPResource("/login")
    URL address;

    @RegisterExtension
    final BrowserOfTest browser = new BrowserOfTest();

    @Test
    void whoMistypesThePasswordFindsTheirAddressAgainAndNobodyAfterThem() {
        String email = Accounts.expert();
        Page page = browser.page(1280, 900);
        page.navigate(address.toString());
        send(page, email, "mistyped");
        assertThat(page).hasURL(Pattern.compile(".*failed=true.*"));
        assertThat(page).not().hasURL(Pattern.compile(".*" + email + ".*"));
        assertThat(page.locator("#email")).hasValue(email);
        assertThat(page.locator("#password")).hasValue("");
        send(page, email, Accounts.PASSWORD);
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
        page.locator("form[action='/logout'] button").click();
        page.navigate(address.toString());
        assertThat(page.locator("#email")).hasValue("");
        page.navigate(address + "?failed=true");
        assertThat(page.locator("#email")).hasValue("");
    }

    private static void send(Page page, String email, String password) {
        page.locator("#email").fill(email);
        page.locator("#password").fill(password);
        page.locator("form[action='/j_security_check'] button").click();
    }
}
