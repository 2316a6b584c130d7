package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.AnswerFile;
import org.brainbench.survey.testsupport.AnswerUploads;
import org.brainbench.survey.testsupport.ModelUploads;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

@QuarkusTest
class ModelPagesTest {

    private static final String HEADER = "doi,ppl_original,ppl_altered\n";

    @TempDir
    Path folder;

    private String study;
    private String user;
    private ModelUploads models;
    private Visit researcher;

    @BeforeEach
    void openAStudyWithItems() {
        study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 5);
        user = Accounts.with(Role.ADMIN, Role.RESEARCHER);
        models = new ModelUploads(user, folder);
        researcher = Visit.of(user);
    }

    @Test
    void withoutModelsThePageSaysSo() {
        assertThat(researcher.page(page("")).text()).contains("No language model has scored these items");
    }

    @Test
    void theExpertsStandAboveTheModelsAndTheBestModelComesFirst() {
        answers();
        threeRuns();
        Document page = researcher.page(page(""));
        assertThat(page.select("#models-table tbody th").eachText())
                .containsExactly("Experts", "small-tuned", "small", "words");
        assertThat(page.select("#subfields-table tbody tr").get(1).text()).startsWith("small-tuned 100.0% (1)");
        assertThat(page.select("#pairs tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("small-tuned against small Fine-tuned against base 3 100.0% 33.3% +66.7");
        assertThat(page.select("section.multiple h3").eachText()).containsExactly("small-tuned", "small", "words");
        assertThat(page.select("#against tbody").last().select("th").text()).isEqualTo("Mean over models, per token");
        assertThat(page.select("[data-chart], [data-radar], [data-heat-map], [data-calibration]"))
                .hasSize(6);
    }

    @Test
    void runsOfDifferentUnitsAreNeverAveraged() {
        threeRuns();
        assertThat(researcher
                        .page(page(""))
                        .select("#means tbody tr:first-child")
                        .eachText())
                .satisfiesExactly(
                        token -> assertThat(token).startsWith("token 2 All subfields 66.7%"),
                        word -> assertThat(word).startsWith("word 1 All subfields 0.0%"));
    }

    @Test
    void withoutAnswersOfExpertsTheModelsStandAlone() {
        threeRuns();
        Document page = researcher.page(page(""));
        assertThat(page.select("#models-table tbody tr").first().text()).startsWith("Experts");
        assertThat(page.select("#together tbody tr").first().text()).contains("No answers with confidence");
        assertThat(page.text()).doesNotContain("NaN", "null");
    }

    @Test
    void twoRunsAreComparedItemByItem() {
        threeRuns();
        String address = researcher.page(page("")).select("#pairs tbody a").attr("href");
        Document pair = researcher.page(address);
        assertThat(pair.select("h1").text()).endsWith(": small-tuned against small");
        assertThat(pair.select("#difference").text()).isEqualTo("+66.7");
        assertThat(pair.select("#apart tbody tr").eachText())
                .containsExactly(
                        "10.5555/human.1 Systems/Circuits small-tuned",
                        "10.5555/human.2 Neurobiology of Disease small-tuned");
        assertThat(pair.select("#pair dd").eachText()).startsWith("1", "2", "0", "0", "0.5");
    }

    @Test
    void theSameRunTwiceIsRefusedWithTheFormAgain() {
        threeRuns();
        Document page = Jsoup.parse(researcher
                .get(page("/pair?first=1&second=1"))
                .then()
                .statusCode(422)
                .extract()
                .asString());
        assertThat(page.select("[role=alert]").text()).contains("choose two different models");
        assertThat(page.select("select[name=first] option")).hasSize(3);
    }

    @Test
    void aSubfieldNarrowsModelsAndExpertsAlike() {
        answers();
        threeRuns();
        Document page = researcher.page(page("?subfield=Systems/Circuits"));
        assertThat(page.select("#models-table tbody tr").get(1).text()).startsWith("small-tuned 1 1 100.0%");
        assertThat(page.select("#subfields-table thead th")).hasSize(2);
    }

    @Test
    void aFilterThatIsNotUnderstoodIsNotFoundAsPageAndNamedByTheApi() {
        assertThat(researcher.get(page("?creator=nobody")).statusCode()).isEqualTo(404);
        assertThat(new AnswerUploads(user, folder)
                        .get("/api/v1/studies/" + study + "/results/models?subfield=Astrology")
                        .then()
                        .statusCode(422)
                        .extract()
                        .<String>path("errors[0].field"))
                .isEqualTo("subfield");
    }

    private void answers() {
        new AnswerUploads(user, folder)
                .answers(study, AnswerFile.START, AnswerFile.dois(10))
                .then()
                .statusCode(200);
    }

    /** One run that has one of three items right, one tuned from it that has all, one per word that has none. */
    private void threeRuns() {
        upload("small", "10.5555/human.0,8,9\n10.5555/human.1,8,7\n10.5555/human.2,8,8\n", Map.of());
        upload(
                "small-tuned",
                "10.5555/human.0,7,9\n10.5555/human.1,6,7\n10.5555/human.2,5,8\n",
                Map.of("kind", "fine-tuned", "base", "small"));
        upload("words", "10.5555/human.0,90,80\n", Map.of("unit", "word"));
    }

    private void upload(String name, String rows, Map<String, String> descriptors) {
        models.text(study, name, "human", ".csv", HEADER + rows, descriptors)
                .then()
                .statusCode(200);
    }

    private String page(String rest) {
        return "/studies/" + study + "/results/models" + rest;
    }
}
