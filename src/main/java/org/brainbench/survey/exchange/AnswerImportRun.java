package org.brainbench.survey.exchange;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.brainbench.survey.account.Account;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.ImportCounts;
import org.brainbench.survey.web.ImportOutcome;
import org.brainbench.survey.web.LineProblem;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

/** An import of answers that a page has started: how far it is, and what came of it. */
@Entity
@Table(name = "answer_import")
public class AnswerImportRun extends PanacheEntity {

    private static final Duration SILENCE = Duration.ofMinutes(1);
    private static final int LATEST = 10;
    private static final int MOST_CHARACTERS = 2_000;

    /** Where an import stands. */
    public enum State {
        /** The rows are being read and checked. */
        CHECKING,
        /** The rows are in order and are being stored. */
        STORING,
        /** All is stored. */
        STORED,
        /** Nothing is stored: the findings say why. */
        REFUSED,
        /** Nothing is stored: the server failed. */
        FAILED,
        /** Nothing is stored: the server that worked on it is not there any more. Never in the database. */
        LOST
    }

    /** A problem, or a warning where all was stored. */
    @Embeddable
    public record Finding(
            long line, @Column(length = MOST_CHARACTERS) String message) {

        static Finding of(LineProblem problem) {
            String message = problem.message();
            return new Finding(problem.line(), message.substring(0, Math.min(message.length(), MOST_CHARACTERS)));
        }
    }

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "study_id")
    public Study study;

    /** Who has uploaded the answers; null where that is not known. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    public Account actor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public State state;

    @Column(name = "started_at")
    public Instant startedAt;

    /** When whoever works on it last said so. */
    @Column(name = "heard_of_at")
    public Instant heardOfAt;

    /** Rows checked while checking, rows stored while storing. */
    @Column(name = "rows_done")
    public int rowsDone;

    /** Null until all are checked. */
    @Column(name = "rows_in_file")
    public Integer rowsInFile;

    /** Answers that were new; null until stored. */
    public Integer created;

    /** Answers that were there already; null until stored. */
    public Integer unchanged;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "answer_import_finding", joinColumns = @JoinColumn(name = "answer_import_id"))
    @OrderColumn(name = "place")
    public List<Finding> findings = new ArrayList<>();

    /** @param actor the id of the account that has uploaded the answers, or null */
    static AnswerImportRun start(Study study, Long actor, Instant now) {
        AnswerImportRun run = new AnswerImportRun();
        run.study = study;
        run.actor = actor == null ? null : getEntityManager().getReference(Account.class, actor);
        run.state = State.CHECKING;
        run.startedAt = now;
        run.heardOfAt = now;
        run.persist();
        return run;
    }

    static Optional<AnswerImportRun> find(Study study, long id) {
        return find("study = ?1 and id = ?2", study, id).firstResultOptional();
    }

    /** The latest imports into a study, newest first. */
    static List<AnswerImportRun> latest(Study study) {
        return find("study = ?1 order by id desc", study).page(0, LATEST).list();
    }

    /** Those of these studies that are under way or of which nothing was stored, newest first. */
    static List<AnswerImportRun> latestNotStored(Collection<Study> studies, int most) {
        return find(
                        "from AnswerImportRun r join fetch r.study left join fetch r.actor"
                                + " where r.study in ?1 and r.state <> ?2 order by r.id desc",
                        studies,
                        State.STORED)
                .page(0, most)
                .list();
    }

    void end(ImportOutcome outcome) {
        state = outcome.refused() ? State.REFUSED : State.STORED;
        if (!outcome.refused()) {
            ImportCounts counts = outcome.counts();
            created = counts.created();
            unchanged = counts.unchanged();
            rowsInFile = counts.created() + counts.unchanged();
        }
        List<LineProblem> found =
                outcome.refused() ? outcome.problems() : outcome.counts().warnings();
        found.forEach(problem -> findings.add(Finding.of(problem)));
    }

    /** Whether it has come to its end. */
    boolean ended() {
        return state != State.CHECKING && state != State.STORING;
    }

    /** The state, or {@link State#LOST} where nobody has worked on it for a minute. */
    State stateAt(Instant now) {
        return !ended() && heardOfAt.plus(SILENCE).isBefore(now) ? State.LOST : state;
    }
}
