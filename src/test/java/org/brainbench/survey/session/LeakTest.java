package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.study.Presentation;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What an expert is sent does not depend on which version is the original, other than through the side. */
@QuarkusTest
class LeakTest {

    private static final String ORIGINAL =
            "Neurons fired more when the rat turned left, and then less; the effect was gone.";
    private static final String ALTERED =
            "Neurons fired less when the rat turned right, and less; the effect was not gone.";

    @Test
    void withTheTextsOfOriginalAndAlteredExchangedTheSameSidesGiveTheSameBytes() {
        for (Side side : Side.values()) {
            Sent straight = sent(ORIGINAL, ALTERED, side);
            Sent exchanged = sent(ALTERED, ORIGINAL, side.other());
            assertThat(exchanged.trial()).isEqualTo(straight.trial());
            assertThat(exchanged.afterAnError()).isEqualTo(straight.afterAnError());
            assertThat(exchanged.afterTheAnswer()).isEqualTo(straight.afterTheAnswer());
        }
    }

    @Test
    void withTheSidesFixedTheOtherWayOnlyTheTwoTextsChangePlaces() {
        Sent a = sent(ORIGINAL, ALTERED, Side.A);
        Sent b = sent(ORIGINAL, ALTERED, Side.B);
        assertThat(a.trial()).isNotEqualTo(b.trial());
        assertThat(swapTexts(b.trial())).isEqualTo(a.trial());
        assertThat(swapTexts(b.afterAnError())).isEqualTo(a.afterAnError());
        assertThat(b.afterTheAnswer()).isEqualTo(a.afterTheAnswer());
        assertThat(a.trial()).doesNotContainIgnoringCase("data-original").doesNotContain("10.5555");
    }

    @Test
    void inlineTheTwoWordingsOfAPlaceChangePlacesAndNothingElse() {
        Sent a = sent(ORIGINAL, ALTERED, Side.A, Presentation.INLINE);
        Sent b = sent(ORIGINAL, ALTERED, Side.B, Presentation.INLINE);
        Sent exchanged = sent(ALTERED, ORIGINAL, Side.B, Presentation.INLINE);
        assertThat(exchanged.trial()).isEqualTo(a.trial());
        assertThat(a.trial()).isNotEqualTo(b.trial()).contains("alternative side-A");
        assertThat(swapWordings(b.trial())).isEqualTo(a.trial());
        assertThat(swapWordings(b.afterAnError())).isEqualTo(a.afterAnError());
    }

    /** What is the same for everybody is drawn once and kept; what somebody typed is not. */
    @Test
    void whatOneExpertTypedIsOnNoOtherPage() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 2);
        Sitting one = Sitting.start(study, Accounts.expert());
        Sitting other = Sitting.start(study, Accounts.expert());
        String before = whole(other.visit().get(other.path()), study);
        Response refused = one.post(Map.of("trial", "1", "choice", "A", "confidence", "61", "expertise", "101"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("value=\"61\"", "value=\"101\"", " checked");
        assertThat(whole(other.visit().get(other.path()), study)).isEqualTo(before);
        assertThat(whole(one.visit().get(one.path()), study))
                .doesNotContain("value=\"61\"", "value=\"101\"", "name=\"choice\" value=\"A\" checked");
    }

    /** Answers whole: status, headers and body, without what is random in every answer. */
    private record Sent(String trial, String afterAnError, String afterTheAnswer) {}

    private static Sent sent(String original, String altered, Side originalSide) {
        return sent(original, altered, originalSide, Presentation.SIDE_BY_SIDE);
    }

    private static Sent sent(String original, String altered, Side originalSide, Presentation presentation) {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        QuarkusTransaction.requiringNew()
                .run(() -> ItemVersion.update(
                        "originalText = ?1, alteredText = ?2 where item.id in (select id from Item where study.slug = ?3)",
                        original,
                        altered,
                        study));
        String email = Accounts.expert();
        Sitting sitting = Sitting.start(study, email);
        QuarkusTransaction.requiringNew().run(() -> {
            Session session = Participant.find(Study.require(study), email)
                    .flatMap(Session::latestOf)
                    .orElseThrow();
            Trial.update(
                    "originalSide = ?1, presentation = ?2 where session = ?3", originalSide, presentation, session);
        });
        Response trial = sitting.visit().get(sitting.path());
        Response error = sitting.post(Map.of("trial", "1", "choice", "A"));
        Response answer = sitting.post(
                Map.of("trial", "1", "choice", "A", "confidence", "50", "expertise", "50", "recognised", "no"));
        return new Sent(whole(trial, study), whole(error, study), whole(answer, study));
    }

    private static String whole(Response response, String study) {
        List<String> headers = response.headers().asList().stream()
                .map(Header::toString)
                .sorted()
                .toList();
        return (response.statusLine() + "\n" + String.join("\n", headers) + "\n\n" + response.asString())
                .replace(study, "STUDY")
                .replaceAll("data-key=\"\\d+", "data-key=\"SESSION")
                .replaceAll("localhost:\\d+", "HOST")
                .replaceAll("(csrf-token\" value=\")[^\"]+", "$1TOKEN")
                .replaceAll("(csrf-token|quarkus-credential)=[^;]+", "$1=VALUE")
                .replaceAll("Expires=[^;]+", "Expires=WHEN")
                .replaceAll("(?i)date=.*", "date=WHEN");
    }

    private static String swapTexts(String page) {
        String paragraph = "<p class=\"abstract\"[^>]*>(.*?)</p>";
        var texts = Pattern.compile(paragraph).matcher(page).results().toList();
        assertThat(texts).hasSize(2);
        String first = texts.get(0).group();
        String second = texts.get(1).group();
        return page.replace(first, "\u0000").replace(second, first).replace("\u0000", second);
    }

    private static String swapWordings(String page) {
        return Pattern.compile(
                        "(for=\"choice-A\"><span class=\"hidden\"[^>]*>[^<]*</span>)(.*?)(</label>.{0,60}"
                                + "<label class=\"alternative side-B\" for=\"choice-B\"><span class=\"hidden\"[^>]*>[^<]*</span>)(.*?)(?=</label>)")
                .matcher(page)
                .replaceAll("$1$4$3$2");
    }
}
