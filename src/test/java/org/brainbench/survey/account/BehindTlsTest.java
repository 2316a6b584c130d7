package org.brainbench.survey.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Visit;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/** A server that people reach by HTTPS alone, and that sends no mails. */
@OnH2Only
@QuarkusTest
@TestProfile(BehindTlsTest.Settings.class)
class BehindTlsTest {

    public static class Settings implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("brainbench.https", "true", "quarkus.mailer.from", "");
        }
    }

    @Test
    void browsersSendItsCookiesByHttpsAlone() {
        Response loggedIn = given().redirects()
                .follow(false)
                .formParam("j_username", Accounts.expert())
                .formParam("j_password", Accounts.PASSWORD)
                .post("/j_security_check");
        assertThat(loggedIn.detailedCookie(LoginCookie.NAME).isSecured()).isTrue();
        Response asked = given().redirects().follow(false).get("/account");
        assertThat(asked.detailedCookie("return-to").isSecured()).isTrue();
        Response form = given().get("/register");
        assertThat(form.detailedCookie("csrf-token").isSecured()).isTrue();
    }

    @Test
    void browsersAreToldToComeByHttpsForAYear() {
        for (String path : List.of("/login", "/assets/survey.css", "/nothing")) {
            given().get(path).then().header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    @Test
    void itSaysThatAnAdminHelpsWhoHasForgottenThePassword() {
        Visit visit = Visit.anonymous();
        assertThat(visit.page("/forgotten").select("main").text()).contains("an admin can make a link");
        assertThat(visit.page("/forgotten").select("main form")).isEmpty();
    }
}
