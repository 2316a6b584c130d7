package org.brainbench.survey.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.account.AuditEntry;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** From the preset to an open study, step by step. */
@QuarkusTest
class SetupTest {

    private Visit admin;

    @BeforeEach
    void logIn() {
        admin = Visit.of(Accounts.admin());
    }

    @Test
    void aNewStudyLeadsToItsGuideAndOpensWhenNothingBlocks() {
        String study = create();
        String guide = guide(study);
        Document first = admin.page(guide);
        assertThat(first.select("#step-texts .gap.blocking").text()).contains("still the preset");
        assertThat(first.select("#step-items .gap.blocking")).hasSize(4);
        assertThat(first.select("#step-items .facts").text()).contains("0 human-created");

        Response refused = admin.post(guide, guide + "/open", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text())
                .contains("not open yet");
        assertThat(status(study)).isEqualTo(StudyStatus.DRAFT);

        save(study, "texts", Map.of("title", "Set up", "description", "Read.", "consent", "Ask lab@example.org."));
        save(study, "subfields", Map.of("subfields", "One\nTwo"));
        save(study, "plan", plan("6", "2"));
        Studies.addItems(study, Creator.HUMAN, 6);
        Document ready = admin.page(guide);
        assertThat(ready.select(".gap.blocking")).isEmpty();
        assertThat(ready.select("#step-plan .facts").text()).contains("about 20 ratings");
        assertThat(admin.post(guide, guide + "/open", Map.of()).statusCode()).isEqualTo(303);
        assertThat(status(study)).isEqualTo(StudyStatus.OPEN);
        assertThat(Visit.anonymous().page("/studies/" + study).text()).contains("Ask lab@example.org.");
    }

    @Test
    void anOpenStudySaysWhatIsNotInOrder() {
        Document page = admin.page(guide(Studies.open()));
        assertThat(page.select(".notice.error li:has(a[href=#step-items])").eachText())
                .contains("Items: Too few human-created items: 0, and one session needs 6."
                        + " Upload more, or change the plan.");
        assertThat(page.select("#step-open .status").text()).isEqualTo("Done");
        assertThat(page.select("#step-preview form")).isEmpty();
    }

    @Test
    void aStepChangesItsOwnFieldsAlone() {
        String study = create();
        save(
                study,
                "access",
                Map.of(
                        "byInvitation", "true",
                        "completionCode", " C1AB2 ",
                        "completionUrl", "https://panel.example/?p={participant}",
                        "panelParameters", "pid  sid"));
        save(study, "plan", plan("4", "1"));
        save(study, "subfields", Map.of("subfields", "One"));
        QuarkusTransaction.requiringNew().run(() -> {
            Study stored = Study.require(study);
            assertThat(stored.byInvitation).isTrue();
            assertThat(stored.completionCode).isEqualTo("C1AB2");
            assertThat(stored.completionUrl).isEqualTo("https://panel.example/?p={participant}");
            assertThat(stored.panelParameters).isEqualTo("pid sid");
            assertThat(stored.plan).isEqualTo(new TrialPlan(4, 0, 0, 0));
            assertThat(stored.expectedParticipants).isEqualTo(20);
            assertThat(stored.exclusions).containsExactly(Exclusion.FAST);
            assertThat(stored.subfields).containsExactly("One");
            assertThat(ConsentText.currentOf(stored).version).isEqualTo(1);
        });
    }

