package org.brainbench.survey.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.specification.RequestSpecification;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Barriers;
import org.brainbench.survey.testsupport.Browser;
import org.brainbench.survey.testsupport.ServerProcess;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged server in an empty folder. */
class FirstStartIT {

    @TempDir
    Path folder;

    @Test
    void aLinkThatWorksOnceCreatesTheFirstAdmin() {
        try (ServerProcess server = new ServerProcess(folder, Map.of())) {
            Matcher line = Pattern.compile("runs at (\\S+) - create the first admin at (\\S+/setup/\\S+) ")
                    .matcher(server.start());
            assertThat(line.find()).isTrue();
            assertThat(line.group(1)).isEqualTo(server.address());
            assertThat(Files.exists(folder.resolve("data/brainbench.mv.db"))).isTrue();

            lookAtTheForm(line.group(2));
            assertThat(createAdmin(line.group(2), "short", "tooshort")).isEqualTo(422);
            assertThat(createAdmin(line.group(2), "ada@example.org", Accounts.PASSWORD))
                    .isEqualTo(303);
            assertThat(given().get(line.group(2)).statusCode()).isEqualTo(404);
            assertThat(statusOfStudies(server, "ada@example.org")).isEqualTo(200);

            server.stop();
            assertThat(server.start()).doesNotContain("/setup/");
            assertThat(statusOfStudies(server, "ada@example.org")).isEqualTo(200);
        }
    }

    @Test
    void theEnvironmentCreatesTheFirstAdminUnattended() {
        Map<String, String> environment =
                Map.of("BRAINBENCH_ADMIN_EMAIL", "grace@example.org", "BRAINBENCH_ADMIN_PASSWORD", Accounts.PASSWORD);
        try (ServerProcess server = new ServerProcess(folder, environment)) {
            assertThat(server.start()).doesNotContain("/setup/");
            assertThat(statusOfStudies(server, "grace@example.org")).isEqualTo(200);
            assertThat(server.log()).doesNotContain(Accounts.PASSWORD).doesNotContain("grace@example.org");
        }
    }

    @Test
    void aPasswordThatIsTooShortIsRefusedAtTheStart() {
        Map<String, String> environment =
                Map.of("BRAINBENCH_ADMIN_EMAIL", "grace@example.org", "BRAINBENCH_ADMIN_PASSWORD", "tooshort");
        try (ServerProcess server = new ServerProcess(folder, environment)) {
            assertThatThrownBy(server::start).hasMessageContaining("at least 12 characters");
        }
    }

    /** The one page that no tour of a running server comes by. */
    private static void lookAtTheForm(String link) {
        try (Browser browser = Browser.open()) {
            Page page = browser.page(1280, 900);
            page.navigate(link);
            Browser.picture(page, "first-admin");
            assertThat(Barriers.of(page)).isEmpty();
            page.locator("main form button").click();
            page.locator("[aria-invalid]").first().waitFor();
            Browser.picture(page, "first-admin-refused");
            assertThat(Barriers.of(page)).isEmpty();
        }
    }

    private static int createAdmin(String link, String email, String password) {
        CookieFilter cookies = new CookieFilter();
        RequestSpecification visit = given().filter(cookies);
        String token = Jsoup.parse(visit.get(link).asString())
                .select("input[name=csrf-token]")
                .first()
                .val();
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .formParam("csrf-token", token)
                .formParam("email", email)
                .formParam("password", password)
                .post(link)
                .statusCode();
    }

    private static int statusOfStudies(ServerProcess server, String email) {
        return given().auth()
                .preemptive()
                .basic(email, Accounts.PASSWORD)
                .get(server.address() + "/api/v1/studies")
                .statusCode();
    }
}
