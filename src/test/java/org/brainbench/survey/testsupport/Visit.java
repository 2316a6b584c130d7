package org.brainbench.survey.testsupport;

import static io.restassured.RestAssured.given;

import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody with a browser's habits: keeps cookies, does not follow redirects, posts forms with their CSRF token. */
public final class Visit {

    private final CookieFilter cookies = new CookieFilter();

    private Visit() {}

    public static Visit anonymous() {
        return new Visit();
    }

    /** A visit that has logged in through the form. */
    public static Visit of(String email) {
        Visit visit = new Visit();
        visit.request()
                .formParam("j_username", email)
                .formParam("j_password", Accounts.PASSWORD)
                .post("/j_security_check")
                .then()
                .statusCode(302);
        return visit;
    }

    public RequestSpecification request() {
        return given().filter(cookies).redirects().follow(false);
    }

    public Response get(String path) {
        return request().get(path);
    }

    /** The page at this path, which must answer 200. */
    public Document page(String path) {
        return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
    }

    /** The page at an address that is encoded already, as those of redirects are; it must answer 200. */
    public Document follow(String address) {
        return Jsoup.parse(request()
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** Posts a form as the browser would after having seen the page at {@code formPath}. */
    public Response post(String formPath, String path, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(hiddenFields(formPath, path));
        all.putAll(fields);
        RequestSpecification request = request();
        all.forEach((name, value) -> {
            if (value instanceof List<?> values) {
                request.formParam(name, values);
            } else {
                request.formParam(name, value);
            }
        });
        return request.post(path);
    }

    /** Posts the form that the page at this path holds for this path. */
    public Response post(String path, Map<String, ?> fields) {
        return post(path, path, fields);
    }

    /** Uploads a file with the other fields of its form. */
    public Response upload(String formPath, String path, File file, Map<String, String> fields) {
        RequestSpecification request =
                request().multiPart("csrf-token", token(formPath)).multiPart("file", file);
        fields.forEach(request::multiPart);
        return request.post(path);
    }

    /** What the form for a path holds that nobody types; the CSRF token even if there is no such form. */
    private Map<String, String> hiddenFields(String formPath, String path) {
        Document page = page(formPath);
        Map<String, String> hidden = new HashMap<>();
        page.select("form[action=" + path + "] input[type=hidden]")
                .forEach(input -> hidden.put(input.attr("name"), input.val()));
        hidden.put("csrf-token", page.selectFirst("input[name=csrf-token]").val());
        return hidden;
    }

    private String token(String formPath) {
        return page(formPath).select("input[name=csrf-token]").first().val();
    }
}
