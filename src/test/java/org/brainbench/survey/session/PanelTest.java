package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.PanelMember;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** People whom a recruitment panel sends. */
@QuarkusTest
class PanelTest {

    private static final String NUMBERS = "?PROLIFIC_PID=pid-1&STUDY_ID=study-1&SESSION_ID=session-1";

    private String study;

    @BeforeEach
    void aStudyWithACompletionCode() {
        study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 3);
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).completionCode = "C1AB2");
    }

    @Test
    void whoComesFromAPanelNeedsNoEmailAddressAndSeesTheCodeAtTheEnd() {
        Visit visit = Visit.anonymous();
        Response arrived = visit.get("/join/panel/" + study + NUMBERS);
        assertThat(arrived.statusCode()).isEqualTo(303);
        assertThat(arrived.header("Location")).endsWith("/studies/" + study);
        assertThat(arrived.headers().toString()).doesNotContain("pid-1");
        Document about = visit.page("/studies/" + study);
        assertThat(about.html()).doesNotContain("pid-1").doesNotContain("C1AB2");

        Response made = visit.post("/studies/" + study, "/join/panel/" + study + "/account", Map.of());
        assertThat(made.statusCode()).isEqualTo(200);
        Document account = Jsoup.parse(made.asString());
        String name = account.select("#account-name").text();
        String passPhrase = account.select("#pass-phrase").text();
        assertThat(name).matches("guest-\\w{4}-\\w{4}");

        start(visit).then().statusCode(303);
        assertThat(member("pid-1").panelSession).isEqualTo("session-1");
        Sitting sitting = Sitting.of(visit, study);
        assertThat(sitting.trial().html()).doesNotContain("C1AB2");
        sitting.finish();
        Document debrief = sitting.debrief();
        assertThat(debrief.select("#completion-code").text()).isEqualTo("C1AB2");
        assertThat(debrief.select("#completion-link").attr("href"))
                .isEqualTo("https://app.prolific.com/submissions/complete?cc=C1AB2");

        Visit later = Visit.anonymous();
        Response loggedIn = later.request()
                .formParam("j_username", name)
                .formParam("j_password", passPhrase)
                .post("/j_security_check");
        assertThat(loggedIn.header("Location")).doesNotContain("failed");
        assertThat(later.page("/studies/" + study + "/debrief").select("#completion-code"))
                .hasSize(1);
    }

    @Test
    void theNumbersGoThroughLogInAndIntoTheConfiguredAddress() {
        QuarkusTransaction.requiringNew().run(() -> {
            Study stored = Study.require(study);
            stored.completionCode = null;
            stored.completionUrl = "https://panel.example/done?p={participant}&s={session}";
            stored.panelParameters = "who when";
        });
        Visit visit = Visit.anonymous();
        visit.get("/join/panel/" + study + "?who=pid-2&when=9").then().statusCode(303);
        Response loggedIn = visit.request()
                .formParam("j_username", Accounts.expert())
                .formParam("j_password", Accounts.PASSWORD)
                .post("/j_security_check");
        assertThat(loggedIn.header("Location")).isEqualTo("/studies/" + study);
        start(visit).then().statusCode(303);
        Sitting sitting = Sitting.of(visit, study);
        sitting.finish();
        assertThat(sitting.debrief().select("#completion-link").attr("href"))
                .isEqualTo("https://panel.example/done?p=pid-2&s=");
        assertThat(sitting.debrief().select("#completion-code")).isEmpty();
    }

    @Test
    void otherNumbersDoNotOverwriteAndANumberIsOnePersons() {
        Visit first = Visit.of(Accounts.expert());
        first.get("/join/panel/" + study + NUMBERS).then().statusCode(303);
        start(first).then().statusCode(303);
        Sitting.of(first, study).finish();
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).maxSessions = 2);
        Studies.addItems(study, Creator.MACHINE, 3);
        first.get("/join/panel/" + study + "?PROLIFIC_PID=pid-9").then().statusCode(303);
        start(first).then().statusCode(303);
        assertThat(member("pid-1").panelStudy).isEqualTo("study-1");
        assertThat(member("pid-9")).isNull();

        Visit second = Visit.of(Accounts.expert());
        second.get("/join/panel/" + study + NUMBERS).then().statusCode(303);
        Response refused = start(second);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text())
                .contains("Somebody has begun");
    }

    @Test
    void aLinkThatDoesNotSayWhoComesIsRefused() {
        Visit visit = Visit.anonymous();
        assertThat(visit.get("/join/panel/" + study).statusCode()).isEqualTo(422);
        Response odd =
                visit.request().queryParam("PROLIFIC_PID", "{{%PROLIFIC_PID%}}").get("/join/panel/" + study);
        assertThat(odd.statusCode()).isEqualTo(422);
        assertThat(odd.asString()).doesNotContain("{{%");
        assertThat(visit.get("/join/panel/nothing" + NUMBERS).statusCode()).isEqualTo(404);
    }

    @Test
    void whoComesWithoutAPanelGetsNoAccountWithoutAnEmailAddress() {
        Visit visit = Visit.anonymous();
        Response refused = visit.post("/register", "/join/panel/" + study + "/account", Map.of());
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.header("Location")).endsWith("/studies/" + study);
        assertThat(visit.get("/account").statusCode()).isEqualTo(302);
    }

    @Test
    void anAdminSeesWhoIsToBePaidAndWithdrawalLeavesTheNumberAlone() {
        Visit done = arrive("pid-done", "s1");
        Sitting.of(done, study).finish();
        arrive("pid-begun", "s2");
        Visit gone = arrive("pid-gone", "s3");
        gone.post("/studies/" + study + "/withdraw", Map.of("confirmation", study))
                .then()
                .statusCode(303);

        Visit admin = Visit.of(Accounts.admin());
        String list = "/admin/studies/" + study + "/panel";
        Document page = admin.page(list);
        assertThat(page.select("#panel tbody tr")).hasSize(3);
        assertThat(page.select("#panel-link").text())
                .isEqualTo("https://survey.example.org/join/panel/" + study
                        + "?PROLIFIC_PID={{%PROLIFIC_PID%}}&STUDY_ID={{%STUDY_ID%}}&SESSION_ID={{%SESSION_ID%}}");
        assertThat(admin.page(list + "?state=started").select("#panel tbody th").text())
                .isEqualTo("pid-begun");
        assertThat(admin.page(list + "?state=withdrawn")
                        .select("#panel tbody th")
                        .text())
                .isEqualTo("pid-gone");
        String day = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(admin.get(list + "/panel.csv").asString().replace(day, "DAY"))
                .isEqualToNormalizingNewlines("""
                        panel_participant,panel_study,panel_session,state,started_on,finished_on
                        pid-begun,,s2,started,DAY,
                        pid-done,,s1,finished,DAY,DAY
                        pid-gone,,,withdrawn,DAY,
                        """);
        Visit researcher = Visit.of(Accounts.researcher());
        assertThat(researcher
                        .get("/studies/" + study + "/results/responses.csv")
                        .asString())
                .doesNotContain("pid-done");

        String answers =
                researcher.get("/studies/" + study + "/results/responses.csv").asString();
        assertThat(admin.post(list, list + "/erase", Map.of("name", "wrong")).statusCode())
                .isEqualTo(422);
        admin.post(list, list + "/erase", Map.of("name", study)).then().statusCode(303);
        assertThat(member("pid-done")).isNull();
        assertThat(researcher
                        .get("/studies/" + study + "/results/responses.csv")
                        .asString())
                .isEqualTo(answers);
    }

    private Visit arrive(String participant, String session) {
        Visit visit = Visit.of(Accounts.expert());
        visit.get("/join/panel/" + study + "?PROLIFIC_PID=" + participant + "&SESSION_ID=" + session)
                .then()
                .statusCode(303);
        start(visit).then().statusCode(303);
        return visit;
    }

    private Response start(Visit visit) {
        Map<String, String> form = new HashMap<>(Sitting.PROFILE);
        form.put("consent", "yes");
        return visit.post("/studies/" + study, form);
    }

    private PanelMember member(String participant) {
        return QuarkusTransaction.requiringNew().call(() -> PanelMember.<PanelMember>find(
                        "study.slug = ?1 and panelParticipant = ?2", study, participant)
                .firstResult());
    }
}
