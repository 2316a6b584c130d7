package org.brainbench.survey.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.specification.RequestSpecification;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.PostgreSql;
import org.brainbench.survey.testsupport.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The package for PostgreSQL, set up by three environment variables. */
class PostgreSqlIT {

    private static final String ADMIN = "ada@example.org";

    @TempDir
    Path folder;

    @Test
    void anEmptyDatabaseIsFilledAndWhatIsStoredOutlivesAKill() {
        try (PostgreSql database = new PostgreSql();
                ServerProcess server = ServerProcess.onPostgreSql(folder, environment(database))) {
            server.start();
            assertThat(studies(server)).containsExactly("demo");
            as(ADMIN)
                    .contentType("application/json")
                    .body("{\"slug\": \"kept\", \"title\": \"Kept\"}")
                    .post(server.address() + "/api/v1/studies")
                    .then()
                    .statusCode(201);

            server.kill();
            server.start();
            assertThat(studies(server)).containsExactlyInAnyOrder("demo", "kept");
            assertThat(Files.exists(folder.resolve("data/brainbench.mv.db"))).isFalse();
        }
    }

    @Test
    void withoutAnAddressOfTheDatabaseTheStartSaysWhatToSet() {
        try (ServerProcess server = ServerProcess.onPostgreSql(folder, Map.of())) {
            assertThatThrownBy(server::start)
                    .hasMessageContaining("set configuration property 'quarkus.datasource.jdbc.url'");
        }
    }

    private static Map<String, String> environment(PostgreSql database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", database.url(),
                "QUARKUS_DATASOURCE_USERNAME", PostgreSql.USERNAME,
                "QUARKUS_DATASOURCE_PASSWORD", PostgreSql.PASSWORD,
                "BRAINBENCH_ADMIN_EMAIL", ADMIN,
                "BRAINBENCH_ADMIN_PASSWORD", Accounts.PASSWORD);
    }

    private static List<String> studies(ServerProcess server) {
        return as(ADMIN)
                .get(server.address() + "/api/v1/studies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("slug");
    }

    private static RequestSpecification as(String email) {
        return given().auth().preemptive().basic(email, Accounts.PASSWORD);
    }
}
