package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

@QuarkusTest
class PracticeAndCatchTest {

    @Test
    void practiceComesFirstWithFeedbackAtOnceAndIsNotCounted() {
        String study = study();
        String email = Accounts.expert();
        Sitting sitting = Sitting.start(study, email);
        assertThat(sitting.trial().select("#progress").text()).isEqualTo("Practice trial 1 of 1");

        Response answered = sitting.answer("A", 50, 50, "no");
        String feedback = answered.header("Location").replaceFirst("^https?://[^/]+", "");
        Document page = sitting.visit().page(feedback);
        Trial practice = trials(study, email).get(0);
        assertThat(page.select("#feedback").text())
                .isEqualTo("Your practice answer was " + (practice.correct ? "right" : "wrong") + ": version "
                        + practice.originalSide + " is the original.");
        assertThat(page.select("ins").text()).isEqualTo("increased");

        assertThat(sitting.trial().select("#progress").text()).isEqualTo("Trial 1 of 11");
        sitting.finish();
        assertThat(sitting.debrief().select(".score").text()).endsWith("of 9 trials.");
    }

    @Test
    void feedbackIsGivenForPracticeTrialsAlone() {
        String study = study();
        Sitting sitting = Sitting.start(study);
        sitting.answer("A", 50, 50, "no");
        sitting.answer("A", 50, 50, "no");
        Document page = sitting.visit().page(sitting.path() + "?practised=2");
        assertThat(page.select("#feedback")).isEmpty();
        assertThat(page.select("#progress").text()).isEqualTo("Trial 2 of 11");
        assertThat(sitting.visit().page(sitting.path() + "?practised=3").select("#feedback"))
                .isEmpty();
    }

    @Test
    void aCatchTrialLooksLikeAnyOther() {
        String study = study();
        String email = Accounts.expert();
        Sitting sitting = Sitting.start(study, email);
        List<Trial> trials = trials(study, email);
        String catchForm = "";
        String scoredForm = "";
        for (Trial trial : trials) {
            String form = sitting.trial()
                    .outerHtml()
                    .replaceAll("catch \\d+|human \\d+|machine \\d+", "ITEM")
                    .replaceAll("increased|decreased", "CHANGED")
                    .replaceAll("value=\"\\d+\"", "NUMBER")
                    .replaceAll("Trial \\d+ of", "Trial of")
                    .replaceAll("data-key=\"[^\"]+\"", "KEY")
                    .replaceAll("csrf-token\" value=\"[^\"]+\"", "TOKEN");
            if (trial.itemVersion.item.creator == Creator.CATCH) {
                catchForm = form;
            } else {
                scoredForm = form;
            }
            sitting.answer("A", 50, 50, "no");
        }
        assertThat(catchForm).isNotEmpty().isEqualTo(scoredForm).doesNotContainIgnoringCase("catch");
    }

    private static String study() {
        String study = Studies.open();
        Map.of(Creator.HUMAN, 10, Creator.MACHINE, 5, Creator.PRACTICE, 2, Creator.CATCH, 4)
                .forEach((creator, count) -> Studies.addItems(study, creator, count));
        return study;
    }

    private static List<Trial> trials(String study, String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Trial.listBySession(Participant.find(Study.require(study), email)
                        .flatMap(Session::latestOf)
                        .orElseThrow()));
    }
}
