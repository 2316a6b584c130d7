package org.brainbench.survey.study;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.UUID;

@QuarkusTest
class StudyApiTest {

    private static final String STUDIES = "/api/v1/studies";

    @Test
    void everythingLeftOutTakesTheBrainBenchPreset() {
        String slug = slug();
        create("{\"slug\": \"%s\", \"title\": \"A study\"}".formatted(slug))
                .statusCode(201)
                .header("Location", endsWith(STUDIES + "/" + slug))
                .body("status", equalTo("draft"))
                .body("subfields", equalTo(BrainBenchPreset.SUBFIELDS))
                .body("plan.human", equalTo(6))
                .body("plan.machine", equalTo(3))
                .body("plan.practice", equalTo(1))
                .body("plan.catch", equalTo(2))
                .body("presentation", equalTo("side_by_side"))
                .body("leaseHours", equalTo(24))
                .body("maxSessions", equalTo(1))
                .body("debrief", equalTo("at_once"))
                .body("exclusions", contains("catch", "sliders", "lookup", "recognised", "fast"))
                .body("consent", equalTo(BrainBenchPreset.consent()))
                .body("consentVersion", equalTo(1));
        api().get(STUDIES).then().statusCode(200).body("slug", hasItem(slug));
    }

    @Test
    void settingsAndStatusChangeAndTheRestStays() {
        String slug = slug();
        create("{\"slug\": \"%s\", \"title\": \"A study\"}".formatted(slug)).statusCode(201);
        change(slug, """
                        {"status": "open", "plan": {"human": 4, "catch": 0}, "presentation": "inline",
                         "maxSessions": 2, "debrief": "when_closed", "exclusions": ["fast"],
                         "consent": "New consent", "subfields": ["One", "Two"]}
                        """)
                .statusCode(200)
                .body("status", equalTo("open"))
                .body("title", equalTo("A study"))
                .body("plan.human", equalTo(4))
                .body("plan.machine", equalTo(3))
                .body("plan.catch", equalTo(0))
                .body("presentation", equalTo("inline"))
                .body("maxSessions", equalTo(2))
                .body("debrief", equalTo("when_closed"))
                .body("exclusions", contains("fast"))
                .body("consentVersion", equalTo(2))
                .body("subfields", contains("One", "Two"));
        change(slug, "{\"subfields\": [\"Two\", \"Three\", \"One\"]}")
                .statusCode(200)
                .body("subfields", contains("Two", "Three", "One"))
                .body("consentVersion", equalTo(2))
                .body("exclusions", contains("fast"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "slug          | `{\"slug\": \"Not a slug\", \"title\": \"T\"}`",
                "slug          | `{\"title\": \"T\"}`",
                "slug          | `{\"slug\": \"demo\", \"title\": \"T\"}`",
                "title         | `{\"slug\": \"fine\"}`",
                "status        | `{\"slug\": \"fine\", \"title\": \"T\", \"status\": \"asleep\"}`",
                "subfields     | `{\"slug\": \"fine\", \"title\": \"T\", \"subfields\": []}`",
                "subfields     | `{\"slug\": \"fine\", \"title\": \"T\", \"subfields\": [\"A\", \"A\"]}`",
                "plan.human    | `{\"slug\": \"fine\", \"title\": \"T\", \"plan\": {\"human\": -1}}`",
                "plan.catch    | `{\"slug\": \"fine\", \"title\": \"T\", \"plan\": {\"catch\": 11}}`",
                "plan.human    | `{\"slug\": \"fine\", \"title\": \"T\", \"plan\": {\"human\": \"six\"}}`",
                "presentation  | `{\"slug\": \"fine\", \"title\": \"T\", \"presentation\": \"upside_down\"}`",
                "leaseHours    | `{\"slug\": \"fine\", \"title\": \"T\", \"leaseHours\": 0}`",
                "debrief       | `{\"slug\": \"fine\", \"title\": \"T\", \"debrief\": \"never\"}`",
                "exclusions    | `{\"slug\": \"fine\", \"title\": \"T\", \"exclusions\": [\"mood\"]}`",
                "completionUrl | `{\"slug\": \"fine\", \"title\": \"T\", \"completionUrl\": \"http://panel.example\"}`",
                "panelParameters | `{\"slug\": \"fine\", \"title\": \"T\", \"panelParameters\": []}`",
                "``            | `{\"slug\": \"fine\"`",
                "``            | `not json`"
            })
    void whatIsWrongIsNamedByItsFieldAndNothingIsStored(String field, String body) {
        create(body).statusCode(422).body("errors.field", hasItem(field)).body("errors.message", not(hasItem("")));
        api().get(STUDIES + "/fine").then().statusCode(404);
    }

    @Test
    void aProgramOpensAStudyWithoutItemsAndTellsItOfAPanel() {
        String slug = slug();
        create("{\"slug\": \"%s\", \"title\": \"T\", \"status\": \"open\"}".formatted(slug))
                .statusCode(201)
                .body("status", equalTo("open"))
                .body("panelParameters", contains("PROLIFIC_PID", "STUDY_ID", "SESSION_ID"));
        change(slug, "{\"completionCode\": \"C1AB2\", \"expectedParticipants\": 40, \"panelParameters\": [\"who\"]}")
                .statusCode(200)
                .body("completionCode", equalTo("C1AB2"))
                .body("expectedParticipants", equalTo(40))
                .body("panelParameters", contains("who"));
        change(slug, "{\"completionCode\": \"\"}").statusCode(200).body("completionCode", nullValue());
    }

    @Test
    void aSubfieldThatHasItemsStays() {
        String slug = Studies.open();
        Studies.addItems(slug, Creator.HUMAN, 1);
        change(slug, "{\"subfields\": [\"Other\"]}").statusCode(422).body("errors.field", hasItem("subfields"));
        api().get(STUDIES + "/" + slug).then().body("subfields", hasSize(5));
    }

    @Test
    void anUnknownStudyIsNotFound() {
        api().get(STUDIES + "/no-such-study").then().statusCode(404).body("errors.message", hasSize(1));
        change("no-such-study", "{}").statusCode(404);
    }

    @Test
    void theDescriptionOfTheApiNamesItsAddresses() {
        String description = given().get("/q/openapi?format=json").asString();
        assertThat(description).contains("\"/api/v1/studies/{study}/items\"", "\"/api/v1/studies/{study}/results\"");
    }

    private static ValidatableResponse create(String body) {
        return api().contentType("application/json").body(body).post(STUDIES).then();
    }

    private static ValidatableResponse change(String slug, String body) {
        return api().contentType("application/json")
                .body(body)
                .patch(STUDIES + "/" + slug)
                .then();
    }

    private static RequestSpecification api() {
        return given().auth().preemptive().basic(Accounts.with(Role.ADMIN, Role.RESEARCHER), Accounts.PASSWORD);
    }

    private static String slug() {
        return "study-" + UUID.randomUUID();
    }
}
