package org.brainbench.survey.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.PostgreSql;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.ws.rs.HttpMethod;

/**
 * Every address with every role. A page sends who is not logged in to the log-in (302) and refuses the wrong role (403);
 * a form that is let in lacks its CSRF token here and answers 400; the API answers 401 and 403.
 */
@QuarkusTest
class AccessTest {

    private static final String TABLE = """
            address                                            nobody EXPERT RESEARCHER ADMIN
            GET    /                                              200    200        200   200
            GET    /register                                      200    200        200   200
            POST   /register                                      400    400        400   400
            GET    /login                                         200    200        200   200
            GET    /login/orcid                                   404    404        404   404
            GET    /login/orcid/return                            404    404        404   404
            POST   /logout                                        400    400        400   400
            GET    /setup/{token}                                 404    404        404   404
            POST   /setup/{token}                                 400    400        400   400
            GET    /forgotten                                     200    200        200   200
            POST   /forgotten                                     400    400        400   400
            GET    /reset/{token}                                 404    404        404   404
            POST   /reset/{token}                                 400    400        400   400
            GET    /account/password                              302    200        200   200
            POST   /account/password                              302    400        400   400
            GET    /account/tokens                                302    403        200   200
            POST   /account/tokens                                302    403        400   400
            GET    /account/tokens/{id}/revoke                    302    403        404   404
            POST   /account/tokens/{id}/revoke                    302    403        400   400
            GET    /account/orcid                                 302    200        200   200
            POST   /account/orcid                                 302    400        400   400
            POST   /account/orcid/unlink                          302    400        400   400
            GET    /account                                       302    200        200   200
            POST   /account                                       302    400        400   400
            GET    /join/{token}                                  404    404        404   404
            POST   /join/{token}                                  302    400        403   403
            GET    /console                                       302    403        200   200
            GET    /join/panel/{study}                            422    422        422   422
            POST   /join/panel/{study}/account                    400    400        400   400
            GET    /studies                                       200    200        200   200
            GET    /studies/{study}                               200    200        200   200
            POST   /studies/{study}                               302    400        403   403
            GET    /studies/{study}/session                       302    303        403   403
            POST   /studies/{study}/session                       302    400        403   403
            GET    /studies/{study}/session/end                   302    303        403   403
            POST   /studies/{study}/session/end                   302    400        403   403
            GET    /studies/{study}/withdraw                      302    404        403   403
            POST   /studies/{study}/withdraw                      302    400        403   403
            GET    /studies/{study}/debrief                       302    303        403   403
            GET    /studies/{study}/results                       302    403        200   403
            GET    /studies/{study}/results/results.json          302    403        200   403
            GET    /studies/{study}/results/responses.csv         302    403        200   403
            GET    /studies/{study}/results/figures               302    403        200   403
            GET    /studies/{study}/results/items                 302    403        200   403
            GET    /studies/{study}/results/items/{item}          302    403        200   403
            GET    /studies/{study}/results/reliability           302    403        200   403
            GET    /studies/{study}/results/reliability.json      302    403        200   403
            GET    /studies/{study}/results/models                302    403        200   403
            GET    /studies/{study}/results/models.json           302    403        200   403
            GET    /studies/{study}/results/models/memorisation   302    403        200   403
            GET    /studies/{study}/results/models/pair           302    403        422   403
            GET    /studies/{study}/results/brainbench.zip        302    403        200   403
            GET    /admin/accounts                                302    403        403   200
            POST   /admin/accounts/{id}/roles                     302    403        403   400
            POST   /admin/accounts/{id}/reset-link                302    403        403   400
            POST   /admin/accounts/{id}/deactivate                302    403        403   400
            POST   /admin/accounts/{id}/activate                  302    403        403   400
            GET    /admin/audit                                   302    403        403   200
            GET    /admin/audit/audit.csv                         302    403        403   200
            GET    /admin/studies                                 302    403        403   200
            GET    /admin/studies/new                             302    403        403   200
            POST   /admin/studies                                 302    403        403   400
            GET    /admin/studies/{study}                         302    403        403   200
            POST   /admin/studies/{study}                         302    403        403   400
            GET    /admin/studies/{study}/delete                  302    403        403   200
            POST   /admin/studies/{study}/delete                  302    403        403   400
            GET    /admin/studies/{study}/setup                   302    403        403   200
            GET    /admin/studies/{study}/setup/{step}            302    403        403   200
            POST   /admin/studies/{study}/setup/{step}            302    403        403   400
            POST   /admin/studies/{study}/setup/open              302    403        403   400
            POST   /admin/studies/{study}/setup/previewed         302    403        403   400
            GET    /admin/studies/{study}/preview                 302    403        200   200
            POST   /admin/studies/{study}/preview                 302    403        400   400
            GET    /admin/studies/{study}/preview/session         302    403        404   404
            POST   /admin/studies/{study}/preview/session         302    403        400   400
            GET    /admin/studies/{study}/preview/end             302    403        404   404
            POST   /admin/studies/{study}/preview/end             302    403        400   400
            GET    /admin/studies/{study}/preview/debrief         302    403        404   404
            GET    /admin/studies/{study}/panel                   302    403        403   200
            GET    /admin/studies/{study}/panel/panel.csv         302    403        403   200
            POST   /admin/studies/{study}/panel/erase             302    403        403   400
            GET    /admin/studies/{study}/invitations             302    403        403   200
            POST   /admin/studies/{study}/invitations             302    403        403   400
            POST   /admin/studies/{study}/invitations/{id}/reopen 302    403        403   400
            POST   /admin/studies/{study}/invitations/{id}/revoke 302    403        403   400
            GET    /admin/studies/{study}/invitations/mails       302    403        403   200
            POST   /admin/studies/{study}/invitations/mails       302    403        403   400
            POST   /admin/studies/{study}/invitations/mails/erase 302    403        403   400
            POST   /admin/studies/{study}/invitations/mails/{id}/again 302 403     403   400
            POST   /admin/studies/{study}/invitations/mails/{id}/revoke 302 403    403   400
            GET    /admin/studies/{study}/items                   302    403        403   200
            UPLOAD /admin/studies/{study}/items                   302    403        403   400
            GET    /admin/studies/{study}/items/{id}              302    403        403   200
            GET    /admin/studies/{study}/items/{id}/edit         302    403        403   200
            POST   /admin/studies/{study}/items/{id}/edit         302    403        403   400
            GET    /admin/studies/{study}/responses               302    403        403   200
            UPLOAD /admin/studies/{study}/responses               302    403        403   400
            GET    /admin/studies/{study}/responses/{id}          302    403        403   404
            GET    /admin/studies/{study}/models                  302    403        403   200
            UPLOAD /admin/studies/{study}/models                  302    403        403   400
            GET    /admin/studies/{study}/models/harness.zip      302    403        403   200
            GET    /admin/studies/{study}/models/{id}             302    403        403   404
            POST   /admin/studies/{study}/models/{id}             302    403        403   400
            POST   /admin/studies/{study}/models/{id}/delete      302    403        403   400
            GET    /admin/studies/{study}/models/{id}/references  302    403        403   404
            UPLOAD /admin/studies/{study}/models/{id}/references  302    403        403   400
            GET    /admin/studies/{study}/models/{id}/references/{corpus}/delete 302 403 403 404
            POST   /admin/studies/{study}/models/{id}/references/{corpus}/delete 302 403 403 400
            POST   /admin/studies/{study}/models/{id}/cancel      302    403        403   400
            POST   /admin/studies/{study}/models/{id}/resume      302    403        403   400
            GET    /admin/studies/{study}/models/scorings         302    403        403   200
            POST   /admin/studies/{study}/models/scorings         302    403        403   400
            GET    /admin/backup                                  302    403        403   200
            POST   /admin/backup                                  302    403        403   400
            POST   /api/v1/backup                                 401    403        403   %s
            GET    /api/v1/studies                                401    403        200   403
            POST   /api/v1/studies                                401    403        403   422
            GET    /api/v1/studies/{study}                        401    403        200   403
            PATCH  /api/v1/studies/{study}                        401    403        403   200
            GET    /api/v1/studies/{study}/progress               401    403        200   200
            GET    /api/v1/studies/{study}/items                  401    403        200   403
            UPLOAD /api/v1/studies/{study}/items                  401    403        403   422
            GET    /api/v1/studies/{study}/models/harness.zip     401    403        403   200
            GET    /api/v1/studies/{study}/models                 401    403        200   403
            UPLOAD /api/v1/studies/{study}/models                 401    403        403   422
            UPLOAD /api/v1/studies/{study}/models/{id}/references 401    403        403   404
            POST   /api/v1/studies/{study}/models/scorings        401    403        403   422
            GET    /api/v1/studies/{study}/models/scorings/{id}   401    403        403   404
            POST   /api/v1/studies/{study}/models/scorings/{id}/cancel 401 403      403   404
            GET    /api/v1/studies/{study}/results                401    403        200   403
            GET    /api/v1/studies/{study}/results/models         401    403        200   403
            GET    /api/v1/studies/{study}/results/models/memorisation 401 403      200   403
            UPLOAD /api/v1/studies/{study}/responses              401    403        403   422
            GET    /api/v1/studies/{study}/results/reliability    401    403        200   403
            GET    /api/v1/studies/{study}/brainbench.zip         401    403        200   403
            GET    /api/v1/studies/{study}/responses.csv          401    403        200   403
            """.formatted(PostgreSql.isUnderTest() ? 409 : 200);

