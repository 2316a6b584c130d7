package org.brainbench.survey.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import org.assertj.core.data.Offset;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.AnswerUploads;
import org.brainbench.survey.testsupport.BrainBenchData;
import org.brainbench.survey.testsupport.ModelUploads;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

@QuarkusTest
class MemorisationTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    /** What the study gave to Llama 2, from braingpt-lovelab/brainbench_experiments. */
    private static final String TEMPLATE = """
            <s>[INST] <<SYS>>
            You are a neuroscientist with deep knowledge in neuroscience.
            <</SYS>>

            Here is an abstract from a neuroscience publication:

            [/INST] {abstract}""";

    private static final String ITEMS = """
            doi,journal_section,original_abstract,incorrect_abstract,published
            10.5555/a,Cellular/Molecular,It rose.,It fell.,2023-07-17
            10.5555/b,Cellular/Molecular,It grew and grew.,It shrank.,2023-10-01
            10.5555/c,Cellular/Molecular,It stayed.,It went.,2023-12-31
            10.5555/d,Cellular/Molecular,It came.,It left.,
            """;

    @TempDir
    Path folder;

    private String study;
    private String user;
    private AnswerUploads admin;
    private ModelUploads models;

    @BeforeEach
    void openAStudy() {
        study = Studies.open();
        user = Accounts.with(Role.ADMIN, Role.RESEARCHER);
        admin = new AnswerUploads(user, folder);
        models = new ModelUploads(user, folder);
    }

    @Test
    void theSizesAndPerplexitiesOfThePublishedItemsAreThePublishedOnes() throws IOException {
        admin.publishedItems(study);
        models.published(study, ModelUploads.LLAMA, Map.of("template", TEMPLATE))
                .then()
                .statusCode(200);
        JsonNode expected = new ObjectMapper()
                .readTree(BrainBenchData.file("expected.json").toFile())
                .at("/models/" + ModelUploads.LLAMA);
        JsonPath figures = figures();
        assertThat(figures.getDouble("models[0].groups[0].perplexity"))
                .isCloseTo(expected.get("original_mean_ppl").doubleValue(), CLOSE);
        assertThat(figures.getDouble("models[0].groups[0].zlibBytes"))
                .isCloseTo(expected.get("original_mean_zlib").doubleValue(), CLOSE);
    }

    @Test
    void referenceTextsStandBesideTheItems() {
        admin.publishedItems(study);
        models.published(study, ModelUploads.LLAMA, Map.of()).then().statusCode(200);
        upload("gettysburg_address", "Gettysburg address").then().statusCode(204);
        upload("arxiv_abstracts_20230601_20231231", "arXiv 2023").then().statusCode(204);
        JsonPath figures = figures();
        assertThat(figures.getList("models[0].groups.name"))
                .containsExactly("items", "Gettysburg address", "arXiv 2023");
        assertThat(figures.getDouble("models[0].groups[1].perplexity")).isCloseTo(1.11570443, within(1e-8));
        assertThat(figures.getDouble("models[0].groups[1].zlibBytes")).isEqualTo(714);
        assertThat(figures.getInt("models[0].groups[2].n")).isEqualTo(1_000);
        Visit visitor = Visit.of(user);
        String references = "/admin/studies/" + study + "/models/" + run() + "/references";
        Document listed = visitor.page(references);
        assertThat(listed.select("#corpora tbody tr").eachText())
                .containsExactly("Gettysburg address 1 Delete Gettysburg address", "arXiv 2023 1000 Delete arXiv 2023");
        Response again = upload("gettysburg_address", "Gettysburg address");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.<String>path("errors[0].field")).isEqualTo("corpus");
        Document page = visitor.page("/studies/" + study + "/results/models/memorisation");
        assertThat(page.select("#origins tbody th").eachText())
                .containsExactly("Items of the study", "Gettysburg address", "arXiv 2023");
        assertThat(page.select("#memorisation-table tbody tr")).hasSize(200);
        String delete = listed.select("a[href$=delete]").first().attr("href");
        assertThat(visitor.page(delete).text()).contains("the perplexities of 1 text");
        visitor.post(delete, Map.of("confirmation", "Gettysburg")).then().statusCode(422);
        visitor.post(delete, Map.of("confirmation", "Gettysburg address"))
                .then()
                .statusCode(303);
        assertThat(visitor.page(references).select("#corpora tbody th").eachText())
                .containsExactly("arXiv 2023");
    }

    @Test
    void sizesThatDoNotBelongToThePerplexitiesAreRefused() {
        admin.publishedItems(study);
        models.published(study, ModelUploads.LLAMA, Map.of()).then().statusCode(200);
        String corpus = "models/" + ModelUploads.LLAMA + "/";
        Response refused = given().auth()
                .preemptive()
                .basic(user, Accounts.PASSWORD)
                .multiPart("corpus", "mixed")
                .multiPart(
                        "perplexities",
                        BrainBenchData.file(corpus + "gettysburg_address/PPL.npy")
                                .toFile())
                .multiPart(
                        "sizes",
                        BrainBenchData.file(corpus + "arxiv_abstracts_20230601_20231231/ZLIB.npy")
                                .toFile())
                .post("/api/v1/studies/" + study + "/models/" + run() + "/references");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.<String>path("errors[0].message")).contains("1 rows", "1000");
        assertThat(figures().getList("models[0].groups")).hasSize(1);
    }

    @Test
    void accuracyGoesByTheQuarterOfPublicationAndTheMostSuspiciousTextComesFirst() {
        admin.items(study, admin.file(ITEMS), "human").then().statusCode(200);
        String rows = "doi,ppl_original,ppl_altered\n" + "10.5555/a,8,9\n10.5555/b,2,3\n10.5555/c,7,6\n10.5555/d,5,6\n";
        models.text(study, "tiny", "human", ".csv", rows, Map.of("released", "2023-07-18"))
                .then()
                .statusCode(200);
        JsonPath figures = figures();
        assertThat(figures.getList("models[0].periods.name")).containsExactly("2023-Q3", "2023-Q4");
        assertThat(figures.getList("models[0].periods.afterRelease")).containsExactly(false, true);
        assertThat(figures.getList("models[0].periods.accuracy.correct")).containsExactly(1, 1);
        assertThat(figures.getList("models[0].periods.accuracy.n")).containsExactly(1, 2);
        assertThat(figures.getString("models[0].items[0].doi")).endsWith("10.5555/b");
        Document page = Visit.of(user).page("/studies/" + study + "/results/models/memorisation");
        assertThat(page.select("#periods-table tbody tr").eachText())
                .containsExactly("2023-Q3 no 1 1 100.0% 20.7–100.0%", "2023-Q4 yes 2 1 50.0% 9.5–90.5%");
    }

    @Test
    void withoutModelsThePageSaysSoAndAnUnknownRunIsNotFound() {
        Visit researcher = Visit.of(user);
        String page = "/studies/" + study + "/results/models/memorisation";
        assertThat(researcher.page(page).text()).contains("No language model has scored");
        assertThat(researcher.get(page + "?run=0").statusCode()).isEqualTo(404);
        assertThat(admin.get("/api/v1" + page + "?creator=x").statusCode()).isEqualTo(422);
    }

    private Response upload(String corpus, String name) {
        String path = "models/" + ModelUploads.LLAMA + "/" + corpus;
        return given().auth()
                .preemptive()
                .basic(user, Accounts.PASSWORD)
                .multiPart("corpus", name)
                .multiPart(
                        "perplexities", BrainBenchData.file(path + "/PPL.npy").toFile())
                .multiPart("sizes", BrainBenchData.file(path + "/ZLIB.npy").toFile())
                .post("/api/v1/studies/" + study + "/models/" + run() + "/references");
    }

    private long run() {
        return admin.get("/api/v1/studies/" + study + "/models").jsonPath().getLong("models[0].id");
    }

    private JsonPath figures() {
        return admin.get("/api/v1/studies/" + study + "/results/models/memorisation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE));
    }
}
