package org.brainbench.survey.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Random;

@QuarkusTest
class ReliabilityTest {

    private static final List<String> SECTIONS =
            List.of("intervals", "ties", "regressions", "confidence", "sides", "similarity", "difficulty", "plan");

    private final String researcher = Accounts.researcher();

    @Test
    void thePageAndTheApiHaveTheSameFigures() {
        String study = answered();
        Response api = api(study, "?creator=human");
        Document page = Visit.of(researcher).page("/studies/" + study + "/results/reliability?creator=human");
        assertThat(Visit.of(researcher)
                        .get("/studies/" + study + "/results/reliability.json?creator=human")
                        .asString())
                .isEqualTo(api.asString());
        assertThat(api.<Integer>path("trials")).isEqualTo(60);
        assertThat(api.<Integer>path("participants")).isEqualTo(10);
        assertThat(api.<Integer>path("items")).isEqualTo(6);
        assertThat(page.select("#intervals tbody tr").first().text())
                .startsWith("All answers 60 " + percent(api.path("accuracy[0].independent.accuracy")) + "%")
                .contains(percent(api.path("accuracy[0].bootstrap.ci95[0]")))
                .contains(percent(api.path("accuracy[0].clustered.ci95[1]")));
        assertThat(page.select(".items tbody tr")).hasSize(6);
        assertThat(page.select("#plan tbody tr")).hasSizeGreaterThan(3);
    }

    @Test
    void everyFigureHasItsNumberItsDefinitionAndItsSource() {
        Document page = Visit.of(researcher).page("/studies/" + answered() + "/results/reliability");
        for (String id : SECTIONS) {
            Element section = page.getElementById(id);
            assertThat(section.select(".definitions").text()).as(id).contains("doi 10.");
            assertThat(section.text()).as(id).doesNotContain("NaN", "Infinity", "null");
        }
        assertThat(page.text())
                .contains("0.5 + c/200", "The signal is “the original is A”", "seed 20241127, 2000 bootstrap");
    }

    @Test
    void withoutAnswersThereAreNoFiguresAndNoFailure() {
        String study = Studies.open();
        Response api = api(study, "");
        assertThat(api.asString()).doesNotContain("NaN", "Infinity");
        assertThat(api.<Object>path("accuracy[0].bootstrap.value")).isNull();
        assertThat(api.<Object>path("components")).isNull();
        assertThat(api.<String>path("regressions[0].state")).isEqualTo("no_answers");
        Document page = Visit.of(researcher).page("/studies/" + study + "/results/reliability");
        assertThat(page.text()).contains("No answers yet.");
    }

    @Test
    void filtersNarrowTheAnswersAndStandInTheAddress() {
        String study = answered();
        assertThat(api(study, "?creator=machine").<Integer>path("trials")).isZero();
        assertThat(api(study, "?subfield=Systems/Circuits").<Integer>path("items"))
                .isEqualTo(1);
        assertThat(api(study, "?position=Other").<Integer>path("trials")).isZero();
        assertThat(api(study, "?from=2026-01-05&to=2026-01-05").<Integer>path("trials"))
                .isEqualTo(60);
        Response own = api(study, "?exclusions=recognised,fast&to=2026-01-05");
        assertThat(own.<List<String>>path("exclusions")).containsExactly("recognised", "fast");
        assertThat(api(study, "?from=2026-01-06").<Integer>path("trials")).isZero();
        assertThat(api(study, "?to=2026-01-04").<Integer>path("trials")).isZero();
        Document page = Visit.of(researcher)
                .page("/studies/" + study
                        + "/results/reliability?subfield=Systems/Circuits&from=2026-01-05&exclusions=fast");
        assertThat(page.select(".filters [name=exclusions][checked]").eachAttr("value"))
                .containsExactly("fast");
        assertThat(page.select("[name=subfield] [selected]").eachText()).containsExactly("Systems/Circuits");
        assertThat(page.select(".filters [name=from]").first().val()).isEqualTo("2026-01-05");
        String json = page.select(".actions a[href*=json]").attr("href");
        assertThat(Visit.of(researcher)
                        .request()
                        .urlEncodingEnabled(false)
                        .get(json)
                        .<Integer>path("trials"))
                .isEqualTo(10);
    }

    @Test
    void figuresThatWereKeptGiveWayToNewAnswersAndToANewListOfSubfields() {
        String study = answered();
        assertThat(api(study, "").<Integer>path("trials")).isEqualTo(60);
        Answers.in(study).add(Creator.HUMAN, 0, true, 50, 50).store();
        assertThat(api(study, "").<Integer>path("trials")).isEqualTo(61);
        assertThat(api(study, "").<Integer>path("participants")).isEqualTo(11);
        QuarkusTransaction.requiringNew()
                .run(() -> Study.require(study).subfields.add("Late"));
        assertThat(api(study, "").<List<String>>path("accuracy.name")).contains("Late");
    }

    @Test
    void aPlanAsPlannedBeforeDoesNotStayInTheFigures() {
        String study = answered();
        int plans = api(study, "").<List<Object>>path("plans").size();
        assertThat(api(study, "?participants=7&items=5&trials=3").<Integer>path("plans[0].participants"))
                .isEqualTo(7);
        Response after = api(study, "");
        assertThat(after.<List<Object>>path("plans")).hasSize(plans);
        assertThat(after.<Integer>path("plans[0].participants")).isEqualTo(10);
    }

    @Test
    void aPlanOfOnesOwnComesFirst() {
        String study = answered();
        Response api = api(study, "?participants=1000&items=500&trials=20");
        assertThat(api.<Integer>path("plans[0].participants")).isEqualTo(1000);
        double halfWidth = ((Number) api.path("plans[0].halfWidth")).doubleValue();
        double participant = ((Number) api.path("components.participant")).doubleValue();
        double item = ((Number) api.path("components.item")).doubleValue();
        double rest = ((Number) api.path("components.rest")).doubleValue();
        assertThat(halfWidth)
                .isCloseTo(1.959964 * Math.sqrt(participant / 1000 + item / 500 + rest / 20_000), within(1e-6));
    }

    @Test
    void whatIsNotThereIsRefusedByName() {
        String study = Studies.open();
        for (String field : List.of("creator", "exclusions", "subfield", "position", "from", "to", "items")) {
            Response refused = get(study, "?" + field + "=nonesuch");
            assertThat(refused.statusCode()).as(field).isEqualTo(422);
            assertThat(refused.<List<String>>path("errors.field")).contains(field);
            assertThat(Visit.of(researcher)
                            .get("/studies/" + study + "/results/reliability?" + field + "=nonesuch")
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(get("no-such-study", "").statusCode()).isEqualTo(404);
    }

    /** 10 participants, 6 items, all answered. */
    private static String answered() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 6);
        Random random = new Random(1);
        for (int participant = 0; participant < 10; participant++) {
            Answers answers = Answers.in(study);
            for (int item = 0; item < 6; item++) {
                boolean correct = random.nextDouble() < 0.3 + item * 0.1;
                answers.add(Creator.HUMAN, item, correct, random.nextInt(101), random.nextInt(11) * 10);
            }
            answers.store();
        }
        return study;
    }

    private static String percent(Number share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share.doubleValue());
    }

    private Response api(String study, String query) {
        return get(study, query).then().statusCode(200).extract().response();
    }

    private Response get(String study, String query) {
        return given().auth()
                .preemptive()
                .basic(researcher, Accounts.PASSWORD)
                .get("/api/v1/studies/" + study + "/results/reliability" + query);
    }
}
