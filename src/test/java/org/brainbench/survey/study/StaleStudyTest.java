package org.brainbench.survey.study;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two admins change the settings of one study at once. */
@QuarkusTest
class StaleStudyTest {

    private String study;
    private String path;
    private Visit ada;
    private Visit grace;

    @BeforeEach
    void logTwoAdminsIn() {
        study = Studies.open();
        path = "/admin/studies/" + study;
        ada = Visit.of(Accounts.admin());
        grace = Visit.of(Accounts.admin());
    }

    @Test
    void aChangeFromAPageThatIsOutOfDateIsRefusedAndKeepsWhatWasTyped() {
        Map<String, Object> opened = fields(ada.page(path));
        opened.put("title", "Ada's title");
        Map<String, Object> others = fields(grace.page(path));
        others.put("description", "Grace's description.");
        assertThat(grace.post(path, others).statusCode()).isEqualTo(303);

        Response refused = ada.post(path, opened);
        assertThat(refused.statusCode()).isEqualTo(409);
        Document shown = Jsoup.parse(refused.asString());
        assertThat(shown.select("[role=alert]").text()).contains("Somebody else has changed this study");
        assertThat(shown.select("input[name=title]").val()).isEqualTo("Ada's title");
        assertThat(shown.select("h1").text()).isEqualTo("Test study: Settings");
        assertThat(shown.select("main .save-bar button").text()).isEqualTo("Save mine anyway");
        Document stored = ada.page(path);
        assertThat(stored.select("input[name=title]").val()).isEqualTo("Test study");
        assertThat(stored.select("textarea[name=description]").text()).isEqualTo("Grace's description.");

        Map<String, Object> again = fields(shown);
        assertThat(ada.post(path, again).statusCode()).isEqualTo(303);
        assertThat(ada.page(path).select("input[name=title]").val()).isEqualTo("Ada's title");
    }

    @Test
    void aPageThatWasOpenWhileAProgramChangedTheStudyIsOutOfDate() {
        Map<String, Object> opened = fields(ada.page(path));
        given().auth()
                .preemptive()
                .basic(Accounts.admin(), Accounts.PASSWORD)
                .contentType("application/json")
                .body("{\"status\": \"closed\"}")
                .patch("/api/v1/studies/" + study)
                .then()
                .statusCode(200);
        assertThat(ada.post(path, opened).statusCode()).isEqualTo(409);
        assertThat(ada.page(path).select("select[name=status] option[selected]").val())
                .isEqualTo("CLOSED");
    }

    @Test
    void aFormThatDoesNotSayWhatItChangesIsRefused() {
        Map<String, Object> opened = fields(ada.page(path));
        opened.put("edition", "");
        assertThat(ada.post(path, opened).statusCode()).isEqualTo(409);
    }

    /** What a browser would send of the form for the study. */
    private Map<String, Object> fields(Document page) {
        Map<String, Object> fields = new HashMap<>();
        Element form = page.selectFirst("form[action=" + path + "]");
        form.select("input:not([type=checkbox]), textarea, select")
                .forEach(field -> fields.put(field.attr("name"), value(field)));
        List<String> checked = form.select("input[type=checkbox][checked]").eachAttr("value");
        fields.put("exclusions", checked);
        fields.remove("csrf-token");
        return fields;
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.selectFirst("option[selected]").val();
            default -> field.val();
        };
    }
}
