package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.BrainBenchPreset;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.DatabaseContent;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import jakarta.inject.Inject;

/** The team looks at the test as experts will see it. */
@QuarkusTest
class PreviewTest {

    @Inject
    DataSource database;

    private final List<String> sides = new ArrayList<>();

    @Test
    void aWholePreviewLeavesEveryTableAsItWas() throws SQLException {
        String study = draft();
        Visit admin = Visit.of(Accounts.admin());
        Map<String, String> before = content();
        Document debrief = walk(admin, study);
        assertThat(content()).isEqualTo(before);
        assertThat(debrief.select(".score").text()).contains("of 9 trials");
        assertThat(debrief.select("details.trial-shown")).hasSize(9);
        assertThat(debrief.select("#calibration tr").last().text()).contains("of 9");
        assertThat(debrief.select("#receipt")).isEmpty();
    }

    @Test
    void itIsAStepOfTheGuide() {
        String preview = "/admin/studies/" + draft() + "/preview";
        Visit admin = Visit.of(Accounts.admin());
        for (String page : List.of(preview, preview + "/session?seed=1&given=")) {
            assertThat(admin.follow(page).select(".study-nav [aria-current]").eachText())
                    .containsExactly("Guide");
        }
    }

    @Test
    void theOriginalStandsOnBothSides() {
        String study = draft();
        Visit admin = Visit.of(Accounts.admin());
        for (int run = 0; run < 3; run++) {
            walk(admin, study);
        }
        // 36 fair coins: all on one side once in 3·10^10 runs
        assertThat(new HashSet<>(sides)).isEqualTo(Set.of("A", "B"));
    }

    @Test
    void aResearcherMayLookTooAndAnExpertMayNot() {
        String study = draft();
        assertThat(Visit.of(Accounts.researcher())
                        .page("/admin/studies/" + study + "/preview")
                        .select(".preview-note"))
                .hasSize(1);
        Visit expert = Visit.of(Accounts.expert());
        assertThat(expert.get("/admin/studies/" + study + "/preview/session?seed=1&given=")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void expertsSeeNoNoteOfAPreview() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 2);
        Sitting sitting = Sitting.start(study);
        assertThat(sitting.trial().select(".preview-note")).isEmpty();
        assertThat(sitting.trial().select("form.trial").attr("action")).isEqualTo(sitting.path());
    }

    @Test
    void whatIsMissingIsMarkedAsExpertsSeeIt() {
        String study = draft();
        Visit admin = Visit.of(Accounts.admin());
        String preview = "/admin/studies/" + study + "/preview";
        Response nothing = admin.post(preview, Map.of());
        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(nothing.asString()).select("#consent-help.error"))
                .hasSize(1);
        String first = preview + "/session?seed=5&given=";
        assertThat(admin.post(first, Map.of("choice", "A")).statusCode()).isEqualTo(422);
    }

    @Test
    void withoutItemsThereIsNothingToPreview() {
        String study = Studies.with(StudyStatus.DRAFT, BrainBenchPreset.PLAN);
        Visit admin = Visit.of(Accounts.admin());
        assertThat(admin.post("/admin/studies/" + study + "/preview", consent()).statusCode())
                .isEqualTo(409);
    }

    private static String draft() {
        String study = Studies.with(StudyStatus.DRAFT, BrainBenchPreset.PLAN);
        Studies.addItems(study, Creator.HUMAN, 8);
        Studies.addItems(study, Creator.MACHINE, 4);
        Studies.addItems(study, Creator.PRACTICE, 1);
        Studies.addItems(study, Creator.CATCH, 2);
        return study;
    }

    /** From the consent text to the debrief, always choosing A. */
    private Document walk(Visit visit, String study) {
        String address = path(visit.post("/admin/studies/" + study + "/preview", consent()));
        int trials = 0;
        Response shown = visit.get(address);
        while (shown.statusCode() == 200) {
            Document page = Jsoup.parse(shown.asString());
            assertThat(page.select(".preview-note")).hasSize(1);
            if (page.select("form.trial").isEmpty()) {
                assertThat(page.select("#feedback").text()).isNotBlank();
                address = page.select("main a[href*=given]").attr("href");
            } else {
                trials++;
                sides.add(
                        page.select(".version[aria-labelledby=version-A] .abstract")
                                        .text()
                                        .contains("increased")
                                ? "A"
                                : "B");
                address = path(visit.post(
                        address, Map.of("choice", "A", "confidence", "60", "expertise", "40", "recognised", "no")));
            }
            shown = visit.get(address);
        }
        assertThat(trials).isEqualTo(12);
        String end = path(shown);
        return visit.page(path(visit.post(end, Map.of("lookedUp", "no", "remark", ""))));
    }

    private static Map<String, String> consent() {
        Map<String, String> form = new HashMap<>(Sitting.PROFILE);
        form.put("consent", "yes");
        return form;
    }

    private static String path(Response response) {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(303);
        return response.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private Map<String, String> content() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return DatabaseContent.of(connection);
        }
    }
}
