package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

@QuarkusTest
class ResultsPageTest {

    private Visit researcher;

    @BeforeEach
    void logIn() {
        researcher = Visit.of(Accounts.researcher());
    }

    @Test
    void everyFigureStandsWithItsNumberAndInterval() {
        Document page = researcher.page("/studies/" + answered() + "/results");
        assertThat(page.select(".headline > div").eachText())
                .containsExactly(
                        "All answers 60.0% 3 of 5 right 95% interval 23.1–88.2%",
                        "Top 20% expertise, pooled 50.0% 1 of 2 right 95% interval 9.5–90.5%",
                        "Top 20% expertise, per item 100.0% 1 of 1 right 95% interval 20.7–100.0%");
        assertThat(rows(page, "subfields"))
                .startsWith(
                        "All subfields All answers – 5 3 60.0% 21.9 23.1–88.2%",
                        "Top 20% expertise, pooled 90.0 2 1 50.0% 35.4 9.5–90.5%",
                        "Top 20% expertise, per item – 1 1 100.0% 0.0 20.7–100.0%")
                .contains("Systems/Circuits All answers – 0 0 – – –");
        assertThat(rows(page, "positions"))
                .hasSize(6)
                .contains("Postdoctoral researcher 5 3 60.0% 21.9 23.1–88.2%", "Other 0 0 – – –");
    }

    @Test
    void everyFigureIsDefinedOnThePage() {
        Document page = researcher.page("/studies/" + answered() + "/results");
        assertThat(page.select("main dt").eachText())
                .doesNotHaveDuplicates()
                .contains(
                        "Accuracy",
                        "Top 20% expertise, per item",
                        "Top 20% expertise, pooled",
                        "SEM (percentage points)",
                        "95% interval",
                        "Chance");
        assertThat(page.text()).contains("⌊0.2·n⌋", "80th percentile", "Wilson");
    }

    @Test
    void eachChartIsDrawnFromWhatItsTableSays() throws JsonProcessingException {
        Document page = researcher.page("/studies/" + answered() + "/results");
        for (String chart : List.of("subfields", "positions")) {
            JsonNode drawn = new ObjectMapper()
                    .readTree(page.getElementById(chart + "-data").data());
            assertThat(drawn.get("chanceAt").doubleValue()).isEqualTo(0.5);
            List<String> rates = drawn.findValuesAsText("rate");
            assertThat(page.select("#" + chart + "-table tbody tr").stream()
                            .map(row -> row.child(row.childrenSize() - 3).text()))
                    .containsExactlyElementsOf(rates);
            Element figure = page.getElementById(chart + "-chart");
            assertThat(figure.attr("role")).isEqualTo("img");
            assertThat(figure.attr("aria-label")).isNotBlank();
        }
    }

    @Test
    void calibrationStandsAsAPlotWithItsLineAndAsATable() throws JsonProcessingException {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        Answers answers = Answers.in(study);
        for (int i = 0; i < 8; i++) {
            answers.add(Creator.HUMAN, 0, i >= 2, 10 * i, 10 * i);
        }
        answers.store();
        Document page = researcher.page("/studies/" + study + "/results");
        assertThat(rows(page, "expertise"))
                .containsExactly(
                        "1 2 0 0.0% 0.0–65.8%",
                        "2 2 2 100.0% 34.2–100.0%", "3 2 2 100.0% 34.2–100.0%", "4 2 2 100.0% 34.2–100.0%");
        assertThat(page.select("section:has(> #expertise-chart) .line").text())
                .isEqualTo("From the lowest rank to the highest the line rises by 120.0 percentage points;"
                        + " r = 0.77; n = 8.");
        assertThat(rows(page, "confidence")).hasSize(20).contains("2 0 0 – –");
        JsonNode drawn = new ObjectMapper()
                .readTree(page.getElementById("expertise-data").data());
        assertThat(drawn.get("points").findValuesAsText("rank")).containsExactly("1.0", "3.0", "5.0", "7.0");
        assertThat(drawn.get("ends").findValuesAsText("rank")).containsExactly("0.0", "8.0");
        assertThat(drawn.get("ends").get(0).get("accuracy").doubleValue()).isCloseTo(0.15, within(1e-9));
        assertThat(drawn.get("ends").get(1).get("accuracy").doubleValue()).isCloseTo(1.35, within(1e-9));
        assertThat(drawn.get("chanceAt").doubleValue()).isEqualTo(0.5);
    }

