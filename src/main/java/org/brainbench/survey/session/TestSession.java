package org.brainbench.survey.session;

import java.time.Clock;
import java.time.Instant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * The course of a session: showing, answering, ending. Whatever writes to a trial and to its session writes to the trial
 * first, so that two tabs never wait for each other.
 */
@ApplicationScoped
class TestSession {

    private final Clock clock;
    private final SessionMeters meters;

    TestSession(Clock clock, SessionMeters meters) {
        this.clock = clock;
        this.meters = meters;
    }

    /** Marks the trial that is due as shown. */
    @Transactional
    void show(Turn turn) {
        Instant now = clock.instant();
        if (turn.next().shownAt == null) {
            Trial.update("shownAt = ?1 where id = ?2 and shownAt is null", now, turn.next().id);
        }
        turn.session().noteSeen(now);
    }

    /**
     * Stores the answer to the trial that is due, once: of several submissions only the first changes anything, whatever
     * the others say and however close together they come. The trial counts as shown even if its page was never asked for.
     *
     * @return whether this submission is the one that is stored, now or when it was sent before
     */
    @Transactional
    boolean answer(Turn turn, Submission submission) {
        Trial trial = turn.next();
        Instant now = clock.instant();
        Answer answer = submission.answer();
        TrialTiming timing = submission.timing();
        int stored = Trial.update(
                "choice = ?1, correct = ?2, confidence = ?3, expertise = ?4, recognised = ?5, answeredAt = ?6,"
                        + " submission = ?7, timing.choiceMs = ?8, timing.responseMs = ?9, timing.awayMs = ?10,"
                        + " timing.focusLosses = ?11, timing.leftPage = ?12, timing.pageLoads = ?13,"
                        + " timing.confidenceMoved = ?14, timing.expertiseMoved = ?15, timing.sliderMoved = ?16,"
                        + " shownAt = coalesce(shownAt, ?6) where id = ?17 and answeredAt is null",
                answer.choice(),
                answer.choice() == trial.originalSide,
                answer.confidence(),
                answer.expertise(),
                answer.recognised(),
                now,
                submission.key(),
                timing.choiceMs(),
                timing.responseMs(),
                timing.awayMs(),
                timing.focusLosses(),
                timing.leftPage(),
                timing.pageLoads(),
                timing.confidenceMoved(),
                timing.expertiseMoved(),
                timing.sliderMoved(),
                trial.id);
        if (stored == 1) {
            meters.answered();
        }
        noteAnswered(turn, stored == 1, now);
        return stored == 1 || Trial.isStoredAs(trial.session, trial.position, submission.key());
    }

    /** Notes the time always, since results that are kept in memory know by it that there is a new answer. */
    private static void noteAnswered(Turn turn, boolean stored, Instant now) {
        Session session = turn.session();
        if (stored && turn.left() == 1) {
            Session.update(
                    "lastSeenAt = ?1, endedAt = ?1, state = ?2 where id = ?3 and state = ?4",
                    now,
                    SessionState.ANSWERED,
                    session.id,
                    SessionState.ACTIVE);
        } else {
            Session.update("lastSeenAt = ?1 where id = ?2", now, session.id);
        }
    }

    /** Stores what was said to the closing questions, once. */
    @Transactional
    void end(Session session, boolean lookedUp, String remark) {
        int ended = Session.update(
                "state = ?1, lookedUp = ?2, remark = ?3 where id = ?4 and state = ?5",
                SessionState.FINISHED,
                lookedUp,
                remark,
                session.id,
                SessionState.ANSWERED);
        if (ended == 1) {
            meters.finished();
        }
    }
}
