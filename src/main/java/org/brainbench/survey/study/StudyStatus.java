package org.brainbench.survey.study;

/** Where a study stands. Only an open study takes sessions. */
public enum StudyStatus {
    DRAFT,
    OPEN,
    CLOSED
}
