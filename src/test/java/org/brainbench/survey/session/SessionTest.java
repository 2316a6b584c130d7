package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.BrainBenchPreset;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

@QuarkusTest
class SessionTest {

    @Test
    void aWholeSessionIsStoredAsItWasAnswered() {
        String study = openStudy();
        String email = Accounts.expert();
        Sitting sitting = Sitting.start(study, email);
        for (int position = 1; position <= 9; position++) {
            Document page = sitting.trial();
            assertThat(page.text()).contains("Trial " + position + " of 9");
            assertThat(page.select(".version mark").eachText()).hasSize(2);
            Response answered = sitting.answer(position % 2 == 0 ? "A" : "B", position, 100 - position, "no");
            assertThat(answered.statusCode()).isEqualTo(303);
            assertThat(answered.header("Location")).endsWith(sitting.path());
        }
        assertThat(sitting.visit().get(sitting.path()).header("Location")).endsWith("/session/end");
        assertThat(sitting.end("no", "Thank you!").header("Location")).endsWith("/debrief");

        List<Trial> trials = trials(study, email);
        assertThat(trials).hasSize(9).allSatisfy(trial -> {
            assertThat(trial.choice).isEqualTo(trial.position % 2 == 0 ? Side.A : Side.B);
            assertThat(trial.correct).isEqualTo(trial.choice == trial.originalSide);
            assertThat(trial.confidence).isEqualTo(trial.position);
            assertThat(trial.expertise).isEqualTo(100 - trial.position);
            assertThat(trial.recognised).isFalse();
            assertThat(trial.answeredAt).isAfterOrEqualTo(trial.shownAt);
        });
        assertThat(trials.stream().filter(trial -> trial.itemVersion.item.creator == Creator.HUMAN))
                .hasSize(6);
        assertThat(trials.stream().map(trial -> trial.itemVersion.item.doi.replaceAll("\\D", "")))
                .hasSize(9);

        Document debrief = sitting.debrief();
        long correct = trials.stream().filter(trial -> trial.correct).count();
        assertThat(debrief.select(".score").text()).isEqualTo("You were right in " + correct + " of 9 trials.");
        assertThat(debrief.select("details a[href^=https://doi.org/]")).hasSize(9);
        assertThat(debrief.select("details .right")).hasSize((int) correct);
    }

    @ParameterizedTest
    @CsvSource({
        "choice,''",
        "choice,C",
        "confidence,''",
        "confidence,101",
        "confidence,-1",
        "confidence,abc",
        "confidence,50.5",
        "expertise,''",
        "expertise,1e1",
        "recognised,''",
        "recognised,maybe"
    })
    void aWrongFieldIsShownAgainWithItsMessageAndWhatWasTyped(String field, String value) {
        Sitting sitting = Sitting.start(openStudy());
        Map<String, String> form = answer("1");
        form.put(field, value);
        Response response = sitting.post(form);
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#" + field + "-help.error").text()).isNotBlank();
        form.remove("trial");
        form.remove(field);
        form.forEach((name, typed) -> assertThat(
                        page.select("input[type=number][name=%s], input[type=radio][name=%s][checked]"
                                        .formatted(name, name))
                                .val())
                .isEqualTo(typed));
        assertThat(sitting.trial().text()).contains("Trial 1 of 9");
    }

    @Test
    void aSecondSubmissionOfATrialChangesNothingAndSaysSo() {
        String study = openStudy();
        String email = Accounts.expert();
        Sitting sitting = Sitting.start(study, email);
        sitting.post(answer("1")).then().statusCode(303);
        Map<String, String> other = answer("1");
        other.put("confidence", "1");
        Response second = sitting.post(other);
        assertThat(second.statusCode()).isEqualTo(303);
        String next = second.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(sitting.visit().page(next).select(".notice").text()).contains("already saved");
        assertThat(trials(study, email).get(0).confidence).isEqualTo(60);
        assertThat(trials(study, email).get(1).answeredAt).isNull();
    }

    @Test
    void anAnswerOutOfTurnLeadsToTheTrialThatIsDue() {
        String study = openStudy();
        String email = Accounts.expert();
        Sitting sitting = Sitting.start(study, email);
        for (String position : List.of("5", "0", "-1", "99999999999", "x'")) {
            Response response = sitting.post(answer(position));
            assertThat(response.statusCode()).isEqualTo(303);
            assertThat(response.header("Location")).endsWith("/session?turn=true");
        }
        assertThat(trials(study, email)).allMatch(trial -> trial.answeredAt == null);
    }

    @Test
    void withoutConsentNobodyIsAParticipant() {
        String study = openStudy();
        Visit visit = Visit.of(Accounts.expert());
        Response response = visit.post("/studies/" + study, Sitting.PROFILE);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(response.asString()).select("#consent-help").text())
                .isNotBlank();
        assertThat(visit.get("/studies/" + study + "/session").header("Location"))
                .endsWith("/studies/" + study);
        assertThat(participants(study)).isZero();
    }

    @Test
    void startingTwiceKeepsTheSession() {
        String study = openStudy();
        String email = Accounts.expert();
        Sitting.start(study, email);
        List<Long> planned =
                trials(study, email).stream().map(trial -> trial.id).toList();
        Sitting.start(study, email);
        assertThat(trials(study, email).stream().map(trial -> trial.id)).isEqualTo(planned);
        assertThat(participants(study)).isEqualTo(1);
    }

    @Test
    void theDebriefIsClosedUntilEveryTrialIsAnswered() {
        Sitting sitting = Sitting.start(openStudy());
        String debrief = sitting.path().replace("/session", "/debrief");
        assertThat(sitting.visit().get(debrief).statusCode()).isEqualTo(303);
        sitting.finish();
        assertThat(sitting.visit().get(debrief).statusCode()).isEqualTo(200);
    }

    @Test
    void aStudyThatIsNotOpenTakesNoSession() {
        String draft = Studies.with(StudyStatus.DRAFT, BrainBenchPreset.PLAN);
        Visit visit = Visit.of(Accounts.expert());
        assertThat(visit.get("/studies/" + draft).statusCode()).isEqualTo(404);
        String closed = openStudy();
        Sitting sitting = Sitting.start(closed);
        QuarkusTransaction.requiringNew().run(() -> Study.require(closed).status = StudyStatus.CLOSED);
        assertThat(sitting.visit().get(sitting.path()).statusCode()).isEqualTo(303);
        assertThat(sitting.visit().page("/studies/" + closed).text()).contains("closed");
    }

    @Test
    void aStudyWithoutItemsSaysSoAndKeepsNoParticipant() {
        String study = Studies.open();
        Map<String, String> form = new HashMap<>(Sitting.PROFILE);
        form.put("consent", "yes");
        Response response = Visit.of(Accounts.expert()).post("/studies/" + study, form);
        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(participants(study)).isZero();
    }

    private static Map<String, String> answer(String trial) {
        return new HashMap<>(
                Map.of("trial", trial, "choice", "B", "confidence", "60", "expertise", "40", "recognised", "no"));
    }

    private static String openStudy() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 10);
        Studies.addItems(study, Creator.MACHINE, 5);
        return study;
    }

    private static List<Trial> trials(String study, String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Trial.listBySession(Participant.find(Study.require(study), email)
                        .flatMap(Session::latestOf)
                        .orElseThrow()));
    }

    private static long participants(String study) {
        return QuarkusTransaction.requiringNew().call(() -> Participant.count("study", Study.require(study)));
    }
}
