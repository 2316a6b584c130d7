package org.brainbench.survey.study;

import java.util.Locale;

/** Where a study stands. Only an open study takes sessions. */
public enum StudyStatus {
    DRAFT,
    OPEN,
    CLOSED;

    /** The name in the API: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
