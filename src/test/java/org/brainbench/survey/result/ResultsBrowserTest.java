package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

@OnH2Only
@QuarkusTest
class ResultsBrowserTest {

    @TestHTTPResource("/")
    URL address;

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void theChartsAreDrawnOnAWideAndANarrowScreen(int width) {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 70, 90)
                .add(Creator.HUMAN, 0, false, 60, 10)
                .store();
        try (Browser browser = Browser.open()) {
            Page page = browser.page(width, 900);
            logIn(page);
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> note(message, complaints));
            page.onPageError(complaints::add);
            page.navigate(address + "studies/" + study + "/results");
            page.waitForSelector("#positions-chart svg");
            assertThat(page.textContent("#subfields-chart svg"))
                    .contains("50.0%", "100.0%", "Chance", "All subfields", "Top 20% expertise, per item");
            assertThat(page.textContent("#positions-chart svg")).contains("50.0%", "Chance");
            assertThat(page.textContent("#confidence-chart svg"))
                    .contains("Accuracy", "Least-squares line", "Chance", "Rank of confidence");
            assertThat(page.textContent("#expertise-chart svg")).contains("Rank of expertise");
            Browser.picture(page, "results-" + width);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(complaints).isEmpty();
        }
    }

    private void logIn(Page page) {
        page.navigate(address + "login");
        page.fill("#email", Accounts.researcher());
        page.fill("#password", Accounts.PASSWORD);
        page.click("main button");
    }

    private static void note(ConsoleMessage message, List<String> complaints) {
        if (message.type().equals("error")) {
            complaints.add(message.text());
        }
    }
}
