package org.brainbench.survey.session;

import java.util.Optional;

/**
 * How far a visitor is in a study.
 *
 * @param withdrawn whether they took back what they gave
 * @param underWay whether a session waits to be gone on with
 * @param taken how many sessions they have begun
 * @param mayStart whether a new session may be planned for them, apart from their role and the study's status
 */
public record Standing(boolean withdrawn, boolean underWay, int taken, boolean mayStart) {

    /** Of somebody who has not joined the study, or is not logged in. */
    static final Standing OUTSIDE = new Standing(false, false, 0, true);

    static Standing of(Participant participant) {
        Optional<Session> latest = Session.latestOf(participant);
        return new Standing(
                participant.withdrawnAt != null,
                latest.map(session -> session.state != SessionState.FINISHED).orElse(false),
                latest.map(session -> session.number).orElse(0),
                participant.maySitAgain(latest));
    }

    /** Whether there is a debrief to look at. */
    public boolean isFinished() {
        return taken > 0 && !underWay;
    }
}
