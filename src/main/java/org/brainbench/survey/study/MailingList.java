package org.brainbench.survey.study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Everybody who was invited to a study by e-mail.
 *
 * @param mails newest first
 * @param now by which invitations expire
 */
public record MailingList(List<InvitationMail> mails, Instant now) {

    /** A mail server that answers at all does so within this time. */
    private static final Duration LONGEST = Duration.ofMinutes(2);

    public long sent() {
        return count(MailState.SENT);
    }

    public long failed() {
        return count(MailState.FAILED);
    }

    /** How many were to be sent by this server. */
    public long all() {
        return mails.size() - count(MailState.GIVEN);
    }

    /** Whether some still wait to be sent, or are just being. */
    public boolean isRunning() {
        return count(MailState.WAITING) > 0 || mails.stream().anyMatch(mail -> isOnItsWay(mail, true));
    }

    /** Whether of some it is not known any more what became of them. */
    public boolean hasUnknown() {
        return mails.stream().anyMatch(mail -> isOnItsWay(mail, false));
    }

    private boolean isOnItsWay(InvitationMail mail, boolean recently) {
        return mail.state == MailState.SENDING && mail.triedAt.isAfter(now.minus(LONGEST)) == recently;
    }

    /** What became of the invitation, or else of its mail. */
    public String state(InvitationMail mail) {
        Invitation invitation = mail.invitation;
        if (invitation.isUsedUp()) {
            return "USED";
        } else if (invitation.isRevoked()) {
            return "REVOKED";
        }
        return invitation.isExpired(now) ? "EXPIRED" : mail.state.name();
    }

    private long count(MailState state) {
        return mails.stream().filter(mail -> mail.state == state).count();
    }
}
