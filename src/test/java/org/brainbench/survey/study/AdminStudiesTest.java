package org.brainbench.survey.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@QuarkusTest
class AdminStudiesTest {

    private static final String NEW = "/admin/studies/new";
    private static final String STUDIES = "/admin/studies";

    @Test
    void anAdminCreatesAStudyFromThePresetAndChangesIt() {
        Visit admin = Visit.of(Accounts.admin());
        Map<String, Object> form = form(admin.page(NEW));
        String slug = "page-" + UUID.randomUUID();
        form.put("slug", slug);
        form.put("title", "Set up on a page");
        Response created = admin.post(NEW, STUDIES, form);
        assertThat(created.statusCode()).isEqualTo(303);

        Map<String, Object> saved = form(admin.page(STUDIES + "/" + slug));
        assertThat(saved.get("humanTrials")).isEqualTo("6");
        assertThat((List<?>) saved.get("exclusions")).hasSize(5);
        saved.put("status", "OPEN");
        saved.put("exclusions", List.of("FAST"));
        saved.put("consent", "Another consent");
        saved.put("subfields", "One\r\n\r\n Two \r\n");
        admin.post(STUDIES + "/" + slug, saved).then().statusCode(303);

        QuarkusTransaction.requiringNew().run(() -> {
            Study study = Study.require(slug);
            assertThat(study.isOpen()).isTrue();
            assertThat(study.exclusions).containsExactly(Exclusion.FAST);
            assertThat(study.subfields).containsExactly("One", "Two");
            assertThat(ConsentText.currentOf(study).version).isEqualTo(2);
        });
        admin.post(STUDIES + "/" + slug, form(admin.page(STUDIES + "/" + slug)))
                .then()
                .statusCode(303);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(ConsentText.currentOf(Study.require(slug)).version).isEqualTo(2);
        });
        assertThat(admin.page("/studies").text()).contains("Set up on a page");
    }

    @ParameterizedTest
    @CsvSource({
        "slug,Not a slug", "slug,demo", "title,''", "humanTrials,many", "machineTrials,101", "presentation,NONE",
        "leaseHours,0", "maxSessions,''", "debrief,''", "consent,''", "subfields,''", "status,''"
    })
    void aWrongFieldIsShownAgainWithItsMessageAndWhatWasTyped(String field, String value) {
        Visit admin = Visit.of(Accounts.admin());
        Map<String, Object> form = form(admin.page(NEW));
        form.put("slug", "never-" + UUID.randomUUID());
        form.put("title", "Never stored");
        form.put(field, value);
        Response response = admin.post(NEW, STUDIES, form);
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#" + field + "-help.error").text()).isNotBlank();
        Map<String, Object> shown = form(page);
        form.remove(field);
        form.forEach((name, typed) -> assertThat(shown.get(name)).as(name).isEqualTo(typed));
    }

    @Test
    void typedMarkdownIsShownWithoutWhatCouldDoHarm() {
        Visit admin = Visit.of(Accounts.admin());
        Map<String, Object> form = form(admin.page(NEW));
        String slug = "harm-" + UUID.randomUUID();
        form.put("slug", slug);
        form.put("title", "<script>alert(1)</script>");
        form.put(
                "description",
                "**Bold** <script>alert(2)</script> [link](javascript:alert(3)) <img src=x onerror=alert(4)>");
        form.put("status", "OPEN");
        admin.post(NEW, STUDIES, form).then().statusCode(303);
        Document page = Visit.anonymous().page("/studies/" + slug);
        assertThat(page.select("main script, main img, main [onerror], main a[href^=javascript]"))
                .isEmpty();
        assertThat(page.select("main strong").text()).contains("Bold");
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
    }

    /** What a browser would send if nothing were typed: of boxes, those that are checked. */
    private static Map<String, Object> form(Document page) {
        Map<String, Object> form = new HashMap<>();
        page.select("main input:not([type=checkbox]):not([type=hidden])")
                .forEach(input -> form.put(input.attr("name"), input.val()));
        page.select("main textarea").forEach(area -> form.put(area.attr("name"), area.wholeText()));
        page.select("main select")
                .forEach(select -> form.put(
                        select.attr("name"), select.select("option[selected]").val()));
        form.put("exclusions", page.select("input[name=exclusions][checked]").eachAttr("value"));
        return form;
    }
}
