package org.brainbench.survey.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.brainbench.survey.account.Account;
import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.account.AuditEntry;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.model.ModelRun;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.AnswerFile;
import org.brainbench.survey.testsupport.AnswerUploads;
import org.brainbench.survey.testsupport.ModelUploads;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Inject;

@QuarkusTest
class AuditTest {

    private static final String ITEMS = "doi,journal_section,original_abstract,incorrect_abstract\n"
            + "10.5555/audit.1,Behavioral/Cognitive,Rats slept more.,Rats slept less.\n";

    @TempDir
    Path folder;

    @Inject
    Audit audit;

    private String email;
    private String study;

    @BeforeEach
    void anAdminWithAStudy() {
        email = Accounts.with(Role.ADMIN, Role.RESEARCHER);
        study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 4);
    }

    @Test
    void everyChangeOfAStudyIsNotedOnceWithWhoMadeIt() {
        String slug = "audit-" + UUID.randomUUID();
        api().contentType("application/json")
                .body("{\"slug\": \"%s\", \"title\": \"Audited\"}".formatted(slug))
                .post("/api/v1/studies")
                .then()
                .statusCode(201);
        patch(slug, "{\"title\": \"Renamed\"}", 200);
        patch(slug, "{\"status\": \"open\"}", 200);
        patch(slug, "{\"status\": \"ajar\"}", 422);
        assertNoted(
                slug,
                "STUDY_CREATED DRAFT",
                "STUDY_CHANGED null",
                "STUDY_CHANGED null",
                "STUDY_STATUS_CHANGED DRAFT to OPEN");
    }

    @Test
    void importsEditsAndDownloadsAreNotedWithoutTheirTexts() {
        AnswerUploads uploads = new AnswerUploads(email, folder);
        uploads.items(study, uploads.file(ITEMS), "human").then().statusCode(200);
        uploads.items(study, uploads.file("doi\n"), "human").then().statusCode(422);
        Visit admin = Visit.of(email);
        long item = QuarkusTransaction.requiringNew()
                .call(() -> Item.<Item>find("study.slug = ?1 and doi like ?2", study, "%audit.1")
                        .firstResult()
                        .id);
        String page = "/admin/studies/" + study + "/items/" + item + "/edit";
        Map<String, String> form = Map.of("original", "Rats slept more.", "altered", "Rats never slept.");
        admin.post(page, form).then().statusCode(303);
        admin.post(page, form).then().statusCode(303);
        uploads.answers(study, AnswerFile.START, AnswerFile.dois(4)).then().statusCode(200);
        new ModelUploads(email, folder)
                .text(study, "tiny", "human", ".csv", "doi,ppl_original,ppl_altered\n10.5555/human.0,3,4\n")
                .then()
                .statusCode(200);
        long run = QuarkusTransaction.requiringNew()
                .call(() -> ModelRun.<ModelRun>find("study.slug", study).firstResult().id);
        String runPage = "/admin/studies/" + study + "/models/" + run;
        admin.post(runPage, runPage + "/delete", Map.of("confirmation", "tiny"))
                .then()
                .statusCode(303);
        admin.get("/studies/" + study + "/results/responses.csv").then().statusCode(200);
        api().get("/api/v1/studies/" + study + "/responses.csv").then().statusCode(200);
        api().get("/api/v1/studies/" + study + "/brainbench.zip").then().statusCode(200);
        api().get("/api/v1/studies/" + study + "/models/harness.zip").then().statusCode(200);
        assertNoted(
                study,
                "ITEMS_IMPORTED human: created 1, updated 0, unchanged 0",
                "ITEM_EDITED https://doi.org/10.5555/audit.1, version 2",
                "ANSWERS_IMPORTED created 2, updated 0, unchanged 0",
                "MODEL_RUN_IMPORTED tiny: created 1, updated 0, unchanged 0",
                "MODEL_RUN_DELETED tiny",
                "DATA_EXPORTED responses.csv",
                "DATA_EXPORTED responses.csv",
                "DATA_EXPORTED brainbench.zip",
                "DATA_EXPORTED harness.zip");
    }

    @Test
    void answersThatAPageImportsAreNotedWithWhoUploadedThem() {
        AnswerUploads files = new AnswerUploads(email, folder);
        Visit admin = Visit.of(email);
        String page = "/admin/studies/" + study + "/responses";
        String token = admin.page(page).select("input[name=csrf-token]").first().val();
        String progress = admin.request()
                .multiPart("csrf-token", token)
                .multiPart("file", files.file(AnswerFile.START).toFile())
                .multiPart("dois", files.file(AnswerFile.dois(4)).toFile())
                .post(page)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        String path = progress.substring(progress.indexOf("/admin"));
        while (admin.page(path).select("meta[http-equiv=refresh]").size() > 0) {
            Thread.onSpinWait();
        }
        assertNoted(study, "ANSWERS_IMPORTED created 2, updated 0, unchanged 0");
    }

    @Test
    void aWithdrawalIsNotedWithoutWhoWithdrew() {
        String leaving = Accounts.expert();
        Sitting sitting = Sitting.start(study, leaving);
        sitting.visit()
                .post("/studies/" + study + "/withdraw", Map.of("confirmation", study))
                .then()
                .statusCode(303);
        assertThat(noted(study)).containsExactly("PARTICIPANT_WITHDREW null");
        Visit admin = Visit.of(email);
        assertThat(admin.page("/admin/audit?study=" + study).select("tbody").text())
                .contains("– Participant withdrew")
                .doesNotContain(leaving);
        assertThat(admin.page("/admin/audit?q=" + leaving).select("tbody").text())
                .doesNotContain(study);
        assertThat(admin.get("/admin/audit/audit.csv?study=" + study).asString())
                .contains("Z,,PARTICIPANT_WITHDREW," + study + ",,");
    }

    @Test
    void aChangeOfRolesIsNoted() {
        String expert = Accounts.expert();
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Account.findByEmail(expert).orElseThrow().id);
        Visit.of(email)
                .post("/admin/accounts", "/admin/accounts/" + id + "/roles", Map.of("role", List.of("RESEARCHER")))
                .then()
                .statusCode(303);
        List<AuditEntry> entries = QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.list("from AuditEntry e join fetch e.actor where e.account.email = ?1", expert));
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).action).isEqualTo(AuditAction.ROLES_CHANGED);
        assertThat(entries.get(0).detail).isEqualTo("RESEARCHER");
        assertThat(entries.get(0).actor.email).isEqualTo(email);
    }

    @Test
    void whatIsNotedStaysAsItIs() {
        QuarkusTransaction.requiringNew().run(() -> audit.record(AuditAction.STUDY_CHANGED, study, "as it was"));
        QuarkusTransaction.requiringNew().run(() -> {
            AuditEntry entry = AuditEntry.<AuditEntry>find("study", study).firstResult();
            entry.detail = "as it never was";
            entry.study = "elsewhere";
        });
        assertThat(noted(study)).containsExactly("STUDY_CHANGED as it was");
    }

    @Test
    void thePageShowsOneStudyNewestFirstAndPageByPage() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 1; number <= 51; number++) {
                audit.record(AuditAction.DATA_EXPORTED, study, "file " + number);
            }
        });
        Visit admin = Visit.of(email);
        Document page = admin.page("/admin/audit?study=" + study);
        assertThat(page.select("tbody tr")).hasSize(50);
        assertThat(page.select("tbody tr").first().text()).contains(study, "Data downloaded", "file 51");
        Document next = admin.page(page.select("a[rel=next]").attr("href"));
        assertThat(next.select("tbody tr").eachText()).hasSize(1);
        assertThat(next.select("tbody").text()).contains("file 1");
        assertThat(admin.page("/admin/audit?study=nowhere").select("tbody")).isEmpty();
        assertThat(admin.page("/admin/audit").select("tbody tr")).hasSize(50);
    }

    @Test
    void thePageSaysInWordsWhatTheFileHasAsItIsStored() {
        QuarkusTransaction.requiringNew().run(() -> {
            audit.record(AuditAction.ITEMS_IMPORTED, study, "catch: created 4, updated 0, unchanged 1");
            audit.record(AuditAction.ANSWERS_IMPORTED, study, "created 0, updated 0, unchanged 0");
            audit.record(AuditAction.STUDY_STATUS_CHANGED, study, "DRAFT to OPEN");
            audit.record(AuditAction.INVITATION_MADE, study, "Pilots, uses: 1");
            audit.record(AuditAction.INVITATIONS_MAILED, study, "1 person again");
            audit.record(AuditAction.MODEL_RUN_IMPORTED, study, "a form that nobody knows");
        });
        Document page = Visit.of(email).page("/admin/audit?sort=time&study=" + study);
        assertThat(page.select("tbody td:last-child").eachText())
                .containsExactly(
                        "Catch items: 4 created, 1 unchanged",
                        "nothing in the file",
                        "From Draft to Open",
                        "Pilots, for 1 person",
                        "1 person, once more",
                        "a form that nobody knows");
        assertThat(page.select("tbody a[href='/admin/studies/" + study + "']")).hasSize(6);
        assertThat(page.select("a[href*='audit.csv']")).hasSize(1);
        assertThat(Visit.of(email).page("/admin/audit?study=nowhere").select("a[href*='audit.csv']"))
                .isEmpty();
    }

    @Test
    void theFileHoldsAllOfAStudyAndNoFormula() {
        QuarkusTransaction.requiringNew().run(() -> {
            for (int number = 1; number <= 1_500; number++) {
                audit.record(AuditAction.MODEL_RUN_CHANGED, study, "=1+" + number);
            }
        });
        String csv =
                Visit.of(email).get("/admin/audit/audit.csv?study=" + study).asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(1_501);
        assertThat(lines.get(0)).isEqualTo("time,actor,action,study,account,detail");
        assertThat(lines.get(1)).endsWith("Z,,MODEL_RUN_CHANGED," + study + ",,'=1+1500");
        assertThat(lines.get(1_500)).endsWith("'=1+1");
    }

    private void assertNoted(String slug, String... entries) {
        assertThat(noted(slug)).containsExactly(entries);
        assertThat(QuarkusTransaction.requiringNew().call(() -> AuditEntry.<AuditEntry>list("study", slug).stream()
                        .map(entry -> entry.actor.email)
                        .distinct()
                        .toList()))
                .containsExactly(email);
    }

    private static List<String> noted(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.<AuditEntry>list("study = ?1 order by happenedAt, id", slug).stream()
                        .map(entry -> entry.action + " " + entry.detail)
                        .toList());
    }

    private void patch(String slug, String body, int status) {
        api().contentType("application/json")
                .body(body)
                .patch("/api/v1/studies/" + slug)
                .then()
                .statusCode(status);
    }

    private RequestSpecification api() {
        return given().auth().preemptive().basic(email, Accounts.PASSWORD);
    }
}
