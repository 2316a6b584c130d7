package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.AnswerUploads;
import org.brainbench.survey.testsupport.BrainBenchData;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.EnglishWords;
import org.brainbench.survey.testsupport.ModelUploads;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A researcher who is an admin, too, reads the published study in Chinese. */
@OnH2Only
@QuarkusTest
class ResultsInChineseBrowserTest {

    @TempDir
    Path folder;

    @TestHTTPResource("/")
    URL address;

    private final String user = Accounts.with(Role.ADMIN, Role.RESEARCHER);

    @Test
    void nothingIsLeftInEnglishAndFilesStayAsTheyAre() throws IOException {
        String study = study();
        try (Browser browser = Browser.open()) {
            List<String> complaints = new ArrayList<>();
            Page page = browser.page(1440, 900, "zh-CN");
            page.onPageError(complaints::add);
            logIn(page);
            Map<String, List<String>> english = new LinkedHashMap<>();
            List<String> wide = new ArrayList<>();
            for (Map.Entry<String, String> one : pages(page, study).entrySet()) {
                page.navigate(address + one.getValue());
                assertThat(page.getAttribute("html", "lang")).isEqualTo("zh-CN");
                english.put(one.getKey(), EnglishWords.on(page));
                Browser.picture(page, "chinese-" + one.getKey());
                for (int width : List.of(390, 1440)) {
                    page.setViewportSize(width, 900);
                    if (page.evaluate("document.documentElement.scrollWidth > innerWidth")
                            .equals(true)) {
                        wide.add(one.getKey() + " at " + width);
                    }
                }
            }
            assertThat(wide).isEmpty();
            assertThat(english).allSatisfy((name, found) -> assertThat(found).isEmpty());
            page.navigate(address + "studies/" + study + "/results/figures");
            assertThat(page.textContent("#subfields-chart svg")).contains("准确率", "随机水平");
            assertThat(page.textContent("#positions-chart svg")).contains("博士后");
            assertThat(page.textContent("#expertises-chart svg")).contains("专业程度（0 至 100）", "第 80 百分位数");
            assertThat(saved(page, "subfields", "SVG")).contains("准确率", "随机水平");
            assertThat(saved(page, "subfields", "CSV"))
                    .startsWith(
                            "Subfield,Answers,Expertise from,n,Correct,Accuracy,SEM (percentage points),95% interval");
            assertThat(complaints).isEmpty();
        }
    }

    private Map<String, String> pages(Page page, String study) {
        String results = "studies/" + study + "/results";
        String admin = "admin/studies/" + study;
        page.navigate(address + results + "/models");
        String pair = page.getAttribute("#pairs tbody a", "href").substring(1);
        page.navigate(address + results + "/items");
        String item = page.getAttribute("#items tbody a", "href").substring(1);
        page.navigate(address + admin + "/items");
        String bankItem = page.getAttribute("#bank tbody a", "href").substring(1);
        page.navigate(address + admin + "/models");
        String run = page.getAttribute("#models tbody a", "href").substring(1);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("results", results);
        pages.put("figures", results + "/figures");
        pages.put("reliability", results + "/reliability");
        pages.put("models", results + "/models");
        pages.put("pair", pair);
        pages.put("memorisation", results + "/models/memorisation");
        pages.put("item-figures", results + "/items");
        pages.put("item-figure", item);
        pages.put("items", admin + "/items");
        pages.put("item", bankItem);
        pages.put("item-edit", bankItem + "/edit");
        pages.put("import", admin + "/responses");
        pages.put("runs", admin + "/models");
        pages.put("run", run);
        pages.put("references", run + "/references");
        pages.put("ask", admin + "/models/scorings");
        return pages;
    }

    private static String saved(Page page, String chart, String kind) throws IOException {
        Download download = page.waitForDownload(
                () -> page.click("section:has(> #" + chart + "-chart) .saves button:has-text('" + kind + "')"));
        return Files.readString(download.path());
    }

    private String study() {
        String study = Studies.open();
        AnswerUploads uploads = new AnswerUploads(user, folder);
        uploads.publishedItems(study);
        uploads.answers(study, BrainBenchData.answers(), BrainBenchData.dois())
                .then()
                .statusCode(200);
        new ModelUploads(user, folder).published(study);
        return study;
    }

    private void logIn(Page page) {
        page.navigate(address + "login");
        page.fill("#email", user);
        page.fill("#password", Accounts.PASSWORD);
        page.click("main button");
    }
}
