package org.brainbench.survey.study;

import java.time.Instant;
import java.util.List;

/**
 * Everybody who was invited to a study by e-mail.
 *
 * @param mails newest first
 * @param now by which invitations expire
 */
public record MailingList(List<InvitationMail> mails, Instant now) {

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

    /** Whether some still wait to be sent. */
    public boolean isRunning() {
        return count(MailState.WAITING) > 0;
    }

    public boolean hasUnknown() {
        return count(MailState.SENDING) > 0;
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
