package org.brainbench.survey.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends items and answers to the API, as an admin who may also read results. */
public final class AnswerUploads {

    private final String user;
    private final Path folder;

    /** @param folder where files are written that are given as text */
    public AnswerUploads(String user, Path folder) {
        this.user = user;
        this.folder = folder;
    }

    public Response items(String study, Path file, String creator) {
        return call().multiPart("file", file.toFile())
                .multiPart("creator", creator)
                .post("/api/v1/studies/" + study + "/items");
    }

    public Response answers(String study, Path file, Path dois) {
        return call().multiPart("file", file.toFile())
                .multiPart("dois", dois.toFile())
                .post("/api/v1/studies/" + study + "/responses");
    }

    public Response answers(String study, String file, String dois) {
        return answers(study, file(file), file(dois));
    }

    /** The published items of both creators. */
    public void publishedItems(String study) {
        items(study, BrainBenchData.humanItems(), "human").then().statusCode(200);
        items(study, BrainBenchData.machineItems(), "machine").then().statusCode(200);
    }

    /** The figures of the results page without any exclusion. */
    public JsonPath results(String study, String creator) {
        return call().get("/api/v1/studies/" + study + "/results?exclusions=none&creator=" + creator)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.DOUBLE));
    }

    public Response get(String path) {
        return call().get(path);
    }

    /** A new file with this text. */
    public Path file(String text) {
        try {
            return Files.writeString(Files.createTempFile(folder, "answers", ".csv"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RequestSpecification call() {
        return given().auth().preemptive().basic(user, Accounts.PASSWORD);
    }
}
