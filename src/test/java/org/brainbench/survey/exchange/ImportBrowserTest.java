package org.brainbench.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Barriers;
import org.brainbench.survey.testsupport.BrowserOfTest;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URL;
import java.time.Instant;

/** An import that is under way, which the tour of all pages does not see: its own come to their end at once. */
@OnH2Only
@QuarkusTest
class ImportBrowserTest {

    @RegisterExtension
    final BrowserOfTest browser = new BrowserOfTest();

    @TestHTTPResource("/")
    URL url;

    @ParameterizedTest
    @CsvSource({"CHECKING,7,", "STORING,30,100"})
    void anImportThatIsUnderWayKeepsNobodyOut(AnswerImportRun.State state, int done, Integer all) {
        String study = Studies.open();
        long run = run(study, state, done, all);
        Page page = browser.page(1280, 900);
        page.navigate(url + "login");
        page.locator("#email").fill(Accounts.admin());
        page.locator("#password").fill(Accounts.PASSWORD);
        page.locator("form[action='/j_security_check'] button").click();
        page.waitForURL(url + "console");
        page.navigate(url + "admin/studies/" + study + "/responses/" + run);
        assertThat(page.locator("progress").isVisible()).isTrue();
        assertThat(Barriers.of(page)).isEmpty();
    }

    private static long run(String study, AnswerImportRun.State state, int done, Integer all) {
        return QuarkusTransaction.requiringNew().call(() -> {
            AnswerImportRun run = AnswerImportRun.start(Study.require(study), null, Instant.now());
            run.state = state;
            run.rowsDone = done;
            run.rowsInFile = all;
            return run.id;
        });
    }
}
