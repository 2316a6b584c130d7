package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

@OnH2Only
@QuarkusTest
class FiguresBrowserTest {

    private static final List<String> CHARTS =
            List.of("subfields", "confidence", "expertise", "positions", "expertises", "per-item", "times");

    private static final int WIDE = 1440;
    private static final int TALL = 900;

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
            assertThat(page.textContent("#per-item-chart svg")).contains("Answers to an item", "Number of items");
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
                            "Group,Answers to an item,Count,Share,n,Median",
                            "All answers,0,1,33.3%,3,1.0",
                            "All answers,1,1,33.3%,3,1.0",
                            "All answers,2,1,33.3%,3,1.0");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void responseTimesAreDrawnAsHighAsTheyAreOftenWithTheirMedian() throws IOException {
        String study = timed();
        try (Browser browser = Browser.open()) {
            Page page = browser.page(WIDE, TALL);
            logIn(page);
            page.navigate(address + "studies/" + study + "/results/figures?exclusions=none");
            page.waitForSelector("#times-chart svg");
            assertThat(page.textContent("#times-chart svg"))
                    .contains("n\u00a0=\u00a040 · Median 60.5\u00a0s", "250300+")
                    .doesNotContain("310");
            List<?> heights = (List<?>) page.evaluate("""
                    [...document.querySelectorAll('#times-chart svg path')]
                      .filter((path) => path.getAttribute('fill') ===
                        getComputedStyle(document.documentElement).getPropertyValue('--bar-0').trim())
                      .map((path) => path.getBBox().height)""");
            assertThat(heights).hasSize(31);
            List<Double> bars = heights.stream()
                    .map(height -> ((Number) height).doubleValue())
                    .toList();
            double each = bars.get(0) / 3;
            assertThat(IntStream.range(0, bars.size()).mapToObj(bin -> Math.round(bars.get(bin) / each)))
                    .containsExactlyElementsOf(counts(page));
            assertThat(counts(page)).startsWith(3L, 3L, 4L).endsWith(1L);
        }
    }

    /** What the table says of each bin. */
    private static List<Long> counts(Page page) {
        return page.locator("#times-table .count").allTextContents().stream()
                .map(Long::valueOf)
                .toList();
    }

    @Test
    void onADarkScreenChartsAreSavedInLightColoursAndStayDarkThemselves() throws IOException {
        String study = timed();
        try (Browser browser = Browser.open()) {
            Page page = browser.page(WIDE, TALL);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            logIn(page);
            page.navigate(address + "studies/" + study + "/results/figures");
            for (String chart : List.of("times", "subfields")) {
                page.waitForSelector("#" + chart + "-chart svg");
                String before = drawn(page, chart);
                String svg = saved(page, chart, "SVG");
                textOf(svg);
                assertThat(svg).contains("#fff").isNotEqualTo(before);
                assertThat(brightness(savedBytes(page, chart, "PNG"))).isGreaterThan(0.8);
                assertThat(drawn(page, chart)).isEqualTo(before);
            }
            assertThat(brightness(page.screenshot())).isLessThan(0.3);
        }
    }

    private static String drawn(Page page, String chart) {
        return page.innerHTML("#" + chart + "-chart svg");
    }

    /** Mean over all points of a picture, 0 black to 1 white. */
    private static double brightness(byte[] png) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        int[] colours = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(colours)
                        .map(colour -> (colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff))
                        .average()
                        .orElseThrow()
                / (3 * 0xff);
    }

    /** Answers after 2, 5, 8, … seconds: three or four in each 10, and the last after more than five minutes. */
    private static String timed() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        Answers answers = Answers.in(study);
        for (int i = 0; i < 40; i++) {
            int seconds = i == 39 ? 400 : 2 + 3 * i;
            answers.add(Creator.HUMAN, 0, i % 3 > 0, 50, 2 * i).timed(1_000L * seconds, true);
        }
        answers.store();
        return study;
    }

    @Test
    void figuresKeepToTheFiltersInTheAddress() {
        Visit researcher = Visit.of(Accounts.researcher());
        String path = "/studies/" + answered() + "/results/figures";
        Document all = researcher.page(path);
        assertThat(all.select("#expertises-table tbody")).hasSize(6);
        assertThat(all.select("#expertises-table tbody").first().select("tr").eachText())
                .contains("All subfields 0–9 0 0.0% 3 68.0", "10–19 1 33.3%", "90–100 1 33.3%");
        Document narrowed = researcher.page(path + "?subfield=Systems/Circuits&to=2026-01-05");
        assertThat(narrowed.text()).contains("1 answer by 1 participant.");
        assertThat(narrowed.select("#per-item-table tbody tr").eachText())
                .containsExactly("All answers 0 0 0.0% 1 1.0", "1 1 100.0%");
        assertThat(researcher.page(path + "?from=2026-01-06").text()).contains("No answers match these filters.");
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
        return new String(savedBytes(page, chart, kind), StandardCharsets.UTF_8);
    }

    private static byte[] savedBytes(Page page, String chart, String kind) throws IOException {
        Download download = page.waitForDownload(
                () -> page.click("section:has(#" + chart + "-chart) .saves button:has-text('" + kind + "')"));
        assertThat(download.suggestedFilename()).endsWith("-" + chart + "." + kind.toLowerCase(Locale.ROOT));
        return Files.readAllBytes(download.path());
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
