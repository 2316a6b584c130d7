package org.brainbench.survey.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.brainbench.survey.testsupport.Accounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class LanguageChoiceTest {

    private static final String CHINESE = "zh-CN,zh;q=0.9,en;q=0.8";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|en",
                "en-GB,en;q=0.9|en",
                "zh-CN,zh;q=0.9,en;q=0.8|zh-CN",
                "zh-Hans|zh-CN",
                "de,zh;q=0.5|zh-CN",
                "en,zh;q=0.9|en",
                "fr|en",
                "*|en",
                "zh-CN;q=nonsense|en",
            })
    void theBrowserAsksForALanguage(String accepted, String lang) {
        RequestSpecification request = given();
        if (accepted != null) {
            request.header("Accept-Language", accepted);
        }
        assertThat(page(request.get("/")).selectFirst("html").attr("lang")).isEqualTo(lang);
    }

    @Test
    void theChoiceIsRememberedAndCountsMoreThanTheBrowser() {
        Response chosen = choose("zh", "/login?registered=true");
        chosen.then().statusCode(303);
        assertThat(chosen.header("Location")).isEqualTo("/login?registered=true");
        assertThat(chosen.cookies()).containsOnlyKeys("language");
        Cookie cookie = chosen.detailedCookie("language");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isEqualTo(365 * 24 * 60 * 60);

        Document page =
                page(given().cookie(cookie).header("Accept-Language", "en").get("/login"));
        assertThat(page.selectFirst("main button").text()).isEqualTo("登录");
        assertThat(page.select("footer button[lang=en]").text()).isEqualTo("English");
        assertThat(page.select("footer form").attr("action")).isEqualTo("/language/en?back=%2Flogin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example", "studies"})
    void theSwitchLeadsNowhereElse(String back) {
        assertThat(choose("zh", back).header("Location")).isEqualTo("/");
    }

    @Test
    void anUnknownLanguageIsNotRemembered() {
        Response unknown = choose("tlh", "/");
        unknown.then().statusCode(404);
        assertThat(unknown.cookies()).doesNotContainKey("language");
    }

    @Test
    void errorsAndTheSwitchOnThemSpeakToo() {
        Response gone = given().header("Accept-Language", CHINESE).get("/nowhere");
        gone.then().statusCode(404);
        Document page = Jsoup.parse(gone.asString());
        assertThat(page.selectFirst("h1").text()).isEqualTo("找不到页面");
        assertThat(page.select("footer form button").text()).isEqualTo("English");
    }

    @Test
    void aFormThatIsRefusedUnreadIsToldSo() {
        Response refused = given().header("Accept-Language", CHINESE)
                .formParam("csrf-token", "wrong")
                .post("/forgotten");
        refused.then().statusCode(400);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.text()).contains("表单未能发送", "跳到正文", "登录");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
    }

    @Test
    void messagesThatJavaTakesSpeakToo() {
        Document form = page(given().header("Accept-Language", CHINESE).get("/register"));
        String token = form.select("input[name=csrf-token]").val();
        Response refused = given().header("Accept-Language", CHINESE)
                .cookie("csrf-token", token)
                .formParam("csrf-token", token)
                .post("/register");
        refused.then().statusCode(422);
        assertThat(Jsoup.parse(refused.asString()).select("#email-help").text()).isEqualTo("请填写此项。");
    }

    @Test
    void programsAreToldInEnglish() {
        given().auth()
                .preemptive()
                .basic(Accounts.admin(), Accounts.PASSWORD)
                .header("Accept-Language", CHINESE)
                .cookie("language", "zh")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/studies")
                .then()
                .statusCode(422)
                .body("errors.find { it.field == 'title' }.message", equalTo("Please fill this in."));
    }

    private static Response choose(String language, String back) {
        return given().redirects().follow(false).queryParam("back", back).post("/language/" + language);
    }

    private static Document page(Response answer) {
        answer.then().statusCode(200);
        return Jsoup.parse(answer.asString());
    }
}
