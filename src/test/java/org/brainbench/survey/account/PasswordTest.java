package org.brainbench.survey.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jakarta.inject.Inject;

@QuarkusTest
class PasswordTest {

    private static final String NEW = "entirely other words";

    @Inject
    MockMailbox mails;

    @Inject
    PasswordReset reset;

    @Test
    void aChangedPasswordEndsAllOtherLogIns() {
        String email = Accounts.expert();
        Visit here = Visit.of(email);
        Visit elsewhere = Visit.of(email);
        Response changed = here.post("/account/password", Map.of("old", Accounts.PASSWORD, "password", NEW));
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(here.get("/account").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(302);
        assertThat(logsIn(email, Accounts.PASSWORD)).isFalse();
        assertThat(logsIn(email, NEW)).isTrue();
        assertThat(entries(email)).extracting(entry -> entry.action).containsExactly(AuditAction.PASSWORD_CHANGED);
    }

    @Test
    void aPasswordChangesForWhoKnowsTheOldOneOnly() {
        String email = Accounts.expert();
        Visit visit = Visit.of(email);
        Response wrong = visit.post("/account/password", Map.of("old", "not the password", "password", NEW));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.asString()).select("#old-help.error").text())
                .contains("not your password");
        for (int failure = 1; failure < 10; failure++) {
            visit.post("/account/password", Map.of("password", NEW)).then().statusCode(422);
        }
        Response paused = visit.post("/account/password", Map.of("old", Accounts.PASSWORD, "password", NEW));
        assertThat(Jsoup.parse(paused.asString()).select("#old-help.error").text())
                .contains("wait 15 minutes");
        assertThat(hash(email)).isEqualTo(hash(Accounts.expert()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "elevenchars", "ääääääääääääääääääääääääääääääääääääääää"})
    void aNewPasswordFollowsTheRulesOfTheFirst(String password) {
        String email = Accounts.expert();
        String token = token(email);
        assertThat(Visit.anonymous()
                        .post("/reset/" + token, Map.of("password", password))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visit.of(email)
                        .post("/account/password", Map.of("old", Accounts.PASSWORD, "password", password))
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visit.anonymous().get("/reset/" + token).statusCode()).isEqualTo(200);
    }

