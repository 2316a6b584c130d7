package org.brainbench.survey.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import jakarta.inject.Inject;

@QuarkusTest
class LoginTest {

    private static final Instant BEGUN = Instant.parse("2026-03-01T09:00:00Z");

    @Inject
    LoginIdentity identities;

    @Test
    void theCookieIsKeptFromScriptsAndFromOtherSites() {
        Cookie cookie = logIn(Accounts.expert(), Map.of()).detailedCookie(LoginCookie.NAME);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.isSecured()).isFalse();
        assertThat(cookie.getMaxAge()).isEqualTo(-1);
    }

    @Test
    void aLogInHoldsForTwelveHoursAndUntilAllAreEnded() {
        Account account = new Account();
        account.id = 7L;
        account.loginGeneration = 2;
        Duration limit = Duration.ofHours(12);
        Login login = new Login(7, 2, BEGUN);
        assertThat(login.holds(account, BEGUN.plus(limit).minusSeconds(1), limit))
                .isTrue();
        assertThat(login.holds(account, BEGUN.plus(limit), limit)).isFalse();
        assertThat(new Login(7, 1, BEGUN).holds(account, BEGUN, limit)).isFalse();
        assertThat(new Login(8, 2, BEGUN).holds(account, BEGUN, limit)).isFalse();
    }

    @Test
    void theServerRefusesALogInThatNoLongerHolds() {
        Account account = account(Accounts.expert());
        Instant now = Instant.now();
        assertThat(identities
                        .identity(new Login(account.id, 0, now.minus(Duration.ofHours(11))))
                        .getPrincipal()
                        .getName())
                .isEqualTo(account.email);
        assertThatThrownBy(() -> identities.identity(new Login(account.id, 0, now.minus(Duration.ofHours(13)))))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> identities.identity(new Login(account.id, 1, now)))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThatThrownBy(() -> identities.identity(new Login(-account.id, 0, now)))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void whoIsRefusedAPageCanLogOutThere() {
        Visit visit = Visit.of(Accounts.expert());
        visit.page("/account");
        Response refused = visit.get("/admin/accounts");
        assertThat(refused.statusCode()).isEqualTo(403);
        Element form = Jsoup.parse(refused.asString()).selectFirst("form[action=/logout]");
        assertThat(visit.request()
                        .formParam(
                                "csrf-token",
                                form.selectFirst("input[name=csrf-token]").val())
                        .post("/logout")
                        .statusCode())
                .isEqualTo(303);
        assertThat(visit.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void whoseLogInHasEndedSeesPublicPagesAndIsAskedToLogInForOthers() {
        String email = Accounts.expert();
        Visit visit = Visit.of(email);
        assertThat(visit.get("/account").statusCode()).isEqualTo(200);
        QuarkusTransaction.requiringNew().run(() -> Account.findByEmail(email).orElseThrow().loginGeneration++);
        assertThat(visit.get("/studies").statusCode()).isEqualTo(200);
        Response asked = visit.get("/account");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(asked.header("Location")).isEqualTo("/login");
    }

    @Test
    void aCookieSurvivesNoChange() {
        assertThat(Login.parse(new Login(12, 3, BEGUN).text())).contains(new Login(12, 3, BEGUN));
        for (String other : new String[] {"", "12.3", "12.3.-1", "12.3.4.5", "ada@example.org"}) {
            assertThat(Login.parse(other)).isEmpty();
        }
        String cookie = logIn(Accounts.expert(), Map.of()).cookie(LoginCookie.NAME);
        String forged = (cookie.charAt(0) == 'A' ? 'B' : 'A') + cookie.substring(1);
        assertThat(given().redirects()
                        .follow(false)
                        .cookie(LoginCookie.NAME, forged)
                        .get("/account")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void afterLogInOneGoesOnWhereOneWasGoing() {
        Visit visit = Visit.anonymous();
        visit.get("/account?saved=true").then().statusCode(302);
        Response in = visit.request()
                .formParam("j_username", Accounts.expert())
                .formParam("j_password", Accounts.PASSWORD)
                .post("/j_security_check");
        assertThat(in.header("Location")).isEqualTo("/account?saved=true");
        assertThat(visit.page("/account?saved=true").select("[role=status]")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "%2F%2Fa.b", "%"})
    void butNeverToAnotherSite(String address) {
        assertThat(logIn(Accounts.expert(), Map.of("return-to", address)).header("Location"))
                .isEqualTo("/studies");
    }

    @Test
    void aFormWithoutItsFieldsIsRefused() {
        given().redirects()
                .follow(false)
                .formParam("j_username", "ada@example.org")
                .post("/j_security_check")
                .then()
                .statusCode(302)
                .header("Location", "/login?failed=true");
    }

    private static Response logIn(String email, Map<String, String> cookies) {
        return given().redirects()
                .follow(false)
                .cookies(cookies)
                .formParam("j_username", email)
                .formParam("j_password", Accounts.PASSWORD)
                .post("/j_security_check");
    }

    private static Account account(String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.findByEmail(email).orElseThrow());
    }
}
