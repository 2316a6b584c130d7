package org.brainbench.survey.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.testsupport.DatabaseContent;
import org.brainbench.survey.testsupport.H2File;
import org.brainbench.survey.testsupport.RemoteStudy;
import org.brainbench.survey.testsupport.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** A backup of the running H2 server is brought back elsewhere and compared. */
class BackupIT {

    private static final int EXPERTS = 6;
    private static final int TRIALS = 40;

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    @Test
    void whatIsBroughtBackIsWhatWasThereRowByRow() throws IOException, SQLException {
        try (ServerProcess server = new ServerProcess(folder, RemoteStudy.environment(Map.of()));
                ServerProcess restored = new ServerProcess(elsewhere, RemoteStudy.environment(Map.of()))) {
            server.start();
            RemoteStudy study = RemoteStudy.create(server, "kept", TRIALS);
            try (Crowd crowd = new Crowd(server, "kept", EXPERTS, TRIALS)) {
                crowd.answer(EXPERTS * TRIALS);
                crowd.awaitStop();
            }
            String responses = study.responses();
            H2File.restore(backup(study, server), elsewhere);
            server.stop();
            Map<String, String> before = content(folder);
            Map<String, String> after = content(elsewhere);
            // That the backup was made is noted when it is there, and so not in it.
            assertThat(rows(before.remove("AUDIT_ENTRY"))).isEqualTo(rows(after.remove("AUDIT_ENTRY")) + 1);
            assertThat(after).isEqualTo(before);

            restored.start();
            String again = RemoteStudy.of(restored, "kept").responses();
            System.out.printf(
                    "responses.csv before %d lines, SHA-256 %s; restored %d lines, SHA-256 %s%n",
                    responses.lines().count(),
                    DatabaseContent.digest(responses),
                    again.lines().count(),
                    DatabaseContent.digest(again));
            assertThat(again).isEqualTo(responses);
        }
    }

    @Test
    void aBackupMadeWhileExpertsAnswerHoldsAllThatWasAcknowledgedBefore() throws IOException {
        try (ServerProcess server = new ServerProcess(folder, RemoteStudy.environment(Map.of()));
                ServerProcess restored = new ServerProcess(elsewhere, RemoteStudy.environment(Map.of()))) {
            server.start();
            RemoteStudy study = RemoteStudy.create(server, "kept", TRIALS);
            try (Crowd crowd = new Crowd(server, "kept", EXPERTS, TRIALS)) {
                crowd.answer(EXPERTS * TRIALS / 3);
                List<String> before = crowd.acknowledged();
                Path backup = backup(study, server);
                crowd.awaitStop();
                H2File.restore(backup, elsewhere);
                restored.start();
                List<String> answers = RemoteStudy.of(restored, "kept").answers();
                System.out.printf(
                        "Backup under load: %d answers acknowledged before, %d in the backup, %d at the end%n",
                        before.size(), answers.size(), EXPERTS * TRIALS);
                assertThat(answers).containsAll(before).doesNotHaveDuplicates();
            }
        }
    }

    private Path backup(RemoteStudy study, ServerProcess server) throws IOException {
        byte[] backup = study.admin()
                .post(server.address() + "/api/v1/backup")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Files.write(elsewhere.resolve("backup.sql.gz"), backup);
    }

    private static int rows(String table) {
        return Integer.parseInt(table.substring(0, table.indexOf(' ')));
    }

    private static Map<String, String> content(Path folder) throws SQLException {
        try (Connection database = H2File.open(folder)) {
            Map<String, String> content = DatabaseContent.of(database);
            System.out.printf("%s: %s%n", folder.getFileName(), content);
            return content;
        }
    }
}
