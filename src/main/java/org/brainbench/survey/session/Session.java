package org.brainbench.survey.session;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.brainbench.survey.study.Study;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One sitting of a participant: a planned list of trials. */
@Entity
@Table(name = "session")
public class Session extends PanacheEntity {

    /** Leases are counted in hours: who was seen less than this ago need not be noted again. */
    private static final Duration NOTED = Duration.ofMinutes(1);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "participant_id")
    public Participant participant;

    /** Counted from 1 within the participant. */
    public int number;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public SessionState state;

    /** Null where answers were collected elsewhere, like {@link #lastSeenAt}. */
    @Column(name = "started_at")
    public Instant startedAt;

    /** When the participant last answered a trial, or asked for one, the latter to the minute. */
    @Column(name = "last_seen_at")
    public Instant lastSeenAt;

    /** When the last trial was answered; null before, and where answers were collected elsewhere. */
    @Column(name = "ended_at")
    public Instant endedAt;

    /** How many trials it was planned with; null where answers were collected elsewhere, like {@link #practiceTrials}. */
    @Column(name = "planned_trials")
    public Integer plannedTrials;

    /** How many of them are practice trials. */
    @Column(name = "practice_trials")
    public Integer practiceTrials;

    /** Whether the participant said that they looked something up; null until asked. */
    @Column(name = "looked_up")
    public Boolean lookedUp;

    /** What the participant wished to say; null when nothing. */
    @Column(length = 5_000)
    public String remark;

    /** How many participants have finished a session of the study. */
    static long countFinishers(Study study) {
        return find(
                        "select count(distinct s.participant) from Session s"
                                + " where s.state = ?1 and s.participant.study = ?2",
                        SessionState.FINISHED,
                        study)
                .project(Long.class)
                .singleResult();
    }

    /** Notes that the participant is there, unless that was noted just before on this clock. */
    void noteSeen(Instant now) {
        if (lastSeenAt == null || lastSeenAt.isAfter(now) || lastSeenAt.isBefore(now.minus(NOTED))) {
            update("lastSeenAt = ?1 where id = ?2", now, id);
        }
    }

    public static Optional<Session> latestOf(Participant participant) {
        return find("participant = ?1 order by number desc", participant).firstResultOptional();
    }
}
