package org.brainbench.survey.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.brainbench.survey.testsupport.OnH2Only;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;

/** A server that was not told of a proxy. */
@OnH2Only
@QuarkusTest
@TestProfile(WithoutProxyTest.Settings.class)
class WithoutProxyTest {

    private static final int LIMIT = 2;

    public static class Settings implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("brainbench.login.failures-per-address", String.valueOf(LIMIT));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-For: 198.51.100.%d", "Forwarded: for=198.51.100.%d", "X-Real-IP: 198.51.100.%d"})
    void nobodyMakesUpTheAddressThatTheirFailedLogInsCountFor(String header) {
        for (int failure = 0; failure < LIMIT; failure++) {
            logIn(header.formatted(failure));
        }
        assertThat(logIn(header.formatted(LIMIT))).contains("paused=true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-Host: evil.example", "Forwarded: host=evil.example", "X-Forwarded-Proto: https"})
    void nobodyMakesUpTheAddressOfTheServer(String header) {
        String location = given().redirects()
                .follow(false)
                .header(name(header), value(header))
                .get("/account")
                .header("Location");
        assertThat(location).doesNotContain("evil.example").doesNotStartWith("https");
    }

    /** Fails, for an account that is another one each time; returns where the browser is sent. */
    private static String logIn(String header) {
        return given().redirects()
                .follow(false)
                .header(name(header), value(header))
                .formParam("j_username", "nobody-" + header.hashCode() + "@example.org")
                .formParam("j_password", "wrong")
                .post("/j_security_check")
                .header("Location");
    }

    private static String name(String header) {
        return header.split(": ")[0];
    }

    private static String value(String header) {
        return header.split(": ")[1];
    }
}
