package org.brainbench.survey.exchange;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.brainbench.survey.account.Audit;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.ImportOutcome;
import org.brainbench.survey.web.VisitorLanguage;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Imports answers after the request that brought them is answered, and writes into the database how far it is. Every
 * server can show that. A server that stops in between has stored nothing, and nobody goes on in its place.
 */
@ApplicationScoped
class BackgroundImport {

    private static final Logger LOG = Logger.getLogger(BackgroundImport.class);
    private static final Duration STEP = Duration.ofMillis(500);

    private final AnswerImport answerImport;
    private final Clock clock;
    private final Audit audit;

    BackgroundImport(AnswerImport answerImport, Clock clock, Audit audit) {
        this.answerImport = answerImport;
        this.clock = clock;
        this.audit = audit;
    }

    /**
     * Starts to import copies of two uploaded files. What is found in them is told in the language of who uploads them.
     *
     * @return id of the {@link AnswerImportRun} that says how far it is
     */
    long start(String slug, Path file, Path dois) {
        Path ownFile = copy(file);
        Path ownDois = copy(dois);
        Long actor = audit.actor();
        long run = QuarkusTransaction.requiringNew()
                .call(() -> AnswerImportRun.start(Study.require(slug), actor, clock.instant()).id);
        Infrastructure.getDefaultWorkerPool().execute(VisitorLanguage.kept(() -> {
            try {
                work(run, slug, ownFile, ownDois, actor);
            } finally {
                delete(ownFile);
                delete(ownDois);
            }
        }));
        return run;
    }

    private void work(long id, String slug, Path file, Path dois, Long actor) {
        try {
            ImportOutcome outcome = answerImport.importFiles(slug, file, dois, new Written(id), actor);
            change(id, run -> run.end(outcome));
        } catch (RuntimeException e) {
            LOG.error("An import of answers failed: " + slug, e);
            change(id, run -> run.state = AnswerImportRun.State.FAILED);
        }
    }

    private void change(long id, Consumer<AnswerImportRun> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            AnswerImportRun run = AnswerImportRun.findById(id);
            run.heardOfAt = clock.instant();
            change.accept(run);
        });
    }

    /** Writes progress down, in transactions of its own, and not more often than somebody can look. */
    private final class Written implements ImportProgress {

        private final long id;
        private Instant next = clock.instant().plus(STEP);

        private Written(long id) {
            this.id = id;
        }

        @Override
        public void checked(int rows) {
            write(run -> run.rowsDone = rows);
        }

        @Override
        public void stored(int rows, int all) {
            write(run -> {
                run.state = AnswerImportRun.State.STORING;
                run.rowsDone = rows;
                run.rowsInFile = all;
            });
        }

        private void write(Consumer<AnswerImportRun> change) {
            Instant now = clock.instant();
            if (!now.isBefore(next)) {
                change(id, change);
                next = now.plus(STEP);
            }
        }
    }

    /** The upload itself is gone when its request is answered. */
    private static Path copy(Path upload) {
        try {
            return Files.copy(upload, Files.createTempFile("answers", ".csv"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("A temporary file is left: " + file, e);
        }
    }
}
