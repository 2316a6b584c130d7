package org.brainbench.survey.session;

/** Where a session stands. */
public enum SessionState {
    /** Planned, with trials still to answer. */
    ACTIVE,
    /** Every trial is answered. */
    FINISHED
}
