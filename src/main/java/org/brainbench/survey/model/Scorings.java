package org.brainbench.survey.model;

import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;

import java.time.Clock;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Model runs whose perplexities a model server is asked for. The asking itself is that of {@link BackgroundScoring}. */
@ApplicationScoped
class Scorings {

    private final ScoringConfig config;
    private final Clock clock;
    private final ModelMessages messages;
    private final EndpointMessages endpointMessages;
    private final Audit audit;

    Scorings(
            ScoringConfig config, Clock clock, ModelMessages messages, EndpointMessages endpointMessages, Audit audit) {
        this.config = config;
        this.clock = clock;
        this.messages = messages;
        this.endpointMessages = endpointMessages;
        this.audit = audit;
    }

    /**
     * Makes a run and lets its scoring wait for a server that has time, which is a matter of seconds.
     *
     * @param model without errors; its perplexities will be those of tokens
     * @param server without errors
     * @param errors is told where the study has a run of this name already
     * @return the run, none where there is an error
     */
    @Transactional
    Optional<ModelRun> start(Study study, ModelForm model, ScoringForm server, FormErrors errors) {
        // Two that make the same run wait for each other
        Study.getEntityManager().lock(study, LockModeType.PESSIMISTIC_WRITE);
        if (ModelRun.find(study, model.name()).isPresent()) {
            errors.add("name", messages.nameTaken(model.name()));
            return Optional.empty();
        }
        ModelRun run = ModelRun.of(study, model.description(), clock.instant());
        run.unit = PerplexityUnit.TOKEN;
        run.persist();
        ModelScoring.of(run, server).persist();
        audit.record(AuditAction.SCORING_STARTED, study.slug, run.name);
        return Optional.of(run);
    }

    /** Ends a scoring, whichever server works on it. What it has scored stays. Nothing changes where it has ended. */
    @Transactional
    void cancel(ModelRun run) {
        ModelScoring.cancel(run, clock.instant());
        audit.record(AuditAction.SCORING_CANCELLED, run.study.slug, run.name);
    }

    /** Lets a scoring that has ended ask for what is left, also for items that could not be scored. */
    @Transactional
    void resume(ModelRun run) {
        if (ModelScoring.resume(run)) {
            ScoringFailure.delete(run);
            audit.record(AuditAction.SCORING_STARTED, run.study.slug, run.name);
        }
    }

    /** Deletes the scoring of a run, where there is one. */
    @Transactional
    void delete(ModelRun run) {
        // A server that works on it may store what it has, then waits and finds that it is cancelled
        ModelScoring.cancel(run, clock.instant());
        ScoringFailure.delete(run);
        ModelScoring.delete("run", run);
    }

    /** Deletes a run with all that belongs to it. */
    @Transactional
    void deleteRun(ModelRun run) {
        ReferenceCorpus.delete(run);
        delete(run);
        ModelScore.delete(run);
        run.delete();
        ModelRun.flush();
    }

    /** How far the scoring of a run is; none where its perplexities were imported. */
    Optional<ScoringStatus> status(ModelRun run) {
        return ModelScoring.find(run)
                .map(scoring -> ScoringStatus.of(
                        scoring, scoring.stateAt(clock.instant(), config.silence()), endpointMessages));
    }
}
