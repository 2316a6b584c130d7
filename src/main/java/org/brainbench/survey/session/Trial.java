package org.brainbench.survey.session;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.study.Presentation;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One item shown once in a session, and its answer. Position and sides are set when the session is planned. */
@Entity
@Table(name = "trial")
public class Trial extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "session_id")
    public Session session;

    /** Counted from 1 within the session; where answers were collected elsewhere, in the order of their file. */
    public int position;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_version_id")
    public ItemVersion itemVersion;

    /** The side on which the original stands; null where answers were collected elsewhere. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "original_side", length = 1)
    public Side originalSide;

    /** How the trial is shown; null where answers were collected elsewhere. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Presentation presentation;

    /** The side said to be the original; null until answered, like all below. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 1)
    public Side choice;

    public Boolean correct;

    /** 0 to 100. */
    public Integer confidence;

    /** 0 to 100. */
    public Integer expertise;

    public Boolean recognised;

    /** When the server first sent the trial. */
    @Column(name = "shown_at")
    public Instant shownAt;

    /** When the server stored the answer; null where it was collected elsewhere. */
    @Column(name = "answered_at")
    public Instant answeredAt;

    /** Random key that the browser gave this answer, so that sending it again is known to be the same. */
    public String submission;

    @Embedded
    public TrialTiming timing;

    public static List<Trial> listBySession(Session session) {
        return list(
                "from Trial t join fetch t.itemVersion v join fetch v.item where t.session = ?1 order by t.position",
                session);
    }

    /** Whether the answer to the trial at this position is the one that was sent under this key. */
    static boolean isStoredAs(Session session, int position, String key) {
        return key != null && count("session = ?1 and position = ?2 and submission = ?3", session, position, key) > 0;
    }

    /** The answered trial at this position; none when it is not answered or there is no such position. */
    static Optional<Trial> answeredIn(Session session, int position) {
        return find(
                        "from Trial t join fetch t.itemVersion v join fetch v.item"
                                + " where t.session = ?1 and t.position = ?2 and t.answeredAt is not null",
                        session,
                        position)
                .firstResultOptional();
    }

    /** Keys of the DOIs of every trial that was ever planned for a participant. */
    static Set<String> doisSeenBy(Participant participant) {
        return Trial.find(
                        "select lower(t.itemVersion.item.doi) from Trial t where t.session.participant = ?1",
                        participant)
                .project(String.class)
                .stream()
                .collect(Collectors.toSet());
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }
}
