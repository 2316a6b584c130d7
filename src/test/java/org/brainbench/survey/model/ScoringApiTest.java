package org.brainbench.survey.model;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.CompletionsStub;
import org.brainbench.survey.testsupport.ModelUploads;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

@QuarkusTest
class ScoringApiTest {

    @TempDir
    Path folder;

    private AskedStudy study;
    private String user;

    @BeforeEach
    void openAStudy() {
        study = new AskedStudy();
        user = Accounts.with(Role.ADMIN, Role.RESEARCHER);
    }

    @AfterEach
    void close() throws InterruptedException {
        study.close();
    }

    @Test
    void aScoringIsBegunWatchedAndListedAmongTheModels() {
        Response begun = start(Map.of(
                "family", "Tiny", "size", 0.5, "kind", "base", "template", "Read: {abstract}", "concurrency", 2));
        assertThat(begun.statusCode()).isEqualTo(202);
        String address = begun.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(address).isEqualTo(scorings() + "/" + begun.jsonPath().getLong("id"));
        JsonPath waiting = get(address);
        assertThat(waiting.getString("state")).isEqualTo("waiting");
        assertThat(waiting.getInt("items")).isEqualTo(4);
        assertThat(waiting.getString("started")).isNull();
        assertThat(waiting.<String, Object>getMap("server"))
                .containsEntry("baseUrl", study.stub.baseUrl())
                .containsEntry("model", CompletionsStub.MODEL)
                .containsEntry("concurrency", 2);

        study.stub.next(CompletionsStub.error(400, "maximum context length"));
        study.server().takeUp();
        AskedStudy.await(() -> !get(address).getString("state").matches("waiting|running"));
        JsonPath ended = get(address);
        assertThat(ended.getString("state")).isEqualTo("complete");
        assertThat(ended.getInt("scored")).isEqualTo(3);
        assertThat(ended.getInt("failed")).isEqualTo(1);
        assertThat(ended.getString("failures[0].problem.kind")).isEqualTo("TEXT_TOO_LONG");
        assertThat(ended.getString("failures[0].problem.detail")).isEqualTo("maximum context length");
        assertThat(ended.getString("ended")).isNotNull();

        JsonPath models = get("/api/v1/studies/" + study.slug + "/models");
        Map<String, Object> model = models.getMap("models[0]");
        assertThat(model)
                .containsEntry("name", "Stub")
                .containsEntry("size", 0.5f)
                .containsEntry("unit", "token")
                .containsEntry("template", "Read: {abstract}");
        assertThat(models.getInt("models[0].overall.n")).isEqualTo(3);
    }

    @Test
    void aScoringIsCancelledAndCancellingAgainChangesNothing() {
        String address = start(Map.of()).header("Location");
        JsonPath cancelled = request().post(address + "/cancel").jsonPath();
        assertThat(cancelled.getString("state")).isEqualTo("cancelled");
        JsonPath again = request().post(address + "/cancel").jsonPath();
        assertThat(again.getString("ended")).isNotNull().isEqualTo(cancelled.getString("ended"));
        study.server().takeUp();
        assertThat(get(address).getString("state")).isEqualTo("cancelled");
        assertThat(study.stub.requests()).isEmpty();
    }

    @Test
    void fieldsThatAreWrongAreNamed() {
        Response response = start(Map.of("baseUrl", "gpu", "keyVariable", "HOME", "kind", "clever"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getList("errors.field")).containsExactly("baseUrl", "keyVariable", "kind");
        assertThat(start(Map.of()).statusCode()).isEqualTo(202);
        assertThat(start(Map.of()).jsonPath().getList("errors.field")).containsExactly("name");
    }

    @Test
    void aRunThatAModelServerIsAskedForTakesNoImport() {
        start(Map.of());
        Response response = new ModelUploads(user, folder)
                .text(study.slug, "Stub", "human", ".csv", "doi,ppl_original,ppl_altered\n10.5555/human.0,10,11\n");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getString("errors[0].message")).contains("A model server is asked");
    }

    @Test
    void anImportedRunHasNoScoring() {
        new ModelUploads(user, folder)
                .text(study.slug, "Imported", "human", ".csv", "doi,ppl_original,ppl_altered\n10.5555/human.0,10,11\n")
                .then()
                .statusCode(200);
        String page =
                study.admin.page(study.models()).select("#models tbody th a").attr("href");
        assertThat(study.admin.page(page).select("#import")).isEmpty();
        assertThat(request().get(scorings() + "/" + AskedStudy.id(page)).statusCode())
                .isEqualTo(404);
    }

    private Response start(Map<String, Object> fields) {
        Map<String, Object> all =
                new HashMap<>(Map.of("name", "Stub", "baseUrl", study.stub.baseUrl(), "model", CompletionsStub.MODEL));
        all.putAll(fields);
        return request().contentType("application/json").body(all).post(scorings());
    }

    private JsonPath get(String address) {
        return request().get(address).then().statusCode(200).extract().jsonPath();
    }

    private RequestSpecification request() {
        return given().auth().preemptive().basic(user, Accounts.PASSWORD);
    }

    private String scorings() {
        return "/api/v1/studies/" + study.slug + "/models/scorings";
    }
}