    @Test
    void whoHasForgottenThePasswordSetsANewOneByAMailedLinkThatWorksOnce() {
        String email = Accounts.expert();
        Visit loggedIn = Visit.of(email);
        Visit visit = Visit.anonymous();
        Response asked = visit.post("/forgotten", Map.of("email", email.toUpperCase()));
        assertThat(asked.header("Location")).endsWith("/forgotten?sent=true");
        Mail mail = firstMail(email);
        Matcher link =
                Pattern.compile("https://survey\\.example\\.org(/reset/\\S+)").matcher(mail.getText());
        assertThat(link.find()).isTrue();
        assertThat(mail.getText()).contains("60 minutes");

        Response page = visit.get(link.group(1));
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        Response done = visit.post(link.group(1), Map.of("password", NEW));
        assertThat(done.header("Location")).endsWith("/login?reset=true");
        assertThat(logsIn(email, NEW)).isTrue();
        assertThat(loggedIn.get("/account").statusCode()).isEqualTo(302);
        assertThat(visit.get(link.group(1)).statusCode()).isEqualTo(404);
        assertThat(visit.post("/forgotten", link.group(1), Map.of("password", NEW))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theMailSpeaksTheLanguageOfWhoAskedForIt() {
        String email = Accounts.expert();
        Visit visit = Visit.anonymous();
        visit.request().post("/language/zh").then().statusCode(303);
        visit.post("/forgotten", Map.of("email", email));
        Mail mail = firstMail(email);
        assertThat(mail.getSubject()).isEqualTo("BrainBench Survey：设置新密码");
        assertThat(mail.getText()).contains("请在 60 分钟内通过此链接设置：https://survey.example.org/reset/");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoMail() {
        String unknown = UUID.randomUUID() + "@example.org";
        String known = Accounts.expert();
        Visit visit = Visit.anonymous();
        Response answer = visit.post("/forgotten", Map.of("email", unknown));
        Response other = visit.post("/forgotten", Map.of("email", known));
        assertThat(answer.statusCode()).isEqualTo(other.statusCode());
        assertThat(answer.header("Location")).isEqualTo(other.header("Location"));
        assertThat(answer.asString()).isEqualTo(other.asString());
        firstMail(known);
        assertThat(mails.getMailsSentTo(unknown)).isNullOrEmpty();
        assertThat(visit.post("/forgotten", Map.of("email", "nobody")).statusCode())
                .isEqualTo(422);
    }

    @Test
    void nobodyIsFloodedWithMails() {
        String email = Accounts.expert();
        for (int mail = 0; mail < 3; mail++) {
            assertThat(reset.request(email)).isPresent();
        }
        assertThat(reset.request(email)).isEmpty();
    }

    @Test
    void aLinkIsStoredAsItsHashAndWorksForAnHour() {
        String email = Accounts.expert();
        String token = token(email);
        List<ResetLink> links = QuarkusTransaction.requiringNew().call(() -> ResetLink.list("account.email", email));
        assertThat(links).hasSize(1);
        assertThat(links.get(0).tokenHash).hasSize(64).doesNotContain(token);
        assertThat(links.get(0).expiresAt).isEqualTo(links.get(0).createdAt.plusSeconds(3600));
        QuarkusTransaction.requiringNew()
                .run(() -> ResetLink.update("expiresAt = ?1 where id = ?2", Instant.now(), links.get(0).id));
        assertThat(Visit.anonymous().get("/reset/" + token).statusCode()).isEqualTo(404);
        reset.tidy();
        assertThat(QuarkusTransaction.requiringNew().call(() -> ResetLink.count("account.email", email)))
                .isZero();
    }

    @Test
    void anAdminMakesALinkAndPassesItOn() {
        String email = Accounts.expert();
        String admin = Accounts.admin();
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Account.findByEmail(email).orElseThrow().id);
        Response made = Visit.of(admin).post("/admin/accounts", "/admin/accounts/" + id + "/reset-link", Map.of());
        assertThat(made.statusCode()).isEqualTo(200);
        String link = Jsoup.parse(made.asString()).select("#link").val();
        assertThat(link).startsWith("https://survey.example.org/reset/");
        String path = link.substring("https://survey.example.org".length());
        assertThat(Visit.anonymous().post(path, Map.of("password", NEW)).statusCode())
                .isEqualTo(303);
        assertThat(logsIn(email, NEW)).isTrue();
        List<AuditEntry> entries = entries(email);
        assertThat(entries)
                .extracting(entry -> entry.action)
                .containsExactly(AuditAction.RESET_LINK_MADE, AuditAction.PASSWORD_RESET);
        assertThat(entries.get(0).actor.email).isEqualTo(admin);
        assertThat(entries.get(1).actor).isNull();
        assertThat(entries).allSatisfy(entry -> assertThat(entry.detail).isNull());
    }

    /** The mail is sent after its request is answered. */
    private Mail firstMail(String email) {
        Instant end = Instant.now().plusSeconds(30);
        while (Instant.now().isBefore(end)) {
            List<Mail> sent = mails.getMailsSentTo(email);
            if (sent != null && !sent.isEmpty()) {
                return sent.get(0);
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("No mail to " + email);
    }

    private String token(String email) {
        return reset.request(email).orElseThrow().text();
    }

    private static boolean logsIn(String email, String password) {
        return given().redirects()
                .follow(false)
                .formParam("j_username", email)
                .formParam("j_password", password)
                .post("/j_security_check")
                .cookies()
                .containsKey(LoginCookie.NAME);
    }

    private static String hash(String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.findByEmail(email).orElseThrow().passwordHash);
    }

    private static List<AuditEntry> entries(String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.list(
                        "from AuditEntry e left join fetch e.actor where e.account.email = ?1 order by e.id", email));
    }
}
