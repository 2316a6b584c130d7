package org.brainbench.survey.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

@QuarkusTest
class RegistrationTest {

    @Test
    void anExpertRegistersLogsInAndLogsOut() {
        String email = UUID.randomUUID() + "@Example.org";
        Visit visit = Visit.anonymous();
        Response registered = visit.post("/register", form(email));
        assertThat(registered.statusCode()).isEqualTo(303);

        Account account = QuarkusTransaction.requiringNew()
                .call(() -> Account.findByEmail(email).orElseThrow());
        assertThat(account.email).isEqualTo(email.toLowerCase());
        assertThat(account.passwordHash).startsWith("$2").doesNotContain(Accounts.PASSWORD);
        assertThat(account.roles).isEqualTo(Set.of(Role.EXPERT));
        assertThat(account.profile).isEqualTo(Accounts.PROFILE);

        Visit loggedIn = Visit.of(email);
        assertThat(loggedIn.page("/account").text()).contains(email.toLowerCase());
        assertThat(loggedIn.post("/account", "/logout", Map.of()).statusCode()).isEqualTo(303);
        assertThat(loggedIn.get("/account").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({
        "email,nobody",
        "email,''",
        "password,elevenchars",
        "gender,''",
        "gender,DRAGON",
        "age,abc",
        "age,15",
        "age,99999999999",
        "country,''",
        "position,''",
        "experience,-1",
        "experience,81"
    })
    void aWrongFieldIsShownAgainWithItsMessageAndWhatWasTyped(String field, String value) {
        Map<String, String> form = form(UUID.randomUUID() + "@example.org");
        form.put(field, value);
        Response response = Visit.anonymous().post("/register", form);
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#" + field + "-help.error").text()).isNotBlank();
        assertThat(page.select("[aria-invalid=true]")).hasSize(1);
        form.remove("password");
        form.remove(field);
        form.forEach((name, typed) -> assertThat(
                        page.select("input[name=%s], select[name=%s] option[selected]".formatted(name, name))
                                .val())
                .isEqualTo(typed));
        assertThat(page.select("input[name=password]").val()).isEmpty();
    }

    @Test
    void helpStaysBesideAWrongFieldAndAChoiceIsAskedFor() {
        Map<String, String> form = form(UUID.randomUUID() + "@example.org");
        form.put("password", "short");
        form.put("gender", "");
        Document page = Jsoup.parse(Visit.anonymous().post("/register", form).asString());
        assertThat(page.select("#password").attr("aria-describedby")).isEqualTo("password-help password-hint");
        assertThat(page.select("#password-hint").text()).isNotBlank();
        assertThat(page.select("#gender-help").text()).isEqualTo("Please choose one.");
        assertThat(page.select("body > footer")).hasSize(1);
    }

    @Test
    void anAddressRegistersOnce() {
        String email = Accounts.expert();
        Response response = Visit.anonymous().post("/register", form(email.toUpperCase()));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(response.asString()).select("#email-help").text())
                .contains("already");
    }

    @Test
    void aPasswordThatBcryptWouldCutIsRefused() {
        Map<String, String> form = form(UUID.randomUUID() + "@example.org");
        form.put("password", "ä".repeat(40));
        assertThat(Visit.anonymous().post("/register", form).statusCode()).isEqualTo(422);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        Visit visit = Visit.anonymous();
        visit.get("/register");
        assertThat(visit.request()
                        .formParams(form(UUID.randomUUID() + "@example.org"))
                        .post("/register")
                        .statusCode())
                .isEqualTo(400);
    }

    private static Map<String, String> form(String email) {
        return new HashMap<>(Map.of(
                "email", email,
                "password", Accounts.PASSWORD,
                "gender", "FEMALE",
                "age", "41",
                "country", "Germany",
                "position", "POSTDOCTORAL",
                "experience", "12"));
    }
}
