package org.brainbench.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.session.Trial;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.AnswerFile;
import org.brainbench.survey.testsupport.AnswerUploads;
import org.brainbench.survey.testsupport.Studies;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** An import in the size of a large study; says how long it took. */
@QuarkusTest
class LargeImportTest {

    private static final Logger LOG = Logger.getLogger(LargeImportTest.class);
    private static final int ROWS = 100_000;
    private static final int ITEMS = 50;

    @TempDir
    Path folder;

    @Test
    void aHundredThousandRowsAreImportedInOneRequest() throws IOException {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, ITEMS);
        AnswerUploads admin = new AnswerUploads(Accounts.admin(), folder);
        Path file = largeFile();
        Path dois = admin.file(AnswerFile.dois(ITEMS));
        long before = QuarkusTransaction.requiringNew().call(LargeImportTest::lastTrial);
        Instant start = Instant.now();
        int created = admin.answers(study, file, dois)
                .then()
                .statusCode(200)
                .extract()
                .path("created");
        Duration took = Duration.between(start, Instant.now());
        assertThat(created).isEqualTo(ROWS);
        LOG.infof("%,d rows (%,d bytes) imported in %,d ms", ROWS, Files.size(file), took.toMillis());
        long stored =
                QuarkusTransaction.requiringNew().call(() -> Trial.count("session.participant.study.slug", study));
        assertThat(stored).isEqualTo(ROWS);
        // Other tests walk along all trials of the database.
        QuarkusTransaction.requiringNew().run(() -> Trial.delete("id > ?1", before));
    }

    private static long lastTrial() {
        return Trial.find("select coalesce(max(id), 0) from Trial")
                .project(Long.class)
                .singleResult();
    }

    private Path largeFile() throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(AnswerFile.HEADER);
            for (int i = 0; i < ROWS; i++) {
                writer.write(AnswerFile.row("p" + i / 10, i % 10 * 5 + i / 10 % 5));
            }
        }
        return file;
    }
}
