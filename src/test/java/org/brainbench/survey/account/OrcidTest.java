package org.brainbench.survey.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Barriers;
import org.brainbench.survey.testsupport.BrowserOfTest;
import org.brainbench.survey.testsupport.OrcidStub;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.inject.Inject;

/** Sign-in with ORCID, from the button to the account, with a provider on this machine. */
@QuarkusTest
@TestProfile(OrcidTest.Settings.class)
class OrcidTest {

    private static final String SERVER = "https://survey.example.org";
    private static final int FAILURES = 20;

    public static class Settings implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "brainbench.orcid.client-id",
                    "APP-TEST",
                    "brainbench.orcid.client-secret",
                    "only for tests",
                    "brainbench.orcid.issuer",
                    OrcidStub.issuer(OrcidStub.freePort()),
                    "brainbench.login.failures-per-address",
                    String.valueOf(FAILURES));
        }
    }

    @RegisterExtension
    final BrowserOfTest browser = new BrowserOfTest();

    @TestHTTPResource("/")
    URL url;

    @Inject
    OrcidConfig config;

    @Inject
    LoginThrottle throttle;

    private OrcidStub orcid;
    private final String id = OrcidStub.newId();

    @BeforeEach
    void start() {
        orcid = new OrcidStub(URI.create(config.issuer()).getPort());
        // the tests before have failed to log in from the same address
        QuarkusTransaction.requiringNew().run(() -> LoginFailure.deleteAll());
    }

    @AfterEach
    void stop() {
        orcid.close();
    }

    @Test
    void thePagesOfLogInAndRegistrationLeadToOrcid() {
        for (String page : List.of("/login", "/register")) {
            assertThat(Visit.anonymous()
                            .page(page)
                            .select("a[href=/login/orcid]")
                            .text())
                    .isEqualTo("Sign in with ORCID");
        }
    }

    /** The tour of all pages has no provider. */
    @Test
    void thesePagesKeepNobodyOut() {
        Page page = browser.page(1280, 900);
        for (String path : List.of("login", "register")) {
            page.navigate(url + path);
            assertThat(page.locator("main a[href='/login/orcid']").isVisible()).isTrue();
            assertThat(Barriers.of(page)).isEmpty();
        }
        page.navigate(url + "login");
        page.locator("#email").fill(Accounts.expert());
        page.locator("#password").fill(Accounts.PASSWORD);
        page.locator("form[action='/j_security_check'] button").click();
        page.waitForURL(address -> !address.contains("/login") && !address.contains("/j_security"));
        page.navigate(url + "account/orcid");
        assertThat(page.locator("main [role=button]").isVisible()).isTrue();
        assertThat(Barriers.of(page)).isEmpty();
    }

    /** The browser is led back to an address of this server that it cannot reach here: it is taken there by hand. */
    @Test
    void whatANewcomerComesBackToKeepsNobodyOut() {
        Page page = browser.page(1280, 900);
        String asked = page.context()
                .request()
                .get(url + "login/orcid", RequestOptions.create().setMaxRedirects(0))
                .headers()
                .get("location");
        orcid.next(id, Map.of());
        page.navigate(url + orcid.signIn(asked).substring(SERVER.length() + 1));
        assertThat(page.locator("main").textContent()).contains(id);
        assertThat(page.locator("input[name=orcid]").count()).isEqualTo(1);
        assertThat(Barriers.of(page)).isEmpty();
    }

    @Test
    void orcidIsAskedWithStateNonceAndPkceAndTheCodeIsRedeemedWithTheSecret() {
        Visit visit = Visit.anonymous();
        String address = leave(visit);
        Map<String, String> asked = fields(URI.create(address).getRawQuery());
        assertThat(address).startsWith(config.issuer() + "/authorize?");
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("scope", "openid")
                .containsEntry("client_id", "APP-TEST")
                .containsEntry("redirect_uri", SERVER + "/login/orcid/return")
                .containsEntry("code_challenge_method", "S256");
        assertThat(asked.get("state")).hasSize(43).isNotEqualTo(asked.get("nonce"));
        assertThat(fields(URI.create(leave(visit)).getRawQuery()))
                .doesNotContainValue(asked.get("state"))
                .doesNotContainValue(asked.get("nonce"));

        signIn(visit, id, Map.of());
        Map<String, String> redeemed = fields(orcid.redeemed());
        assertThat(redeemed)
                .containsEntry("client_secret", "only for tests")
                .containsEntry("redirect_uri", SERVER + "/login/orcid/return");
        assertThat(redeemed.get("code_verifier")).hasSize(43);
    }

    @Test
    void aNewcomerRegistersWithTheirIdAndSignsInWithItFromThenOn() {
        Visit visit = Visit.anonymous();
        Response arrived = signIn(visit, id, Map.of());
        assertThat(arrived.header("Location")).endsWith("/register");
        Document form = visit.page("/register");
        assertThat(form.select("label:has(input[name=orcid][checked])").text()).contains(id);
        String email = UUID.randomUUID() + "@example.org";
        Map<String, String> wrong = form(email);
        wrong.put("age", "");
        assertThat(visit.post("/register", wrong).statusCode()).isEqualTo(422);
        Response registered = visit.post("/register", form(email));
        assertThat(registered.header("Location")).endsWith("/studies");
        assertThat(visit.page("/account").text()).contains(email);
        assertThat(orcidOf(email)).isEqualTo(id);
        assertThat(actions(email)).containsExactly(AuditAction.ORCID_LINKED);

        Visit later = Visit.anonymous();
        later.get("/account/password").then().statusCode(302);
        Response in = signIn(later, id, Map.of());
        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.header("Location")).endsWith("/account/password");
        assertThat(later.page("/account").text()).contains(email);
        assertThat(later.page("/register").select("input[name=orcid]")).isEmpty();
    }

    @Test
    void whoDoesNotWantToLinkTheirIdRegistersWithoutIt() {
        Visit visit = Visit.anonymous();
        signIn(visit, id, Map.of());
        String email = UUID.randomUUID() + "@example.org";
        Map<String, String> form = form(email);
        form.remove("orcid");
        assertThat(visit.post("/register", form).header("Location")).endsWith("/login?registered=true");
        assertThat(orcidOf(email)).isNull();
        assertThat(visit.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void anIdThatOrcidHasNotVouchedForInThisBrowserIsNotLinked() {
        String email = UUID.randomUUID() + "@example.org";
        Response refused = Visit.anonymous().post("/register", form(email));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#orcid-help").text()).contains("too long ago");
        Response link = Visit.of(Accounts.expert()).post("/account", "/account/orcid", password());
        assertThat(link.header("Location")).endsWith("/account/orcid");
    }

    @Test
    void whoIsLoggedInLinksTheirIdWithTheirPasswordAndUnlinksIt() {
        String email = Accounts.expert();
        Visit visit = Visit.of(email);
        assertThat(visit.page("/account").select("a[href=/account/orcid]")).hasSize(1);
        assertThat(visit.page("/account/orcid").select("a[href=/login/orcid]")).hasSize(1);
        assertThat(signIn(visit, id, Map.of()).header("Location")).endsWith("/account/orcid");
        assertThat(orcidOf(email)).isNull();
        assertThat(visit.page("/account/orcid").select("main").text()).contains(id);
        Response wrong = visit.post("/account/orcid", Map.of("password", "not the password"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(orcidOf(email)).isNull();
        assertThat(visit.post("/account/orcid", password()).statusCode()).isEqualTo(303);
        assertThat(orcidOf(email)).isEqualTo(id);

        assertThat(signIn(Visit.anonymous(), id, Map.of()).header("Location")).endsWith("/studies");
        assertThat(visit.post("/account/orcid", "/account/orcid/unlink", Map.of("password", "no"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(orcidOf(email)).isEqualTo(id);
        assertThat(visit.post("/account/orcid", "/account/orcid/unlink", password())
                        .statusCode())
                .isEqualTo(303);
        assertThat(orcidOf(email)).isNull();
        assertThat(signIn(Visit.anonymous(), id, Map.of()).header("Location")).endsWith("/register");
        assertThat(actions(email)).containsExactly(AuditAction.ORCID_LINKED, AuditAction.ORCID_UNLINKED);
    }

    @Test
    void anIdBelongsToOneAccountAndAnAccountHasOneId() {
        linked(Accounts.expert(), id);
        String email = Accounts.expert();
        Visit visit = Visit.of(email);
        signIn(visit, id, Map.of());
        Response taken = visit.post("/account/orcid", password());
        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.asString()).contains("another account");
        linked(email, OrcidStub.newId());
        signIn(visit, OrcidStub.newId(), Map.of());
        assertThat(visit.post("/account/orcid", password()).statusCode()).isEqualTo(422);
        assertThat(actions(email)).isEmpty();
    }

    @Test
    void anAccountIsNeverFoundByTheAddressThatAProviderNames() {
        String email = Accounts.expert();
        Visit visit = Visit.anonymous();
        Response arrived = signIn(visit, id, Map.of("email", email, "email_verified", true));
        assertThat(arrived.header("Location")).endsWith("/register");
        assertThat(orcidOf(email)).isNull();
        assertThat(visit.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void whoLogsOutLeavesNoIdBehind() {
        Visit visit = Visit.of(Accounts.expert());
        signIn(visit, id, Map.of());
        visit.post("/account", "/logout", Map.of()).then().statusCode(303);
        assertThat(visit.page("/register").select("input[name=orcid]")).isEmpty();
    }

    @Test
    void anAttemptEndsOnceInTheBrowserInWhichItWasBegun() {
        linked(Accounts.expert(), id);
        Visit visit = Visit.anonymous();
        orcid.next(id, Map.of());
        String back = orcid.signIn(leave(visit)).substring(SERVER.length());
        assertThat(arrive(Visit.anonymous(), back).statusCode()).isEqualTo(400);
        assertThat(arrive(visit, back).statusCode()).isEqualTo(303);
        assertThat(arrive(visit, back).statusCode()).isEqualTo(400);
        leave(visit);
        Response stray = arrive(visit, back.replaceAll("state=[^&]*", "state=another"));
        assertThat(stray.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(stray.asString()).select("[role=alert]").text()).contains("not begun in this browser");
    }

    @ParameterizedTest
    @CsvSource({
        "nonce,another",
        "aud,APP-OTHER",
        "iss,https://orcid.example.org",
        "exp,1000000000",
        "sub,0000-0002-1825-0098"
    })
    void aTokenThatIsNotForThisAttemptOpensNothing(String claim, String value) {
        linked(Accounts.expert(), id);
        Visit visit = Visit.anonymous();
        Object wrong = claim.equals("exp") ? Long.valueOf(value) : value;
        Response refused = signIn(visit, id, Map.of(claim, wrong));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text())
                .contains("cannot be trusted");
        assertThat(visit.get("/account").statusCode()).isEqualTo(302);
        assertThat(visit.page("/register").select("input[name=orcid]")).isEmpty();
    }

    @Test
    void whoDoesNotLetOrcidTellIsToldSo() {
        Visit visit = Visit.anonymous();
        String state = fields(URI.create(leave(visit)).getRawQuery()).get("state");
        Response denied = arrive(visit, "/login/orcid/return?error=access_denied&state=" + state);
        assertThat(denied.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(denied.asString()).select("[role=alert]").text()).contains("not allowed");
    }

    @Test
    void whereOrcidIsGoneInTheMiddleAPageSaysSo() {
        Visit visit = Visit.anonymous();
        orcid.next(id, Map.of());
        String back = orcid.signIn(leave(visit)).substring(SERVER.length());
        orcid.close();
        Response gone = arrive(visit, back);
        assertThat(gone.statusCode()).isEqualTo(502);
        assertThat(Jsoup.parse(gone.asString()).select("[role=alert]").text()).contains("does not answer");
    }

    @Test
    void aNetworkFromWhichTooManyHaveFailedIsNotHeard() {
        linked(Accounts.expert(), id);
        for (int failure = 1; failure < FAILURES; failure++) {
            throttle.failed("127.0.0.1");
        }
        assertThat(signIn(Visit.anonymous(), id, Map.of()).statusCode()).isEqualTo(303);
        long noted = throttled();
        assertThat(signIn(Visit.anonymous(), id, Map.of("nonce", "another")).statusCode())
                .isEqualTo(403);
        assertThat(throttled()).isEqualTo(noted + 1);
        assertThat(signIn(Visit.anonymous(), id, Map.of()).statusCode()).isEqualTo(429);
    }

    private String leave(Visit visit) {
        Response sent = visit.get("/login/orcid");
        assertThat(sent.statusCode()).isEqualTo(303);
        return sent.header("Location");
    }

    /** From the button to the answer of this server; no address on the way has the iD in it. */
    private Response signIn(Visit visit, String id, Map<String, Object> claims) {
        orcid.next(id, claims);
        String back = orcid.signIn(leave(visit));
        assertThat(back).startsWith(SERVER + "/login/orcid/return?").doesNotContain(id);
        Response arrived = arrive(visit, back.substring(SERVER.length()));
        assertThat(String.valueOf(arrived.header("Location"))).doesNotContain(id);
        return arrived;
    }

    private static Response arrive(Visit visit, String path) {
        return visit.request().urlEncodingEnabled(false).get(path);
    }

    private static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static Map<String, String> password() {
        return Map.of("password", Accounts.PASSWORD);
    }

    private static Map<String, String> form(String email) {
        return new HashMap<>(Map.of(
                "email", email,
                "password", Accounts.PASSWORD,
                "gender", "FEMALE",
                "age", "41",
                "country", "Germany",
                "position", "POSTDOCTORAL",
                "experience", "12",
                "orcid", "true"));
    }

    private static void linked(String email, String id) {
        QuarkusTransaction.requiringNew().run(() -> Account.findByEmail(email).orElseThrow().orcid = id);
    }

    private static String orcidOf(String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.findByEmail(email).orElseThrow().orcid);
    }

    private static List<AuditAction> actions(String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.<AuditEntry>list("account.email = ?1 order by id", email).stream()
                        .map(entry -> entry.action)
                        .toList());
    }

    private static long throttled() {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.count("action = ?1 and detail = ?2", AuditAction.LOGIN_THROTTLED, "127.0.0.1"));
    }
}
