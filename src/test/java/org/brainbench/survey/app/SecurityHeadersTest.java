package org.brainbench.survey.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

@OnH2Only
@QuarkusTest
class SecurityHeadersTest {

    private static final Map<String, String> EXPECTED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    @Test
    void everyAddressAnswersWithThemWhoeverAsks() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        Visit nobody = Visit.anonymous();
        Visit everybody = Visit.of(Accounts.with(Role.EXPERT, Role.RESEARCHER, Role.ADMIN));
        for (String address : AccessTest.addressesToGet()) {
            String path = address.replace("{study}", study).replaceAll("\\{\\w+}", "0");
            assertProtected(nobody.get(path), path);
            assertProtected(everybody.get(path), path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/survey.css",
                "/assets/trial.js",
                "/_static/echarts/dist/echarts.min.js",
                "/q/openapi",
                "/q/health/ready",
                "/q/nothing",
                "/nothing/here",
                "/assets/nothing.js"
            })
    void soDoFilesAndWhatIsNotThere(String path) {
        assertProtected(given().get(path), path);
    }

    @Test
    void soDoesAFormThatIsRefused() {
        Response response =
                given().redirects().follow(false).formParam("a", "b").post("/register");
        assertThat(response.statusCode()).isEqualTo(400);
        assertProtected(response, "a form without its token");
        assertProtected(
                given().redirects()
                        .follow(false)
                        .formParam("j_username", "nobody@example.org")
                        .formParam("j_password", "wrong")
                        .post("/j_security_check"),
                "a wrong password");
    }

    @Test
    void noScriptAndNoStyleSheetIsTakenFromAPageItself() {
        Map<String, String> policy = policy(given().get("/login"));
        assertThat(policy)
                .containsEntry("default-src", "'none'")
                .containsEntry("script-src", "'self'")
                .containsEntry("style-src", "'self'")
                .containsEntry("form-action", "'self'")
                .containsEntry("frame-ancestors", "'none'")
                .containsEntry("base-uri", "'none'")
                .containsEntry("object-src", "'none'");
        assertThat(policy.entrySet())
                .filteredOn(rule -> rule.getValue().contains("unsafe"))
                .containsExactly(Map.entry("style-src-attr", "'unsafe-inline'"));
    }

    @Test
    void pagesStayInNoCacheWhileFilesMay() {
        given().get("/login").then().header("Cache-Control", "no-store");
        Visit.of(Accounts.expert()).get("/account").then().header("Cache-Control", "no-store");
        assertThat(given().get("/assets/survey.css").header("Cache-Control")).contains("max-age");
    }

    @Test
    void httpsIsNotAskedForWhereTheServerMayBeReachedByHttp() {
        given().get("/login").then().header("Strict-Transport-Security", nullValue());
    }

    private static void assertProtected(Response response, String what) {
        EXPECTED.forEach((name, value) -> assertThat(response.headers().getValues(name))
                .as("%s of %s", name, what)
                .containsExactly(value));
        assertThat(response.headers().getValues("Content-Security-Policy"))
                .as(what)
                .hasSize(1);
        assertThat(response.header("Permissions-Policy")).as(what).contains("camera=()");
    }

    private static Map<String, String> policy(Response response) {
        Map<String, String> rules = new TreeMap<>();
        Arrays.stream(response.header("Content-Security-Policy").split("; ")).forEach(rule -> {
            String[] parts = rule.split(" ", 2);
            rules.put(parts[0], parts[1]);
        });
        return rules;
    }
}
