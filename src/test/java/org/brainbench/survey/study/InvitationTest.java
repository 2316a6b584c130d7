package org.brainbench.survey.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.account.Secret;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

@QuarkusTest
class InvitationTest {

    private String study;
    private Visit admin;

    @BeforeEach
    void aStudyByInvitationOnly() {
        study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 10);
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).byInvitation = true);
        admin = Visit.of(Accounts.admin());
    }

    @Test
    void onlyWhoCameByALinkCanStart() {
        Visit uninvited = Visit.of(Accounts.expert());
        assertThat(uninvited.page("/studies/" + study).text()).contains("by invitation only");
        start(uninvited);
        assertThat(uninvited.get("/studies/" + study + "/session").header("Location"))
                .endsWith("/studies/" + study);

        Visit invited = Visit.of(Accounts.expert());
        Response joined = invited.post(make(1), Map.of());
        assertThat(joined.statusCode()).isEqualTo(303);
        assertThat(joined.header("Location")).endsWith("/studies/" + study);
        assertThat(start(invited).header("Location")).endsWith("/studies/" + study + "/session");
        assertThat(invited.get("/studies/" + study + "/session").statusCode()).isEqualTo(200);
    }

    @Test
    void aLinkLeadsThroughLogInAndBack() {
        String link = make(1);
        Visit visit = Visit.anonymous();
        Response shown = visit.get(link);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(Jsoup.parse(shown.asString()).select("main form")).isEmpty();
        Response loggedIn = visit.request()
                .formParam("j_username", Accounts.expert())
                .formParam("j_password", Accounts.PASSWORD)
                .post("/j_security_check");
        assertThat(loggedIn.header("Location")).isEqualTo(link);
        assertThat(visit.page(link).select("main form").attr("action")).isEqualTo(link);
    }

    @Test
    void aLinkLetsInAsManyAsItSaysAndEachOnce() {
        String link = make(2);
        Visit first = Visit.of(Accounts.expert());
        Visit second = Visit.of(Accounts.expert());
        Visit third = Visit.of(Accounts.expert());
        first.post(link, Map.of()).then().statusCode(303);
        first.post(link, Map.of()).then().statusCode(303);
        second.post(link, Map.of()).then().statusCode(303);
        assertThat(third.get(link).statusCode()).isEqualTo(404);
        assertThat(third.post("/account", link, Map.of()).statusCode()).isEqualTo(404);
        assertThat(first.get(link).statusCode()).isEqualTo(200);
        assertThat(admin.page(invitations()).select("tbody").text()).contains("2 of 2", "used up");
    }

    @Test
    void twentyWhoComeAtTheSameTimeUseALinkForThreeThreeTimes() throws Exception {
        String link = make(3);
        List<Callable<Integer>> joins = Accounts.experts(20).stream()
                .map(Visit::of)
                .map(visit -> (Callable<Integer>)
                        () -> visit.post("/account", link, Map.of()).statusCode())
                .toList();
        ExecutorService crowd = Executors.newFixedThreadPool(joins.size());
        int in = 0;
        try {
            for (Future<Integer> join : crowd.invokeAll(joins)) {
                in += join.get() == 303 ? 1 : 0;
            }
        } finally {
            crowd.shutdown();
        }
        assertThat(in).isEqualTo(3);
        assertThat(invitation(link).uses).isEqualTo(3);
    }

    @Test
    void aLinkEndsWhenItExpiresOrIsRevoked() {
        String expired = make(5);
        QuarkusTransaction.requiringNew()
                .run(() -> Invitation.update("expiresAt = ?1 where id = ?2", Instant.now(), invitation(expired).id));
        String revoked = make(5);
        Visit early = Visit.of(Accounts.expert());
        early.post(revoked, Map.of()).then().statusCode(303);
        String revoke = "/" + invitation(revoked).id + "/revoke";
        String other = "/admin/studies/" + Studies.open() + "/invitations";
        assertThat(admin.post(other, other + revoke, Map.of()).statusCode()).isEqualTo(404);
        assertThat(admin.post(invitations(), invitations() + revoke, Map.of()).statusCode())
                .isEqualTo(303);
        Visit late = Visit.of(Accounts.expert());
        assertThat(late.get(expired).statusCode()).isEqualTo(404);
        assertThat(late.get(revoked).statusCode()).isEqualTo(404);
        assertThat(late.post("/account", revoked, Map.of()).statusCode()).isEqualTo(404);
        String reopen = revoke.replace("revoke", "reopen");
        admin.post(invitations(), invitations() + reopen, Map.of()).then().statusCode(303);
        assertThat(late.get(revoked).statusCode()).isEqualTo(200);
        assertThat(start(early).header("Location")).endsWith("/session");
    }

    @Test
    void whoHasStartedGoesOnWhenTheStudyIsClosedToOthers() {
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).byInvitation = false);
        Sitting sitting = Sitting.start(study);
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).byInvitation = true);
        sitting.finish();
        assertThat(sitting.debrief().select("h1")).hasSize(1);
    }

    @Test
    void aLinkIsShownOnceAndStoredAsItsHash() {
        String link = make(1);
        String token = link.substring("/join/".length());
        assertThat(admin.page(invitations()).html()).doesNotContain(token).contains("the lab");
        assertThat(invitation(link).tokenHash).isEqualTo(Secret.hash(token));
    }

    @ParameterizedTest
    @CsvSource({"name,''", "uses,0", "uses,10001", "days,366", "days,x"})
    void aWrongFieldIsShownAgain(String field, String value) {
        Map<String, String> form = new HashMap<>(Map.of("name", "the lab", "uses", "1", "days", "30"));
        form.put(field, value);
        Response response = admin.post(invitations(), form);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(response.asString())
                        .select("#" + field + "-help.error")
                        .text())
                .isNotBlank();
    }

    private String invitations() {
        return "/admin/studies/" + study + "/invitations";
    }

    /** The path of a new link for so many people. */
    private String make(int uses) {
        Response made =
                admin.post(invitations(), Map.of("name", "the lab", "uses", String.valueOf(uses), "days", "30"));
        assertThat(made.statusCode()).isEqualTo(200);
        String link = Jsoup.parse(made.asString()).select("#made").text();
        assertThat(link).startsWith("https://survey.example.org/join/");
        return link.substring("https://survey.example.org".length());
    }

    private Response start(Visit visit) {
        Map<String, String> form = new HashMap<>(Sitting.PROFILE);
        form.put("consent", "yes");
        return visit.post("/account", "/studies/" + study, form);
    }

    private static Invitation invitation(String link) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Invitation.find(link.substring("/join/".length())).orElseThrow());
    }
}