    @TempDir
    Path folder;

    private record Row(String method, String address, List<Integer> statuses) {

        static Row of(String line) {
            String[] words = line.split(" +");
            return new Row(
                    words[0],
                    words[1],
                    Arrays.stream(words).skip(2).map(Integer::valueOf).toList());
        }

        /** An upload is a POST of a form with files. */
        boolean isUpload() {
            return method.equals("UPLOAD");
        }

        String verb() {
            return isUpload() ? "POST" : method;
        }

        String name() {
            return verb() + " " + address;
        }
    }

    @Test
    void everyAddressIsOpenToTheRolesOfTheTableAndToNobodyElse() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        long item = QuarkusTransaction.requiringNew()
                .call(() -> Item.<Item>find("study.slug", study).firstResult().id);
        List<String> emails = new ArrayList<>();
        List<Visit> visits = new ArrayList<>(List.of(Visit.anonymous()));
        emails.add(null);
        for (String role : Role.ALL) {
            emails.add(Accounts.with(role));
            visits.add(Visit.of(emails.get(emails.size() - 1)));
        }
        StringBuilder found = new StringBuilder();
        for (Row row : rows()) {
            String path = row.address()
                    .replace("{study}", study)
                    .replace("{id}", String.valueOf(item))
                    .replace("{item}", String.valueOf(item))
                    .replace("{token}", "wrong")
                    .replace("{step}", "texts")
                    .replace("{corpus}", "0");
            for (int who = 0; who < visits.size(); who++) {
                int status = request(row, path, emails.get(who), visits.get(who))
                        .request(row.verb(), path)
                        .statusCode();
                if (status != row.statuses().get(who)) {
                    found.append("%s as %s: %d%n"
                            .formatted(row.name(), emails.get(who) == null ? "nobody" : Role.ALL.get(who - 1), status));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** Every address that names something of a study or a person, asked for under another study or by another person. */
    @Test
    void whatBelongsElsewhereIsNotThere() {
        String email = Accounts.with(Role.ADMIN, Role.RESEARCHER);
        Visit visit = Visit.of(email);
        Belongings own = Belongings.of(email, visit, folder);
        String other = Studies.open();
        String strangerEmail = Accounts.with(Role.ADMIN, Role.RESEARCHER);
        Visit stranger = Visit.of(strangerEmail);
        List<Row> rows = rows().stream().filter(row -> own.has(row.address())).toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(14);
        StringBuilder found = new StringBuilder();
        for (Row row : rows) {
            String elsewhere = own.path(row.address(), other);
            int status = permitted(row, elsewhere, strangerEmail, stranger)
                    .request(row.verb(), elsewhere)
                    .statusCode();
            if (status != 404) {
                found.append("%s: %d%n".formatted(row.name(), status));
            }
        }
        for (Row row : rows) {
            if (row.verb().equals("GET")) {
                assertThat(visit.get(own.path(row.address(), own.study())).statusCode())
                        .isEqualTo(200);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theTableHasEveryAddressOfTheServer() {
        Set<String> table = rows().stream().map(Row::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(table).isEqualTo(addresses());
    }

    private static RequestSpecification request(Row row, String path, String email, Visit visit) {
        boolean api = path.startsWith("/api/");
        RequestSpecification request = api ? given() : visit.request();
        if (api && email != null) {
            request.auth().preemptive().basic(email, Accounts.PASSWORD);
        }
        if (row.isUpload()) {
            return request.multiPart("creator", "nobody");
        }
        return api && !row.verb().equals("GET")
                ? request.contentType("application/json").body("{}")
                : request;
    }

    /** The same with what a form needs to be let in. */
    private static RequestSpecification permitted(Row row, String path, String email, Visit visit) {
        RequestSpecification request = request(row, path, email, visit);
        if (path.startsWith("/api/") || row.verb().equals("GET")) {
            return request;
        }
        String token =
                visit.page("/account").select("input[name=csrf-token]").first().val();
        return row.isUpload() ? request.multiPart("csrf-token", token) : request.formParam("csrf-token", token);
    }

    /** Of every address that can be asked for with GET, with its placeholders. */
    static List<String> addressesToGet() {
        return rows().stream()
                .filter(row -> row.verb().equals("GET"))
                .map(Row::address)
                .toList();
    }

    private static List<Row> rows() {
        return TABLE.lines().skip(1).map(Row::of).toList();
    }

    /** Of the server, each with its verb before it. */
    static Set<String> addresses() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.brainbench.survey")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .flatMap(method -> verbs(method).map(verb -> verb + " " + address(type, method))))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(Class::getSimpleName);
    }

    private static String address(Class<?> type, Method method) {
        String below = method.isAnnotationPresent(jakarta.ws.rs.Path.class)
                ? "/" + method.getAnnotation(jakarta.ws.rs.Path.class).value()
                : "";
        String whole = (type.getAnnotation(jakarta.ws.rs.Path.class).value() + below).replaceAll("/+", "/");
        return whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    }
}
