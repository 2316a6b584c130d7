package org.brainbench.survey.session;

/** Where a session stands. */
public enum SessionState {
    /** Planned, with trials still to answer. */
    ACTIVE,
    /** Every trial is answered, the closing questions are not. */
    ANSWERED,
    /** All is answered. */
    FINISHED
}
