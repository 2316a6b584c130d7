package org.brainbench.survey.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.OnH2Only;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.stream.IntStream;

/** A server that trusts the proxy on its machine, and hears three requests of a network address at once. */
@OnH2Only
@QuarkusTest
@TestProfile(BehindProxyTest.Settings.class)
class BehindProxyTest {

    private static final int BURST = 3;

    public static class Settings implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                    "brainbench.rate-limit.per-second", "1",
                    "brainbench.rate-limit.burst", String.valueOf(BURST),
                    "brainbench.login.failures-per-address", "2");
        }
    }

    @Test
    void anAddressThatSendsTooManyRequestsIsToldWhenToComeAgain() {
        Response refused = afterTheBurst("198.51.100.1", "/studies");
        refused.then()
                .statusCode(429)
                .contentType("text/plain")
                .header("X-Content-Type-Options", "nosniff")
                .body(containsString("Too many requests"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 2);
        given().get("/studies").then().statusCode(200);
        from("198.51.100.2", "/studies").then().statusCode(200);
    }

    @Test
    void aProgramIsToldAsTheApiTellsIt() {
        afterTheBurst("198.51.100.3", "/api/v1/studies")
                .then()
                .statusCode(429)
                .contentType("application/json")
                .body("errors[0].field", equalTo(""))
                .body("errors[0].message", containsString("Too many requests"));
    }

    @Test
    void failedLogInsCountForTheAddressThatTheProxyNames() {
        IntStream.range(0, 2)
                .forEach(failure -> logIn("198.51.100.4").then().header("Location", containsString("failed=true")));
        logIn("198.51.100.4").then().header("Location", containsString("paused=true"));
        logIn("198.51.100.5").then().header("Location", containsString("failed=true"));
    }

    private static Response afterTheBurst(String address, String path) {
        return IntStream.rangeClosed(0, BURST)
                .mapToObj(request -> from(address, path))
                .filter(response -> response.statusCode() == 429)
                .findFirst()
                .orElseThrow();
    }

    private static Response from(String address, String path) {
        return given().header("X-Forwarded-For", address).get(path);
    }

    private static Response logIn(String address) {
        return given().redirects()
                .follow(false)
                .header("X-Forwarded-For", address)
                .formParam("j_username", "nobody-from-" + address + "@example.org")
                .formParam("j_password", "wrong")
                .post("/j_security_check");
    }
}
