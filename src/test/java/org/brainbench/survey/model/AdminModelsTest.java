package org.brainbench.survey.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.brainbench.survey.testsupport.ZipFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Map;

@QuarkusTest
class AdminModelsTest {

    private static final String CSV = "doi,ppl_original,ppl_altered\n10.5555/human.0,10,11\n10.5555/human.1,12,9\n";

    private String study;
    private Visit admin;

    @BeforeEach
    void openAStudyWithItems() {
        study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 2);
        admin = Visit.of(Accounts.admin());
    }

    @Test
    void perplexitiesAreUploadedAndTheListShowsTheRun() {
        Document page = Jsoup.parse(upload("Tiny <b>", CSV, Map.of("size", "0.5", "kind", "base"))
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(page.select("[role=status]").text()).contains("Items scored: 2");
        assertThat(page.select("#models tbody tr").eachText())
                .containsExactly("Tiny <b> 50.0% 9.5–90.5% – 0.5 Base token 2 1");
    }

    @Test
    void aBadFileIsRefusedWithLineAndReasonAndWhatWasTypedStays() {
        Response response = upload("Tiny", CSV + "10.5555/human.9,1,2\n", Map.of("family", "Dwarfs"));
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("[role=alert]").text()).contains("Nothing was stored");
        assertThat(page.select(".line-problems tbody th").eachText()).containsExactly("4");
        assertThat(page.select("input[name=family]").val()).isEqualTo("Dwarfs");
        assertThat(page.select("#models")).isEmpty();
    }

    @Test
    void aFormWithoutNameAndFileSaysSoBesideTheFields() {
        Response response =
                form().multiPart("name", " ").multiPart("creator", "human").post(models());
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#name-help").text()).isNotEmpty();
        assertThat(page.select("#perplexities-help").text()).contains("choose the file");
    }

    @Test
    void whatIsKnownOfARunIsCorrected() {
        String run = run();
        admin.post(
                        run,
                        Map.of(
                                "name",
                                "Tiny 2",
                                "kind",
                                "chat",
                                "base",
                                "Tiny",
                                "unit",
                                "token",
                                "released",
                                "2024-05-01"))
                .then()
                .statusCode(303);
        Document page = admin.page(run);
        assertThat(page.select("h1").text()).endsWith(": Tiny 2");
        assertThat(page.select("input[name=released]").val()).isEqualTo("2024-05-01");
        assertThat(page.select("select[name=kind] option[selected]").val()).isEqualTo("chat");
    }

    @Test
    void theTemplateOfAnImportedRunIsCorrected() {
        String run = run();
        String template = "Read:\n{abstract}";
        admin.post(run, Map.of("name", "Tiny", "unit", "token", "template", template))
                .then()
                .statusCode(303);
        assertThat(admin.page(run).select("textarea[name=template]").val()).isEqualTo(template);
        Response response = admin.post(run, Map.of("name", "Tiny", "unit", "token", "template", "Read"));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(response.asString()).select("#template-help").text())
                .contains("must hold {abstract} once");
    }

    @Test
    void theUnitOfStoredPerplexitiesAndANameThatIsTakenAreRefused() {
        String run = run();
        upload("Other", CSV, Map.of()).then().statusCode(200);
        Response response = admin.post(run, Map.of("name", "Other", "unit", "word"));
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#name-help").text()).contains("has a run named Other");
        assertThat(page.select("#unit-help").text()).contains("cannot change");
        assertThat(admin.page(run).select("h1").text()).endsWith(": Tiny");
    }

    @Test
    void aRunIsDeletedOnlyWhenItsNameIsTyped() {
        String run = run();
        assertThat(admin.page(run).text()).contains("perplexities of 2 items. Deleting it cannot be undone.");
        Response refused = admin.post(run, run + "/delete", Map.of("confirmation", "tiny"));
        assertThat(refused.statusCode()).isEqualTo(422);
        Document kept = Jsoup.parse(refused.asString());
        assertThat(kept.select("#not-deleted").text())
                .isEqualTo("The run was not deleted. Type its name, “Tiny”, exactly.");
        assertThat(kept.select("#errors")).isEmpty();
        assertThat(admin.get(run).statusCode()).isEqualTo(200);
        admin.post(run, run + "/delete", Map.of("confirmation", "Tiny")).then().statusCode(303);
        assertThat(admin.get(run).statusCode()).isEqualTo(404);
        assertThat(admin.page(models()).select("#models")).isEmpty();
    }

    @Test
    void theTaskForTheHarnessHoldsBothTextsOfEveryItemThatCounts() {
        Studies.addItems(study, Creator.MACHINE, 1);
        Studies.addItems(study, Creator.CATCH, 1);
        Response zip = admin.get(admin.page(models()).select("a[download]").attr("href"));
        assertThat(zip.header("Content-Disposition")).contains("brainbench_" + study + ".zip");
        String texts = ZipFiles.texts(zip.asByteArray()).get("brainbench_" + study + ".jsonl");
        assertThat(texts.lines()).hasSize(6).noneMatch(line -> line.contains("catch"));
    }

    @Test
    void aRunOfAnotherStudyIsNotFound() {
        String other = run().replace(study, Studies.open());
        assertThat(admin.get(other).statusCode()).isEqualTo(404);
    }

    /** The page of a new run. */
    private String run() {
        upload("Tiny", CSV, Map.of()).then().statusCode(200);
        return admin.page(models()).select("#models tbody th a").attr("href");
    }

    private Response upload(String name, String csv, Map<String, String> fields) {
        RequestSpecification form = form().multiPart("name", name)
                .multiPart("creator", "human")
                .multiPart("unit", "token")
                .multiPart("perplexities", "p.csv", csv.getBytes(StandardCharsets.UTF_8));
        fields.forEach(form::multiPart);
        return form.post(models());
    }

    private RequestSpecification form() {
        String token =
                admin.page(models()).select("input[name=csrf-token]").first().val();
        return admin.request().multiPart("csrf-token", token);
    }

    private String models() {
        return "/admin/studies/" + study + "/models";
    }
}