    @Test
    void aWrongFieldIsShownAgainWithWhatWasTyped() {
        String study = create();
        String step = guide(study) + "/access";
        Response response = admin.post(
                step,
                Map.of(
                        "completionCode", "no blanks please",
                        "completionUrl", "http://panel.example",
                        "panelParameters", "one two three four"));
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#completionCode-help.error").text()).contains("letters, digits");
        assertThat(page.select("#completionUrl-help.error").text()).contains("https://");
        assertThat(page.select("#panelParameters-help.error").text()).contains("one to three");
        assertThat(page.select("#completionUrl").val()).isEqualTo("http://panel.example");
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileIsNotOverwritten() {
        String study = create();
        String step = guide(study) + "/texts";
        Document mine = admin.page(step);
        String edition = mine.select("input[name=edition]").val();
        Visit other = Visit.of(Accounts.admin());
        other.post(guide(study) + "/subfields", Map.of("subfields", "Theirs"))
                .then()
                .statusCode(303);
        Map<String, String> typed =
                Map.of("edition", edition, "title", "Mine", "description", "Mine.", "consent", "Mine too.");
        Response late = admin.post(step, typed);
        assertThat(late.statusCode()).isEqualTo(409);
        Document again = Jsoup.parse(late.asString());
        assertThat(again.select("textarea[name=consent]").text()).isEqualTo("Mine too.");
        Map<String, String> confirmed = new HashMap<>(typed);
        confirmed.put("edition", again.select("input[name=edition]").val());
        assertThat(admin.post(step, confirmed).statusCode()).isEqualTo(303);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(Study.require(study).title).isEqualTo("Mine");
            assertThat(Study.require(study).subfields).containsExactly("Theirs");
        });
    }

    @Test
    void aStudyCanBeginLikeAnother() {
        String model = create();
        save(model, "texts", Map.of("title", "Model", "description", "As before.", "consent", "Ask us."));
        Document page = admin.page("/admin/studies/new?like=" + model);
        assertThat(page.select("textarea[name=description]").text()).isEqualTo("As before.");
        assertThat(page.select("#slug").val()).isEmpty();
        assertThat(page.select("#status option[selected]").val()).isEqualTo("DRAFT");
    }

    @Test
    void whoHasLookedAtThePreviewSaysSo() {
        String study = create();
        assertThat(admin.page(guide(study)).select("#step-preview .gap")).hasSize(1);
        admin.post(guide(study), guide(study) + "/previewed", Map.of()).then().statusCode(303);
        assertThat(admin.page(guide(study)).select("#step-preview .gap")).isEmpty();
        List<AuditEntry> entries = QuarkusTransaction.requiringNew().call(() -> AuditEntry.list("study", study));
        assertThat(entries).extracting(entry -> entry.action).contains(AuditAction.STUDY_PREVIEWED);
    }

    @Test
    void aStepThatHasNoFormIsNotThere() {
        String study = create();
        assertThat(admin.get(guide(study) + "/items").statusCode()).isEqualTo(404);
        assertThat(admin.get(guide(study) + "/nothing").statusCode()).isEqualTo(404);
    }

    private String create() {
        String slug = "setup-" + UUID.randomUUID();
        Map<String, Object> form = new HashMap<>();
        Document page = admin.page("/admin/studies/new");
        page.select("form.settings input:not([type=checkbox]):not([type=hidden])")
                .forEach(input -> form.put(input.attr("name"), input.val()));
        page.select("form.settings textarea").forEach(area -> form.put(area.attr("name"), area.wholeText()));
        page.select("form.settings select")
                .forEach(select -> form.put(
                        select.attr("name"), select.select("option[selected]").val()));
        form.put("exclusions", List.of("FAST"));
        form.put("slug", slug);
        form.put("title", "New");
        Response created = admin.post("/admin/studies/new", "/admin/studies", form);
        assertThat(created.statusCode()).isEqualTo(303);
        assertThat(created.header("Location")).endsWith(guide(slug) + "?saved=true");
        return slug;
    }

    private void save(String study, String step, Map<String, ?> fields) {
        Response saved = admin.post(guide(study) + "/" + step, fields);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(303);
        assertThat(saved.header("Location")).endsWith(guide(study) + "?saved=true");
    }

    private static Map<String, Object> plan(String human, String sessions) {
        Map<String, Object> plan = new HashMap<>(Map.of(
                "humanTrials", human,
                "machineTrials", "0",
                "practiceTrials", "0",
                "catchTrials", "0",
                "presentation", "INLINE",
                "debrief", "AT_ONCE",
                "leaseHours", "24",
                "maxSessions", sessions,
                "expectedParticipants", "20"));
        plan.put("exclusions", List.of("FAST"));
        return plan;
    }

    private static StudyStatus status(String study) {
        return QuarkusTransaction.requiringNew().call(() -> Study.require(study).status);
    }

    private static String guide(String study) {
        return "/admin/studies/" + study + "/setup";
    }
}
