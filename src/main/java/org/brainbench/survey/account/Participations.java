package org.brainbench.survey.account;

import java.util.List;

/** What the account page shows of studies; this room knows none, so another one tells it. */
public interface Participations {

    /** How far somebody is in a study. */
    enum State {
        /** A session waits to be gone on with. */
        UNDER_WAY,
        /** A session waits, but the study takes no more answers. */
        STOPPED,
        FINISHED,
        WITHDRAWN
    }

    /**
     * Somebody's part in a study.
     *
     * @param slug of the study
     * @param title of the study
     * @param language of the title: a BCP 47 tag
     * @param receipt the code that they keep; null when there is none
     * @param state how far they are
     */
    record Participation(String slug, String title, String language, String receipt, State state) {

        public boolean isUnderWay() {
            return state == State.UNDER_WAY;
        }

        /** Whether there is a debrief to look at. */
        public boolean isFinished() {
            return state == State.FINISHED;
        }

        public boolean isWithdrawn() {
            return state == State.WITHDRAWN;
        }
    }

    /** By title, for the account with this e-mail address. */
    List<Participation> of(String email);
}
