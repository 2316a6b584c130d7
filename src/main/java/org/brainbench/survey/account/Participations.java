package org.brainbench.survey.account;

import java.util.List;

/** What the account page shows of studies; this room knows none, so another one tells it. */
public interface Participations {

    /**
     * Somebody's part in a study.
     *
     * @param slug of the study
     * @param title of the study
     * @param language of the title: a BCP 47 tag
     * @param receipt the code that they keep; null when there is none
     * @param withdrawn whether they have withdrawn
     */
    record Participation(String slug, String title, String language, String receipt, boolean withdrawn) {}

    /** By title, for the account with this e-mail address. */
    List<Participation> of(String email);
}
