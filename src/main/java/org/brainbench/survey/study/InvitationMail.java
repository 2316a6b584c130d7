package org.brainbench.survey.study;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/**
 * To whom an invitation went by e-mail. The address says who was invited, and nothing of an answer refers to it.
 */
@Entity
@Table(name = "invitation_mail")
public class InvitationMail extends PanacheEntity {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invitation_id")
    public Invitation invitation;

    public String email;

    /** How the person is addressed; null where that is not known. */
    public String name;

    /** Code of the language of the mail. */
    public String language;

    /** What the admin added; null where nothing. */
    @Column(length = 2_000)
    public String note;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public MailState state;

    /** When an admin asked for it, the last time. */
    @Column(name = "asked_at")
    public Instant askedAt;

    /** When it was last handed to the mail server; null where it never was. */
    @Column(name = "tried_at")
    public Instant triedAt;

    /** When the mail server last took it; null where it never has. */
    @Column(name = "sent_at")
    public Instant sentAt;

    /** Newest first. */
    static List<InvitationMail> list(Study study) {
        return list("from InvitationMail m join fetch m.invitation i where i.study = ?1 order by m.id desc", study);
    }

    static Optional<InvitationMail> find(Study study, long id) {
        return find("from InvitationMail m join fetch m.invitation i where i.study = ?1 and m.id = ?2", study, id)
                .firstResultOptional();
    }

    /** Who has an invitation to the study that still lets them in. */
    static Set<String> openAddresses(Study study, Instant now) {
        return new HashSet<>(find(
                        "select m.email from InvitationMail m join m.invitation i where i.study = ?1"
                                + " and i.revokedAt is null and i.expiresAt > ?2 and i.uses < i.maxUses",
                        study,
                        now)
                .project(String.class)
                .list());
    }

    /** The one that has waited longest and nobody else is about to send. */
    static Optional<InvitationMail> nextWaiting() {
        return InvitationMail.<InvitationMail>find("state = ?1 order by askedAt, id", MailState.WAITING)
                .page(0, 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** How many mails of a study there are in each state that any is in. */
    static Map<MailState, Long> counts(Study study) {
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        for (InvitationMail mail : list(study)) {
            counts.merge(mail.state, 1L, Long::sum);
        }
        return counts;
    }
}
