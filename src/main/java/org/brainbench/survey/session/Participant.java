package org.brainbench.survey.session;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.brainbench.survey.account.Account;
import org.brainbench.survey.account.Profile;
import org.brainbench.survey.study.ConsentText;
import org.brainbench.survey.study.PanelMember;
import org.brainbench.survey.study.Study;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An expert in one study, known outside the server by {@link #pid} alone. */
@Entity
@Table(name = "participant")
public class Participant extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "study_id")
    public Study study;

    /** Whose answers these are; null where they were collected elsewhere. Never exported. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    /**
     * Public code, once in a study: random and told to nobody who could link it to the account, or as in the file of
     * answers collected elsewhere.
     */
    public String pid;

    /** As confirmed on joining. */
    @Embedded
    public Profile profile;

    /** What was agreed to; null where answers were collected elsewhere. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consent_text_id")
    public ConsentText consentText;

    @Column(name = "consented_at")
    public Instant consentedAt;

    /** The code that the participant keeps to speak of their data without a name; null where there is none. */
    public String receipt;

    /** When they withdrew; then nothing but this tombstone is left of them. Null while they take part. */
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    /** Notes what they agreed to and how they describe themselves, in the study and for the next one. */
    void agree(Profile stated, ConsentText text, Instant now) {
        profile = stated;
        account.profile = stated;
        consentText = text;
        consentedAt = now;
    }

    /** Whether another session may be planned for them. */
    boolean maySitAgain(Optional<Session> latest) {
        return withdrawnAt == null
                && latest.map(session -> session.state == SessionState.FINISHED && session.number < study.maxSessions)
                        .orElse(true);
    }

    /**
     * Erases their answers and all that they said about themselves and the study. What stays is the tombstone: that
     * somebody withdrew, when, their code, so that it can be removed from data downloaded before, and whose it was, so
     * that nobody who has seen a debrief takes part again; and the number that a panel has of them, for payment.
     */
    void withdraw(Instant now) {
        getEntityManager().lock(this, LockModeType.PESSIMISTIC_WRITE);
        Trial.delete("session.id in (select id from Session where participant = ?1)", this);
        Session.delete("participant", this);
        PanelMember.forgetVisit(study, account);
        profile = null;
        consentText = null;
        consentedAt = null;
        receipt = null;
        withdrawnAt = now;
    }

    public static Optional<Participant> find(Study study, String email) {
        return find("study = ?1 and account.email = ?2", study, Account.normalised(email))
                .firstResultOptional();
    }

    static List<Participant> listByEmail(String email) {
        return list(
                "from Participant p join fetch p.study s where p.account.email = ?1 order by s.title, s.slug",
                Account.normalised(email));
    }
}
