package org.brainbench.survey.account;

import java.util.List;

/** What the account page shows of studies; this room knows none, so another one tells it. */
public interface Participations {

    /**
     * Somebody's part in a study.
     *
     * @param slug of the study
     * @param title of the study
     * @param receipt the code that they keep; null when there is none
     * @param withdrawn whether they have withdrawn
     */
    record Participation(String slug, String title, String receipt, boolean withdrawn) {}

    /** By title, for the account with this e-mail address. */
    List<Participation> of(String email);
}
