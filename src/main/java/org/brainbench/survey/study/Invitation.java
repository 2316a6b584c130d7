package org.brainbench.survey.study;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import org.brainbench.survey.account.Secret;

import java.time.Instant;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A link that lets people into a study, by the hash of its token. */
@Entity
@Table(name = "invitation")
public class Invitation extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "study_id")
    public Study study;

    /** By which admins know it. */
    public String name;

    /** SHA-256, hexadecimal. */
    @Column(name = "token_hash")
    public String tokenHash;

    /** How many people it lets in. */
    @Column(name = "max_uses")
    public int maxUses;

    /** How many it has let in. */
    public int uses;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** Null unless an admin has closed it. */
    @Column(name = "revoked_at")
    public Instant revokedAt;

    static Optional<Invitation> find(String token) {
        return find("from Invitation i join fetch i.study where i.tokenHash = ?1", Secret.hash(token))
                .firstResultOptional();
    }

    static Optional<Invitation> find(Study study, long id) {
        return find("study = ?1 and id = ?2", study, id).firstResultOptional();
    }

    /**
     * Those of a study whose name fits a pattern of {@code like}; without those that went to single people by e-mail.
     */
    static PanacheQuery<Invitation> matching(Study study, String pattern, String orderBy) {
        return find(
                "from Invitation i where i.study = ?1 and lower(i.name) like ?2 escape '!' and i.name <> ''"
                        + " and not exists (select 1 from InvitationMail m where m.invitation = i)"
                        + orderBy,
                study,
                pattern);
    }

    /** How many of them still let somebody in. */
    static long countOpen(Study study, Instant now) {
        return count("study = ?1 and revokedAt is null and expiresAt > ?2 and uses < maxUses", study, now);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean isUsedUp() {
        return uses >= maxUses;
    }

    /** Whether it lets somebody else in. */
    public boolean isOpen(Instant now) {
        return !isRevoked() && !isExpired(now) && !isUsedUp();
    }
}
