package org.brainbench.survey.testsupport;

/** The states of studies in which pages are looked at. */
public enum PageScene {
    /** Answers of two dozen experts, models, invitations, everything; the expert has not begun. */
    PILOT,
    /** A new draft with nothing in it. */
    DRAFT,
    /** Open for those alone who are invited, which the expert is not. */
    INVITED,
    /** Closed before the expert came. */
    CLOSED,
    /** The expert is at the first trial, which counts, the versions side by side. */
    TRIAL,
    /** The same with both versions in one text. */
    INLINE,
    /** The expert is at the first trial, which is practice. */
    PRACTICE,
    /** The expert has answered the practice trial. */
    PRACTISED,
    /** The expert has answered all trials and not yet the closing questions. */
    ANSWERED,
    /** The expert has finished, and so have some more. */
    FINISHED,
    /** The expert has finished and learns the rest when the study is closed. */
    PENDING,
    /** The expert has withdrawn. */
    WITHDRAWN
}
