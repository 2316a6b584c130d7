package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

@QuarkusTest
class FiguresBrowserTest {

    private static final List<String> CHARTS =
            List.of("subfields", "confidence", "expertise", "positions", "expertises", "per-item", "times");

    @TestHTTPResource("/")
    URL address;

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void everyPlotIsDrawnAndCanBeSaved(int width) throws IOException {
        String study = answered();
        try (Browser browser = Browser.open()) {
            Page page = browser.page(width, 900);
            List<String> complaints = new ArrayList<>();
            page.onPageError(complaints::add);
            logIn(page);
            page.navigate(address + "studies/" + study + "/results/figures?creator=human");
            for (String chart : CHARTS) {
                page.waitForSelector("#" + chart + "-chart svg");
            }
            assertThat(page.textContent("#expertises-chart svg"))
                    .contains("Expertise (0 to 100)", "Share of answers (%)", "80th percentile");
            assertThat(page.textContent("#per-item-chart svg")).contains("Answers that an item has", "Number of items");
            assertThat(page.textContent("#times-chart svg")).contains("Time from first sight to answer (s)");
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            Browser.picture(page, "figures-" + width);
            assertThat(textOf(saved(page, "subfields", "SVG"))).contains("Accuracy", "Chance", "66.7%");
            assertThat(textOf(saved(page, "expertises", "SVG"))).contains("Behavioral/Cognitive", "80th percentile");
            assertThat(saved(page, "times", "PNG")).contains("PNG");
            assertThat(saved(page, "subfields", "CSV").lines())
                    .startsWith(
                            "Subfield,Answers,Expertise from,n,Correct,Accuracy,SEM (percentage points),95% interval",
                            "All subfields,All answers,,3,2,66.7%,27.2,20.8–93.9%")
                    .anyMatch(line -> line.startsWith("All subfields,\"Top 20% expertise, pooled\",68,1,1,"));
            assertThat(saved(page, "per-item", "CSV").lines())
                    .containsExactly(
                            "Group,Answers that an item has,Count,Share,n,Median",
                            "All answers,0,1,33.3%,3,1.0",
                            "All answers,1,1,33.3%,3,1.0",
                            "All answers,2,1,33.3%,3,1.0");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void figuresKeepToTheFiltersInTheAddress() {
        Visit researcher = Visit.of(Accounts.researcher());
        String path = "/studies/" + answered() + "/results/figures";
        Document all = researcher.page(path);
        assertThat(all.select("#expertises-table tbody")).hasSize(6);
        assertThat(all.select("#expertises-table tbody").first().select("tr").eachText())
                .contains("All subfields 90–100 1 33.3% 3 68.0", "All subfields 10–19 1 33.3% 3 68.0");
        Document narrowed = researcher.page(path + "?subfield=Systems/Circuits&to=2026-01-05");
        assertThat(narrowed.text()).contains("1 answer by 1 participant.");
        assertThat(narrowed.select("#per-item-table tbody tr").eachText())
                .containsExactly("All answers 0 0 0.0% 1 1.0", "All answers 1 1 100.0% 1 1.0");
        assertThat(researcher.page(path + "?from=2026-01-06").text()).contains("No answers yet.");
        assertThat(researcher.get(path + "?subfield=nonesuch").statusCode()).isEqualTo(404);
    }

    /** Two answers to the first item, one to the second, none to the third. */
    private static String answered() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 3);
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 70, 90)
                .add(Creator.HUMAN, 1, false, 60, 10)
                .store();
        Answers.in(study).add(Creator.HUMAN, 0, true, 20, 35).store();
        return study;
    }

    private static String saved(Page page, String chart, String kind) throws IOException {
        Download download = page.waitForDownload(
                () -> page.click("section:has(#" + chart + "-chart) .saves button:has-text('" + kind + "')"));
        assertThat(download.suggestedFilename()).endsWith("-" + chart + "." + kind.toLowerCase(Locale.ROOT));
        return new String(Files.readAllBytes(download.path()), StandardCharsets.UTF_8);
    }

    /** What a saved drawing says; fails where it is no XML. */
    private static String textOf(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement()
                    .getTextContent();
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(svg, e);
        }
    }

    private void logIn(Page page) {
        page.navigate(address + "login");
        page.fill("#email", Accounts.researcher());
        page.fill("#password", Accounts.PASSWORD);
        page.click("main button");
    }
}
