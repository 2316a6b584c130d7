package org.brainbench.survey.session;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.Seat;
import org.brainbench.survey.testsupport.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The packaged server is killed and started again while an expert takes the demo study. */
class RestartIT {

    private static final String EMAIL = "ada@example.org";

    @TempDir
    Path folder;

    @Test
    void theExpertGoesOnWhereTheServerWasKilled() {
        Map<String, String> environment =
                Map.of("BRAINBENCH_ADMIN_EMAIL", EMAIL, "BRAINBENCH_ADMIN_PASSWORD", Accounts.PASSWORD);
        try (ServerProcess server = new ServerProcess(folder, environment);
                Browser browser = Browser.open()) {
            server.start();
            Page page = browser.page(1280, 800);
            Seat seat = new Seat(page, server.address(), "demo").logIn(EMAIL);
            page.navigate(server.address() + "/studies/demo");
            Seat.fillProfile(page);
            seat.agree().awaitTrial(1).enter("A", 61, 31).send();
            page.locator("#feedback").waitFor();
            seat.open().awaitTrial(2);
            String before = seat.text("A");

            seat.enter("B", 62, 32);
            server.kill();
            seat.send();
            assertThat(page.locator("#saved")).containsText("Not saved yet");
            server.start();
            seat.awaitTrial(3).enter("A", 63, 33);

            server.kill();
            server.start();
            page.reload();
            seat.awaitTrial(3).assertEntered("A", 63, 33);
            seat.send().awaitTrial(4);

            List<String> rows = given().auth()
                    .preemptive()
                    .basic(EMAIL, Accounts.PASSWORD)
                    .get(server.address() + "/api/v1/studies/demo/responses.csv")
                    .asString()
                    .lines()
                    .toList();
            assertThat(before).isNotBlank();
            assertThat(rows).hasSize(1 + 12);
            assertThat(rows.get(1)).contains(",practice,").contains(",61,31,");
            assertThat(rows.get(2)).contains(",B,").contains(",62,32,");
            assertThat(rows.get(3)).contains(",A,").contains(",63,33,");
            assertThat(rows.get(4)).doesNotContain(",64,");
        }
    }
}
