package org.brainbench.survey.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Studies;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

/** The form with which an admin has a model server asked, and the page of the run that it leads to. */
@QuarkusTest
class AskServerTest {

    private AskedStudy study;

    @BeforeEach
    void openAStudy() {
        study = new AskedStudy();
    }

    @AfterEach
    void close() throws InterruptedException {
        study.close();
    }

    @Test
    void theModelsLeadToTheFormWhichSaysWhichServersCanBeAsked() {
        assertThat(study.admin.page(study.models()).select("a[href='" + study.form() + "']"))
                .hasSize(1);
        assertThat(study.admin.page(study.form()).text()).contains("vLLM does", "llama.cpp itself does not");
    }

    @ParameterizedTest
    @CsvSource({
        "name, '', fill this in",
        "size, big, billions",
        "model, ' ', fill this in",
        "baseUrl, '', fill this in",
        "baseUrl, gpu:8000, begins with http",
        "baseUrl, https://me:secret@gpu/v1, without user",
        "concurrency, 0, from 1 to 16",
        "concurrency, 17, from 1 to 16",
        "template, 'Once {abstract}, twice {abstract}', must hold {abstract} once",
        "keyVariable, PATH, begins with BRAINBENCH_MODEL_KEY"
    })
    void aFieldThatIsWrongIsNamedAndNothingIsBegun(String field, String value, String reason) {
        Response response = study.post(Map.of("family", "Tiny", field, value));
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#" + field + "-help.error").text()).contains(reason);
        assertThat(page.select("#family").val()).isEqualTo("Tiny");
        assertThat(study.admin.page(study.models()).select("#models")).isEmpty();
    }

    @Test
    void aKeyThatIsTypedInPlaceOfTheNameOfItsVariableIsNotShownAgain() {
        Response response = study.post(Map.of("keyVariable", AskedStudy.SECRET));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.asString()).doesNotContain(AskedStudy.SECRET).contains(study.stub.baseUrl());
    }

    @Test
    void aNameThatTheStudyHasIsRefused() {
        study.start(Map.of());
        Response response = study.post(Map.of());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(response.asString()).select("#name-help").text()).contains("has a run named Stub");
    }

    @Test
    void thePageShowsHowFarItIsWithoutBeingReloaded() {
        Document page = study.admin.page(study.start(Map.of()));
        assertThat(page.select("script[src='/assets/live.js']")).hasSize(1);
        assertThat(page.select("head noscript meta[http-equiv=refresh]")).hasSize(1);
        assertThat(page.select("#import").attr("data-running")).isEqualTo("true");
        assertThat(page.select("#import progress").attr("max")).isEqualTo("4");
        assertThat(page.select("#import #cancel")).hasSize(1);
        assertThat(page.select("#import #resume")).isEmpty();
    }

    @Test
    void perplexitiesOfAScoredRunAreThoseOfTokensWhateverTheFormSays() {
        String run = study.start(Map.of("unit", "word"));
        assertThat(study.admin
                        .page(run)
                        .select("select[name=unit] option[selected]")
                        .val())
                .isEqualTo("token");
    }

    @Test
    void theTemplateThatWasAskedWithIsShownAndCannotBeChanged() {
        String run = study.start(Map.of("template", "Read:\r\n{abstract}"));
        assertThat(study.admin.page(run).select("textarea[name=template]").val())
                .isEqualTo("Read:\n{abstract}");
        Response changed = study.admin.post(run, Map.of("name", "Stub", "unit", "token", "template", "{abstract}"));
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(changed.asString()).select("#template-help").text())
                .contains("cannot change");
        study.admin
                .post(run, Map.of("name", "Renamed", "unit", "token", "template", "Read:\r\n{abstract}"))
                .then()
                .statusCode(303);
        assertThat(study.admin.page(run).select("h1").text()).endsWith(": Renamed");
    }

    @Test
    void aRunOfAnotherStudyCannotBeCancelled() {
        String run = study.start(Map.of());
        String foreign = run.replace(study.slug, Studies.open());
        assertThat(study.admin.post(run, foreign + "/cancel", Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(study.running(run)).isTrue();
    }
}
