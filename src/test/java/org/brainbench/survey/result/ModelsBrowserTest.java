package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.ModelUploads;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

@OnH2Only
@QuarkusTest
class ModelsBrowserTest {

    private static final int ITEMS = 10;

    @TempDir
    Path folder;

    @TestHTTPResource("/")
    URL address;

    private final String user = Accounts.with(Role.ADMIN, Role.RESEARCHER);

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void everyPlotOfModelsIsDrawnAndSaysWhatTheTablesSay(int width) throws IOException {
        String study = study();
        try (Browser browser = Browser.open()) {
            List<String> complaints = new ArrayList<>();
            Page page = logIn(browser, width, complaints);
            page.navigate(address + "studies/" + study + "/results/models?exclusions=none");
            for (String chart : List.of("models", "radar", "calibration-0", "calibration-1", "agreement")) {
                page.waitForSelector("#" + chart + "-chart svg");
            }
            assertThat(page.textContent("#models-chart svg")).contains("large", "small", "80.0%", "Chance", "Experts");
            assertThat(page.textContent("#radar-chart svg")).contains("Cognitive", "Circuits", "large");
            assertThat(page.textContent("#agreement-chart svg")).contains("Experts", "large", "small");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            Browser.picture(page, "models-" + width);
            assertThat(saved(page, "models").lines().toList())
                    .anyMatch(line -> line.startsWith("large,10,8,80.0%,") && line.contains(",Ours,7,Base"));
            assertThat(saved(page, "agreement").lines().findFirst()).contains("First,Second,Items,ρ,p");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void textsAreDrawnBySizeAndPerplexity() throws IOException {
        String study = study();
        try (Browser browser = Browser.open()) {
            List<String> complaints = new ArrayList<>();
            Page page = logIn(browser, 1440, complaints);
            page.navigate(address + "studies/" + study + "/results/models/memorisation");
            page.waitForSelector("#memorisation-chart svg");
            assertThat(page.textContent("#memorisation-chart svg"))
                    .contains("Items of the study", "Perplexity per token (logarithmic)", "bytes");
            assertThat(saved(page, "memorisation").lines()).hasSize(ITEMS + 1);
            assertThat(complaints).isEmpty();
        }
    }

    /** A model with 8 of 10 items right and one with 5, beside three answers. */
    private String study() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, ITEMS);
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 70, 90)
                .add(Creator.HUMAN, 1, false, 60, 10)
                .add(Creator.HUMAN, 2, true, 50, 40)
                .store();
        upload(study, "large", 8, Map.of("family", "Ours", "size", "7", "kind", "base"));
        upload(study, "small", 5, Map.of("family", "Ours", "size", "1", "kind", "base"));
        return study;
    }

    private void upload(String study, String name, int right, Map<String, String> descriptors) {
        StringBuilder csv = new StringBuilder("doi,ppl_original,ppl_altered\n");
        for (int item = 0; item < ITEMS; item++) {
            double altered = item < right ? 10 + item : 9 - 0.1 * item;
            csv.append("10.5555/human.")
                    .append(item)
                    .append(",9.5,")
                    .append(altered)
                    .append('\n');
        }
        new ModelUploads(user, folder)
                .text(study, name, "human", ".csv", csv.toString(), descriptors)
                .then()
                .statusCode(200);
    }

    private static String saved(Page page, String chart) throws IOException {
        Download download = page.waitForDownload(
                () -> page.click("section:has(> #" + chart + "-chart) .saves button:has-text('CSV')"));
        return Files.readString(download.path());
    }

    private Page logIn(Browser browser, int width, List<String> complaints) {
        Page page = browser.page(width, 900);
        page.onPageError(complaints::add);
        page.navigate(address + "login");
        page.fill("#email", user);
        page.fill("#password", Accounts.PASSWORD);
        page.click("main button");
        return page;
    }
}
