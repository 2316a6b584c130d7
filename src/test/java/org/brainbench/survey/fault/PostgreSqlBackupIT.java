package org.brainbench.survey.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.brainbench.survey.testsupport.DatabaseContent;
import org.brainbench.survey.testsupport.InstalledPostgreSql;
import org.brainbench.survey.testsupport.PostgreSql;
import org.brainbench.survey.testsupport.RemoteStudy;
import org.brainbench.survey.testsupport.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** What docs/operate.md says of backups of PostgreSQL, with the tools of the machine. */
class PostgreSqlBackupIT {

    private static final int EXPERTS = 4;
    private static final int TRIALS = 30;

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void whatIsBroughtBackIsWhatWasThereRowByRow() throws Exception {
        Optional<InstalledPostgreSql> installed = InstalledPostgreSql.start(folder);
        assumeTrue(installed.isPresent(), "Debian's postgresql is not installed");
        try (InstalledPostgreSql database = installed.get()) {
            database.create("brainbench");
            database.create("restored");
            try (ServerProcess server = ServerProcess.onPostgreSql(
                            folder, RemoteStudy.environment(database.environment("brainbench")));
                    ServerProcess second = ServerProcess.onPostgreSql(
                            elsewhere, RemoteStudy.environment(database.environment("restored")))) {
                server.start();
                RemoteStudy study = RemoteStudy.create(server, "kept", TRIALS);
                try (Crowd crowd = new Crowd(server, "kept", EXPERTS, TRIALS)) {
                    crowd.answer(EXPERTS * TRIALS);
                    crowd.awaitStop();
                }
                String dump = elsewhere.resolve("brainbench.dump").toString();
                database.run("pg_dump", "--format=custom", "--file=" + dump, database.address("brainbench"));
                database.run("pg_restore", "--no-owner", "--dbname=" + database.address("restored"), dump);
                Map<String, String> restored = content(database, "restored");
                assertThat(restored).isEqualTo(content(database, "brainbench"));

                second.start();
                String responses = study.responses();
                String again = RemoteStudy.of(second, "kept").responses();
                System.out.printf(
                        "%s%nresponses.csv before %d lines, SHA-256 %s; restored %d lines, SHA-256 %s%n",
                        restored,
                        responses.lines().count(),
                        DatabaseContent.digest(responses),
                        again.lines().count(),
                        DatabaseContent.digest(again));
                assertThat(again).isEqualTo(responses);
            }
        }
    }

    private static Map<String, String> content(InstalledPostgreSql postgreSql, String name) throws SQLException {
        try (Connection database = DriverManager.getConnection(postgreSql.url(name), PostgreSql.USERNAME, "")) {
            return DatabaseContent.of(database);
        }
    }
}