    @Test
    void withoutRatingsThereIsNoLineAndNothingBreaks() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        Answers.in(study).add(Creator.HUMAN, 0, true, 70, 90).store();
        Document page = researcher.page("/studies/" + study + "/results");
        assertThat(page.select("section:has(> #confidence-chart) .line").text())
                .isEqualTo("No line can be fitted; n = 1.");
        assertThat(page.getElementById("confidence-data").data())
                .contains("\"ends\":[]")
                .doesNotContain("NaN");
    }

    @Test
    void withoutAnswersThereIsOneSentenceAndNoFigure() {
        for (String part : List.of("", "/figures", "/reliability")) {
            String none = "/studies/" + Studies.open() + "/results" + part;
            assertThat(researcher.page(none).text()).as(part).contains("No answers yet.");
            String filtered = "/studies/" + answered() + "/results" + part + "?creator=machine";
            Document page = researcher.page(filtered);
            assertThat(page.text()).as(part).contains("No answers match these filters.");
            for (Document one : List.of(researcher.page(none), page)) {
                assertThat(one.select(".chart, .definitions dt, .headline"))
                        .as(part)
                        .isEmpty();
                assertThat(one.select(".filters")).as(part).hasSize(1);
            }
        }
    }

    @Test
    void aNameCannotBreakOutOfTheChartData() throws JsonProcessingException {
        String study = answered();
        String name = "</script><script>alert(1)</script>";
        QuarkusTransaction.requiringNew()
                .run(() -> Study.require(study).subfields.add(name));
        Document page = researcher.page("/studies/" + study + "/results");
        assertThat(page.getElementById("subfields-data").data()).doesNotContain("<");
        JsonNode drawn = new ObjectMapper()
                .readTree(page.getElementById("subfields-data").data());
        assertThat(drawn.findValuesAsText("name")).contains(name);
        assertThat(page.select("script:not([src]):not([type=application/json])"))
                .isEmpty();
    }

    @Test
    void theFilterByCreatorIsInTheAddress() {
        String study = answered();
        String path = "/studies/" + study + "/results";
        Document page = researcher.page(path + "?creator=machine");
        assertThat(page.select(".filters [name=creator] [selected]").eachText()).containsExactly("A machine");
        assertThat(page.text()).contains("No answers match these filters.");
        assertThat(page.select(".filters [name=creator] option").eachAttr("value"))
                .containsExactly("all", "human", "machine");
        assertThat(page.select(".filters").attr("action")).isEqualTo(path);
        assertThat(researcher.get(path + "?creator=gpt").statusCode()).isEqualTo(404);
    }

    @Test
    void theFlowSaysWhomEachRuleLeftOutAndEachCanBeSwitchedOff() {
        String study = answered();
        Answers.in(study).add(Creator.HUMAN, 0, true, 50, 50).timed(1_000, true).store();
        String path = "/studies/" + study + "/results";
        Document page = researcher.page(path);
        assertThat(page.select("#flow tbody tr").eachText())
                .containsExactly(
                        "All who joined, and the trials planned for them 2 6",
                        "Withdrew; their answers are erased 0 0",
                        "Not answered 0 0",
                        "Participants who failed a catch trial 0 0",
                        "Participants who moved no slider in any trial 0 0",
                        "Participants who looked something up 0 0",
                        "Trials that were recognised 0 0",
                        "Trials faster than 5 seconds −1 −1",
                        "Analysed 1 5");
        assertThat(page.select(".filters input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("catch", "sliders", "lookup", "recognised", "fast");

        Document chosen = researcher.page(path + "?creator=human&exclusions=none&exclusions=catch");
        assertThat(chosen.text()).contains("6 answers by 2 participants.");
        assertThat(chosen.select(".filters input[type=checkbox][checked]").eachAttr("value"))
                .containsExactly("catch");
        assertThat(chosen.select(".filters [name=creator] [selected]").val()).isEqualTo("human");
        assertThat(page.text()).doesNotContain("These are not the study's own rules.");
        assertThat(chosen.text()).contains("These are not the study's own rules.");
        assertThat(chosen.select(".filters a").attr("href")).isEqualTo(path + "?creator=human");
        assertThat(researcher.get(path + "?exclusions=slow").statusCode()).isEqualTo(404);
        assertThat(researcher.get(path + "/results.json?exclusions=slow").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatThePageLinksToAnswers() {
        String study = answered();
        Document page = researcher.page("/studies/" + study + "/results?creator=human&exclusions=none");
        for (Element linked : page.select("main a, head script, head link")) {
            String address = linked.hasAttr("src") ? linked.attr("src") : linked.attr("href");
            assertThat(researcher.get(address).statusCode()).as(address).isEqualTo(200);
        }
        assertThat(researcher
                        .get("/studies/" + study + "/results/results.json?creator=human")
                        .<Integer>path("overall.n"))
                .isEqualTo(5);
    }

    @Test
    void onlyAResearcherSeesIt() {
        String path = "/studies/" + Studies.open() + "/results";
        for (String address : List.of(path, path + "/results.json", path + "/responses.csv")) {
            assertThat(Visit.of(Accounts.expert()).get(address).statusCode())
                    .as(address)
                    .isEqualTo(403);
            assertThat(Visit.anonymous().get(address).statusCode()).as(address).isEqualTo(302);
        }
        assertThat(researcher.get("/studies/no-such-study/results").statusCode())
                .isEqualTo(404);
    }

    private static String answered() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 70, 90)
                .add(Creator.HUMAN, 0, true, 60, 10)
                .add(Creator.HUMAN, 0, false, 50, 20)
                .add(Creator.HUMAN, 0, false, 50, 90)
                .add(Creator.HUMAN, 0, true, 50, 30)
                .store();
        return study;
    }

    private static List<String> rows(Document page, String chart) {
        return page.select("#" + chart + "-table tbody tr").eachText();
    }
}
