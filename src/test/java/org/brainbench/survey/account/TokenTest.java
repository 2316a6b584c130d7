package org.brainbench.survey.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@QuarkusTest
class TokenTest {

    @Test
    void aTokenIsShownOnceAndStoredAsItsHash() {
        String email = Accounts.researcher();
        Visit visit = Visit.of(email);
        String token = make(visit, "READ");
        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(visit.page("/account/tokens").html()).doesNotContain(token).contains("notebook");
        ApiToken stored = stored(email);
        assertThat(stored.tokenHash).isEqualTo(Secret.hash(token)).isNotEqualTo(token);
        assertThat(Duration.between(stored.createdAt, stored.expiresAt)).isEqualTo(Duration.ofDays(30));
        assertThat(stored.lastUsedAt).isNull();
        assertThat(callStudies(token).statusCode()).isEqualTo(200);
        assertThat(stored(email).lastUsedAt).isNotNull();
    }

    @Test
    void aTokenThatReadsChangesNothing() {
        String study = Studies.open();
        Visit visit = Visit.of(Accounts.with(Role.RESEARCHER, Role.ADMIN));
        String reading = make(visit, "READ");
        String writing = make(visit, "WRITE");
        assertThat(callStudies(reading).statusCode()).isEqualTo(200);
        assertThat(close(study, reading).statusCode()).isEqualTo(403);
        assertThat(callStudies(writing).statusCode()).isEqualTo(200);
        assertThat(close(study, writing).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenNeverHasMoreRolesThanItsOwner() {
        String email = Accounts.researcher();
        String token = make(Visit.of(email), "WRITE");
        assertThat(close(Studies.open(), token).statusCode()).isEqualTo(403);
        QuarkusTransaction.requiringNew()
                .run(() -> Account.findByEmail(email).orElseThrow().roles.remove(Role.RESEARCHER));
        assertThat(callStudies(token).statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenEndsWhenItExpiresOrIsRevoked() {
        String email = Accounts.researcher();
        Visit visit = Visit.of(email);
        String token = make(visit, "READ");
        long id = stored(email).id;
        Visit other = Visit.of(Accounts.researcher());
        assertThat(other.post("/account/tokens", "/account/tokens/" + id + "/revoke", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(callStudies(token).statusCode()).isEqualTo(200);
        String revoke = "/account/tokens/" + id + "/revoke";
        assertThat(visit.page(revoke).text()).contains("It was last used on");
        assertThat(visit.post(revoke, Map.of("confirmation", "other")).statusCode())
                .isEqualTo(422);
        assertThat(callStudies(token).statusCode()).isEqualTo(200);
        assertThat(visit.post(revoke, Map.of("confirmation", "notebook")).statusCode())
                .isEqualTo(303);
        assertThat(callStudies(token).statusCode()).isEqualTo(401);

        String expired = make(visit, "READ");
        QuarkusTransaction.requiringNew()
                .run(() -> ApiToken.update("expiresAt = ?1 where tokenHash = ?2", Instant.now(), Secret.hash(expired)));
        Response refused = callStudies(expired);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.header("WWW-Authenticate")).contains("Basic").contains("Bearer");
        assertThat(visit.page("/account/tokens").select("tbody").text()).contains("expired");
    }

    @ParameterizedTest
    @CsvSource({"Bearer", "Bearer wrong", "Basic", "Basic !!!", "Basic bm9jb2xvbg==", "Digest x"})
    void otherCredentialsAreRefused(String header) {
        given().header("Authorization", header).get("/api/v1/studies").then().statusCode(401);
    }

    @Test
    void aTokenIsForTheApiOnly() {
        String token = make(Visit.of(Accounts.researcher()), "READ");
        given().redirects()
                .follow(false)
                .header("Authorization", "Bearer " + token)
                .get("/account")
                .then()
                .statusCode(302);
        given().queryParam("access_token", token).get("/api/v1/studies").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({"name,''", "scope,ALL", "days,0", "days,366", "days,''"})
    void aWrongFieldIsShownAgain(String field, String value) {
        Map<String, String> form = new HashMap<>(Map.of("name", "notebook", "scope", "READ", "days", "30"));
        form.put(field, value);
        Response response = Visit.of(Accounts.researcher()).post("/account/tokens", form);
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#" + field + "-help.error").text()).isNotBlank();
        assertThat(page.select("#made")).isEmpty();
    }

    @Test
    void whatIsDoneWithTokensIsNoted() {
        String email = Accounts.admin();
        Visit visit = Visit.of(email);
        String token = make(visit, "READ");
        visit.post("/account/tokens/" + stored(email).id + "/revoke", Map.of("confirmation", "notebook"));
        List<AuditEntry> entries =
                QuarkusTransaction.requiringNew().call(() -> AuditEntry.list("actor.email = ?1 order by id", email));
        assertThat(entries)
                .extracting(entry -> entry.action)
                .containsExactly(AuditAction.TOKEN_MADE, AuditAction.TOKEN_REVOKED);
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(entry.detail).isEqualTo("READ notebook").doesNotContain(token));
    }

    @Test
    void theDocumentationOfTheApiNamesBothWaysIn() {
        JsonPath description = given().get("/q/openapi?format=json").jsonPath();
        assertThat(description.getString("info.title")).isEqualTo("BrainBench Survey API");
        assertThat(description.getString("components.securitySchemes.password.scheme"))
                .isEqualTo("basic");
        assertThat(description.getString("components.securitySchemes.token.scheme"))
                .isEqualTo("bearer");
        assertThat(description.getList("security")).hasSize(2);
    }

    private static String make(Visit visit, String scope) {
        Response made = visit.post("/account/tokens", Map.of("name", "notebook", "scope", scope, "days", "30"));
        assertThat(made.statusCode()).isEqualTo(200);
        return Jsoup.parse(made.asString()).select("#made").text();
    }

    private static ApiToken stored(String email) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ApiToken.<ApiToken>find("account.email", email).firstResult());
    }

    private static Response callStudies(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/studies");
    }

    private static Response close(String study, String token) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{\"status\": \"closed\"}")
                .patch("/api/v1/studies/" + study);
    }
}
