package org.brainbench.survey.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.account.Account;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.account.AuditEntry;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.model.ModelRun;
import org.brainbench.survey.session.Participant;
import org.brainbench.survey.study.BrainBenchPreset;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.ModelUploads;
import org.brainbench.survey.testsupport.PostgreSql;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What takes something away says what, wants its name typed or can be undone, and is noted. */
@QuarkusTest
class UndoingTest {

    @TempDir
    Path folder;

    private String email;
    private Visit admin;

    @BeforeEach
    void logIn() {
        email = Accounts.admin();
        admin = Visit.of(email);
    }

    @Test
    void aDraftIsDeletedWithAllItHoldsOnceItsNameIsTyped() {
        String study = Studies.with(StudyStatus.DRAFT, BrainBenchPreset.PLAN);
        Studies.addItems(study, Creator.HUMAN, 3);
        seer(study);
        admin.post("/admin/studies/" + study + "/invitations", Map.of("name", "Pilots", "uses", "5", "days", "30"))
                .then()
                .statusCode(200);
        String path = "/admin/studies/" + study + "/delete";
        assertThat(admin.page(path).select("main li").eachText())
                .containsExactly(
                        "Model runs, with their scores and reference texts: 1",
                        "Items, with all their versions: 3",
                        "Invitations: 1",
                        "Versions of the consent text: 1");
        assertThat(admin.post(path, Map.of("confirmation", "Test study")).statusCode())
                .isEqualTo(422);
        assertThat(admin.post(path, Map.of("confirmation", study)).header("Location"))
                .endsWith("/admin/studies?deleted=" + study);
        assertThat(admin.get("/admin/studies/" + study).statusCode()).isEqualTo(404);
        assertThat(noted(AuditAction.STUDY_DELETED, study)).isEqualTo(1);
    }

