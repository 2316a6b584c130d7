package org.brainbench.survey.study;

import org.brainbench.survey.account.Account;
import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.account.Secret;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Makes and takes the links that let people into studies. */
@ApplicationScoped
class Invitations {

    private final Audit audit;
    private final Clock clock;
    private final RandomGenerator random;

    Invitations(Audit audit, Clock clock, RandomGenerator random) {
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /** The token of a new link, from a checked form. */
    @Transactional
    Secret make(Study study, InvitationForm form) {
        Secret token = Secret.next(random);
        Invitation invitation = new Invitation();
        invitation.study = study;
        invitation.name = form.name().strip();
        invitation.tokenHash = token.hash();
        invitation.maxUses = Integer.parseInt(form.uses().strip());
        invitation.createdAt = clock.instant();
        invitation.expiresAt =
                invitation.createdAt.plus(Integer.parseInt(form.days().strip()), ChronoUnit.DAYS);
        invitation.persist();
        audit.record(AuditAction.INVITATION_MADE, study.slug, invitation.name + ", uses: " + invitation.maxUses);
        return token;
    }

    /** Closes a link to those who have not used it yet. */
    @Transactional
    void revoke(Invitation invitation) {
        if (!invitation.isRevoked()) {
            invitation.revokedAt = clock.instant();
            audit.record(AuditAction.INVITATION_REVOKED, invitation.study.slug, invitation.name);
        }
    }

    /** Opens a link again that was closed; it expires when it would have. */
    @Transactional
    void reopen(Invitation invitation) {
        if (invitation.isRevoked()) {
            invitation.revokedAt = null;
            audit.record(AuditAction.INVITATION_REOPENED, invitation.study.slug, invitation.name);
        }
    }

    /**
     * The study that a link leads this person into.
     *
     * @param email null for somebody who is not logged in
     * @return none where the link does not work for them
     */
    @Transactional
    Optional<Study> lookUp(String token, String email) {
        Instant now = clock.instant();
        return Invitation.find(token)
                .filter(invitation -> invitation.isOpen(now) || isIn(invitation.study, email))
                .map(invitation -> invitation.study);
    }

    /** Lets somebody in, who then counts as one use of the link unless they are in already. */
    @Transactional
    Optional<Study> join(String token, String email) {
        Optional<Invitation> found = Invitation.find(token);
        // Two who come at the same time wait for each other, and each sees what the other has used.
        found.ifPresent(
                invitation -> Invitation.getEntityManager().refresh(invitation, LockModeType.PESSIMISTIC_WRITE));
        Optional<Study> study = lookUp(token, email);
        study.filter(joined -> !isIn(joined, email)).ifPresent(joined -> admit(found.orElseThrow(), email));
        return study;
    }

    private void admit(Invitation invitation, String email) {
        invitation.uses++;
        Admission admission = new Admission();
        admission.invitation = invitation;
        admission.study = invitation.study;
        admission.account = Account.findByEmail(email).orElseThrow();
        admission.admittedAt = clock.instant();
        admission.persist();
    }

    private static boolean isIn(Study study, String email) {
        return email != null && Admission.exists(study, email);
    }
}
