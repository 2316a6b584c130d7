package org.brainbench.survey.study;

import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.account.Secret;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Invitations to single people, each with a link of its own that works once. */
@ApplicationScoped
class MailedInvitations {

    /** An invitation as an admin passes it on; its link is known at no other time. */
    record Given(Addressee person, Secret token) {}

    private final Audit audit;
    private final Clock clock;
    private final RandomGenerator random;

    MailedInvitations(Audit audit, Clock clock, RandomGenerator random) {
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /** Has people invited by e-mail. Their links are made when the mails are sent, so that nothing stored opens the study. */
    @Transactional
    void ask(Study study, List<Addressee> people, MailForm form) {
        people.forEach(person -> store(study, person, form, MailState.WAITING, Secret.next(random)));
        audit.record(AuditAction.INVITATIONS_MAILED, study.slug, people.size() + " people");
    }

    /** Makes the links of people whom the admin invites without this server. */
    @Transactional
    List<Given> give(Study study, List<Addressee> people, MailForm form) {
        List<Given> given = new ArrayList<>();
        for (Addressee person : people) {
            Secret token = Secret.next(random);
            store(study, person, form, MailState.GIVEN, token);
            given.add(new Given(person, token));
        }
        audit.record(AuditAction.INVITATIONS_DOWNLOADED, study.slug, people.size() + " people");
        return given;
    }

    /** Has a mail sent again: with another link, which replaces the one before. False where that cannot be. */
    @Transactional
    boolean askAgain(InvitationMail mail) {
        if (!mail.invitation.isOpen(clock.instant()) || mail.state == MailState.WAITING) {
            return false;
        }
        mail.state = MailState.WAITING;
        mail.askedAt = clock.instant();
        audit.record(AuditAction.INVITATIONS_MAILED, mail.invitation.study.slug, "1 person again");
        return true;
    }

    /** Forgets who was invited to a study. Links that nobody has used no longer work. */
    @Transactional
    void erase(Study study) {
        List<InvitationMail> mails = InvitationMail.list(study);
        for (InvitationMail mail : mails) {
            if (mail.invitation.uses == 0 && !mail.invitation.isRevoked()) {
                mail.invitation.revokedAt = clock.instant();
            }
            mail.delete();
        }
        audit.record(AuditAction.INVITED_ERASED, study.slug, mails.size() + " people");
    }

    private void store(Study study, Addressee person, MailForm form, MailState state, Secret token) {
        Instant now = clock.instant();
        Invitation invitation = new Invitation();
        invitation.study = study;
        invitation.name = "";
        invitation.tokenHash = token.hash();
        invitation.maxUses = 1;
        invitation.createdAt = now;
        invitation.expiresAt = now.plus(form.lifetime(), ChronoUnit.DAYS);
        invitation.persist();
        InvitationMail mail = new InvitationMail();
        mail.invitation = invitation;
        mail.email = person.email();
        mail.name = person.name();
        mail.language = form.language();
        mail.note = form.said();
        mail.state = state;
        mail.askedAt = now;
        mail.persist();
    }
}