    @Test
    void aStudyThatSomebodyHasAnsweredIsNeverDeleted() {
        String study = Studies.with(StudyStatus.DRAFT, BrainBenchPreset.PLAN);
        Studies.addItems(study, Creator.HUMAN, 1);
        Answers.in(study).add(Creator.HUMAN, 0, true, 60, 40).store();
        String path = "/admin/studies/" + study + "/delete";
        assertThat(admin.page(path).select("form[action=" + path + "]")).isEmpty();
        Response refused = admin.post(path, Map.of("confirmation", study));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text())
                .contains("taken part");
        String open = Studies.open();
        assertThat(admin.post("/admin/studies/" + open + "/delete", Map.of("confirmation", open))
                        .statusCode())
                .isEqualTo(409);
        assertThat(admin.get("/admin/studies/" + study).statusCode()).isEqualTo(200);
    }

    @Test
    void aStudyIntoWhichAnswersWereImportedIsKeptForThatReason() {
        String study = Studies.with(StudyStatus.DRAFT, BrainBenchPreset.PLAN);
        Studies.addItems(study, Creator.HUMAN, 1);
        Answers.in(study).add(Creator.HUMAN, 0, true, 60, 40).store();
        QuarkusTransaction.requiringNew()
                .run(() -> Participant.update("account = null where study = ?1", Study.require(study)));
        Document page = admin.page("/admin/studies/" + study + "/delete");
        assertThat(page.select("[role=alert]").text()).startsWith("Answers were imported into this study");
    }

    @Test
    void whoeverIsDeactivatedIsOutAtOnceAndComesBackAsTheyWere() {
        String name = Accounts.researcher();
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Account.findByEmail(name).orElseThrow().id);
        Visit before = Visit.of(name);
        assertThat(before.get("/console").statusCode()).isEqualTo(200);
        Response done = admin.post("/admin/accounts", "/admin/accounts/" + id + "/deactivate", Map.of());
        Document table = admin.follow(done.header("Location"));
        assertThat(table.select("tbody tr")).hasSize(1);
        assertThat(table.select("tbody tr").text()).contains("Deactivated");
        assertThat(table.select("[role=status]").first().text())
                .isEqualTo(name + " is deactivated and logged out everywhere.");

        assertThat(before.get("/console").statusCode()).isEqualTo(302);
        assertThat(call(name)).isEqualTo(401);
        assertThat(logIn(name)).endsWith("/login?failed=true");

        admin.post("/admin/accounts", "/admin/accounts/" + id + "/activate", Map.of());
        assertThat(before.get("/console").statusCode()).isEqualTo(302);
        assertThat(call(name)).isEqualTo(200);
        assertThat(logIn(name)).endsWith("/console");
    }

    @Test
    void nobodyDeactivatesThemselves() {
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Account.findByEmail(email).orElseThrow().id);
        Element row = admin.follow("/admin/accounts?q=" + email).selectFirst("tbody tr");
        assertThat(row.selectFirst("th").text()).isEqualTo(email + " (you)");
        assertThat(row.select("form[action$=deactivate]")).isEmpty();
        Response refused = admin.post("/admin/accounts", "/admin/accounts/" + id + "/deactivate", Map.of());
        assertThat(admin.follow(refused.header("Location"))
                        .select("[role=alert]")
                        .text())
                .contains("their own account");
        assertThat(admin.get("/admin/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void twoWhoDescribeOneModelRunDoNotOverwriteEachOther() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        long run = seer(study);
        String path = "/admin/studies/" + study + "/models/" + run;
        Map<String, String> opened = fields(admin.page(path), path);
        Map<String, String> others = new HashMap<>(opened);
        others.put("family", "Prophets");
        assertThat(Visit.of(Accounts.admin()).post(path, others).statusCode()).isEqualTo(303);
        opened.put("family", "Oracles");
        Response refused = admin.post(path, opened);
        assertThat(refused.statusCode()).isEqualTo(409);
        Document shown = Jsoup.parse(refused.asString());
        assertThat(shown.select("input[name=family]").val()).isEqualTo("Oracles");
        assertThat(admin.page(path).select("input[name=family]").val()).isEqualTo("Prophets");
        assertThat(admin.post(path, fields(shown, path)).statusCode()).isEqualTo(303);
        assertThat(admin.page(path).select("input[name=family]").val()).isEqualTo("Oracles");
    }

    @Test
    void aBackupIsNoted() {
        long before = noted(AuditAction.BACKUP_MADE, null);
        int status = given().auth()
                .preemptive()
                .basic(email, Accounts.PASSWORD)
                .contentType("application/json")
                .post("/api/v1/backup")
                .statusCode();
        assertThat(status).isEqualTo(PostgreSql.isUnderTest() ? 409 : 200);
        assertThat(noted(AuditAction.BACKUP_MADE, null) - before).isEqualTo(PostgreSql.isUnderTest() ? 0 : 1);
    }

    /** The id of a model run with a score of one item. */
    private long seer(String study) {
        new ModelUploads(email, folder)
                .text(study, "Seer", "human", ".csv", "doi,ppl_original,ppl_altered\n10.5555/human.0,3,4\n")
                .then()
                .statusCode(200);
        return QuarkusTransaction.requiringNew()
                .call(() -> ModelRun.<ModelRun>find("study.slug", study).firstResult().id);
    }

    private static Map<String, String> fields(Document page, String path) {
        Map<String, String> fields = new HashMap<>();
        page.select("form[action=" + path + "]")
                .select("input, textarea")
                .forEach(field -> fields.put(
                        field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val()));
        page.select("form[action=" + path + "] select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").val()));
        fields.remove("csrf-token");
        return fields;
    }

    private static long noted(AuditAction action, String study) {
        return QuarkusTransaction.requiringNew()
                .call(() -> study == null
                        ? AuditEntry.count("action", action)
                        : AuditEntry.count("action = ?1 and study = ?2", action, study));
    }

    private static int call(String name) {
        return given().auth()
                .preemptive()
                .basic(name, Accounts.PASSWORD)
                .get("/api/v1/studies")
                .statusCode();
    }

    private static String logIn(String name) {
        return Visit.anonymous()
                .request()
                .formParam("j_username", name)
                .formParam("j_password", Accounts.PASSWORD)
                .post("/j_security_check")
                .header("Location");
    }
}
