package org.brainbench.survey.study;

/** How far the mail of an invitation is. */
public enum MailState {
    /** Asked for. */
    WAITING,
    /** Handed to the mail server, which has not answered yet; for long only where this server stopped meanwhile. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** The mail server has not taken it. */
    FAILED,
    /** Its link was given to an admin, who passes it on. */
    GIVEN
}
