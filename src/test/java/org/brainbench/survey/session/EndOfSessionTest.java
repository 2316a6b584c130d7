package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.account.Account;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.ConsentText;
import org.brainbench.survey.study.DebriefTime;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class EndOfSessionTest {

    @Test
    void theClosingQuestionsAreAskedBeforeTheScoreAndStoredOnce() {
        String study = study();
        String email = Accounts.expert();
        Sitting sitting = Sitting.start(study, email);
        assertThat(sitting.visit().get(sitting.path() + "/end").statusCode()).isEqualTo(303);
        answerAll(sitting);
        assertThat(sitting.visit().get("/studies/" + study + "/debrief").header("Location"))
                .endsWith("/session");

        Response incomplete = sitting.end("", "A remark that stays");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(incomplete.asString());
        assertThat(page.select("#lookedUp-help.error").text()).isNotBlank();
        assertThat(page.select("textarea").text()).isEqualTo("A remark that stays");

        assertThat(sitting.end("yes", " Line one\r\nline two ").header("Location"))
                .endsWith("/debrief");
        Session session = session(study, email);
        assertThat(session.state).isEqualTo(SessionState.FINISHED);
        assertThat(session.lookedUp).isTrue();
        assertThat(session.remark).isEqualTo("Line one\nline two");
    }

    @Test
    void theDebriefShowsWhatWasAlteredAndOwnConfidenceBesideAllOnceFiveHaveFinished() {
        String study = study();
        Sitting first = Sitting.start(study);
        first.finish();
        Document alone = first.debrief();
        assertThat(alone.select("#calibration th[scope=col]")).hasSize(2);
        assertThat(alone.select("details ins").eachText()).hasSize(9).containsOnly("increased");
        assertThat(alone.select("details del").eachText()).hasSize(9).containsOnly("decreased");
        for (int i = 0; i < 4; i++) {
            Sitting.start(study).finish();
        }
        Document beside = first.debrief();
        assertThat(beside.select("#calibration th[scope=col]")).hasSize(3);
        List<String> whole =
                beside.select("#calibration tbody tr").last().select("td").eachText();
        assertThat(whole.get(0)).endsWith("of 9)");
        assertThat(whole.get(1)).endsWith("of 45)");
        assertThat(beside.text()).contains("all 5 experts");
        assertThat(beside.select("#calibration tbody tr").get(2).select("td").eachText())
                .isEqualTo(whole);
    }

    @Test
    void aStudyMayKeepItsDebriefUntilItIsClosed() {
        String study = study();
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).debrief = DebriefTime.WHEN_CLOSED);
        Sitting sitting = Sitting.start(study);
        sitting.finish();
        assertThat(sitting.debrief().select("details, .score")).isEmpty();
        assertThat(sitting.debrief().select("#receipt").text()).hasSize(12);
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).status = StudyStatus.CLOSED);
        assertThat(sitting.debrief().select("details")).hasSize(9);
    }

    @Test
    void whatWasAgreedToAndWhenIsStoredInItsVersion() {
        String study = study();
        Instant before = Instant.now();
        String early = Accounts.expert();
        Sitting.start(study, early);
        QuarkusTransaction.requiringNew().run(() -> {
            ConsentText second = new ConsentText();
            second.study = Study.require(study);
            second.version = 2;
            second.text = "I agree to more.";
            second.createdAt = Instant.now();
            second.persist();
        });
        String late = Accounts.expert();
        Sitting.start(study, late);
        QuarkusTransaction.requiringNew().run(() -> {
            Participant one = Participant.find(Study.require(study), early).orElseThrow();
            Participant two = Participant.find(Study.require(study), late).orElseThrow();
            assertThat(one.consentText.version).isEqualTo(1);
            assertThat(two.consentText.version).isEqualTo(2);
            assertThat(one.consentedAt).isBetween(before, Instant.now());
            assertThat(Set.of(one.pid, two.pid, one.receipt, two.receipt)).hasSize(4);
        });
    }

    @Test
    void withdrawingErasesEverythingButATombstoneAndFreesTheItems() {
        String study = study();
        String email = Accounts.expert();
        Sitting sitting = Sitting.start(study, email);
        sitting.finish();
        String receipt = sitting.debrief().select("#receipt").text();
        assertThat(sitting.visit().page("/account").text()).contains(receipt);
        assertThat(loads(study)).isEqualTo(9);

        String path = "/studies/" + study + "/withdraw";
        assertThat(sitting.visit().page(path).text()).contains("from 1 session", "Test study");
        sitting.visit().post(path, Map.of("confirmation", "yes")).then().statusCode(422);
        assertThat(loads(study)).isEqualTo(9);
        sitting.visit().post(path, Map.of("confirmation", study)).then().statusCode(303);

        QuarkusTransaction.requiringNew().run(() -> {
            Participant tombstone =
                    Participant.find(Study.require(study), email).orElseThrow();
            assertThat(tombstone.withdrawnAt).isNotNull();
            assertThat(tombstone.profile).isNull();
            assertThat(tombstone.consentText).isNull();
            assertThat(tombstone.receipt).isNull();
            assertThat(Session.count("participant", tombstone)).isZero();
            assertThat(Trial.count("session.participant", tombstone)).isZero();
        });
        assertThat(loads(study)).isZero();
        assertThat(sitting.visit().page("/studies/" + study).text()).contains("You withdrew");
        assertThat(sitting.visit().get(path).statusCode()).isEqualTo(404);
        assertThat(sitting.visit().page("/account").text())
                .contains("You withdrew")
                .doesNotContain(receipt);
        assertThat(sitting.visit().page("/studies/" + study).select("form input[name=consent]"))
                .isEmpty();
    }

    @Test
    void whoWithdrawsTypesTheTitleThatThePageShows() {
        String study = study();
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).title = "Pain:  who feels it?");
        Sitting sitting = Sitting.start(study);
        String path = "/studies/" + study + "/withdraw";
        Document other = Jsoup.parse(
                sitting.visit().post(path, Map.of("confirmation", "Pain")).asString());
        assertThat(other.select("#confirmation").val()).isEqualTo("Pain");
        assertThat(other.select("small.error").text()).contains("not the title");
        Document nothing = Jsoup.parse(
                sitting.visit().post(path, Map.of("confirmation", " ")).asString());
        assertThat(nothing.select("small.error").text()).startsWith("Please type");
        sitting.visit()
                .post(path, Map.of("confirmation", " pain: Who feels\u00a0it? "))
                .then()
                .statusCode(303);
    }

    @Test
    void whatIsUnderWayIsGoneOnWithFromTheFirstPageAndTheAccount() {
        Sitting sitting = Sitting.start(study());
        for (String page : List.of("/", "/account")) {
            assertThat(sitting.visit().page(page).select("main a[href='" + sitting.path() + "']"))
                    .as(page)
                    .hasSize(1);
        }
        sitting.finish();
        assertThat(sitting.visit().page("/").select("main a[href='" + sitting.path() + "']"))
                .isEmpty();
        assertThat(sitting.visit().page("/account").select("#participations a[href$='/debrief']"))
                .hasSize(1);
    }

    @Test
    void whoWithdrewCannotStartAgain() {
        String study = study();
        Sitting sitting = Sitting.start(study);
        Map<String, String> form = new HashMap<>(Sitting.PROFILE);
        form.put("consent", "yes");
        sitting.visit().post("/studies/" + study + "/withdraw", Map.of("confirmation", study));
        sitting.visit().post("/account", "/studies/" + study, form);
        assertThat(sitting.visit().get(sitting.path()).header("Location")).endsWith("/studies/" + study);
        assertThat(loads(study)).isZero();
    }

    @Test
    void inAnotherSessionNobodyMeetsADoiAgain() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 13);
        QuarkusTransaction.requiringNew().run(() -> Study.require(study).maxSessions = 3);
        String email = Accounts.expert();
        Set<String> dois = new HashSet<>();
        int trials = 0;
        for (int number = 1; number <= 3; number++) {
            Sitting sitting = Sitting.start(study, email);
            sitting.finish();
            Session session = session(study, email);
            assertThat(session.number).isEqualTo(number);
            List<Trial> shown = QuarkusTransaction.requiringNew().call(() -> Trial.listBySession(session));
            trials += shown.size();
            shown.forEach(trial -> dois.add(trial.itemVersion.item.doi));
        }
        assertThat(trials).isEqualTo(13);
        assertThat(dois).hasSize(13);
        Visit visit = Visit.of(email);
        assertThat(visit.page("/studies/" + study).select("form input[name=consent]"))
                .isEmpty();
        QuarkusTransaction.requiringNew()
                .run(() -> assertThat(Account.findByEmail(email).orElseThrow().profile)
                        .isEqualTo(Accounts.PROFILE));
    }

    private static String study() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 10);
        Studies.addItems(study, Creator.MACHINE, 5);
        return study;
    }

    private static void answerAll(Sitting sitting) {
        while (sitting.visit().get(sitting.path()).statusCode() == 200) {
            sitting.answer("A", 60, 40, "no").then().statusCode(303);
        }
    }

    private static Session session(String study, String email) {
        return QuarkusTransaction.requiringNew().call(() -> Participant.find(Study.require(study), email)
                .flatMap(Session::latestOf)
                .orElseThrow());
    }

    private static long loads(String study) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ItemLoad.candidates(Study.require(study), Instant.now()).stream()
                        .mapToLong(Candidate::load)
                        .sum());
    }
}
