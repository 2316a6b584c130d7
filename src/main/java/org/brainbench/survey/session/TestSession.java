package org.brainbench.survey.session;

import org.brainbench.survey.account.Account;
import org.brainbench.survey.account.Profile;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.study.ConsentText;
import org.brainbench.survey.study.Study;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** The course of a session: joining, planning, showing, answering, ending. */
@ApplicationScoped
class TestSession {

    private final Clock clock;
    private final RandomGenerator random;

    TestSession(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /**
     * Makes the account a participant of the study, unless it is one, and plans their session, unless there is one.
     * Asking twice, or at the same time in two tabs, plans one session.
     *
     * @return false when the study has no item to show them
     */
    @Transactional
    boolean start(Study study, String email, Profile profile) {
        Study locked = Study.findById(study.id, LockModeType.PESSIMISTIC_WRITE);
        Participant participant = Participant.find(locked, email).orElseGet(() -> join(locked, email, profile));
        if (Session.latestOf(participant).isPresent()) {
            return true;
        }
        SessionPlan plan = SessionPlan.draw(ItemLoad.candidates(locked), counts(locked), Set.of(), random);
        if (plan.trials().isEmpty()) {
            participant.delete();
            return false;
        }
        store(plan, participant);
        return true;
    }

    /** The trial that is due, marked as shown; none when every trial is answered. */
    @Transactional
    Optional<Trial> show(Session session) {
        Optional<Trial> due = Trial.dueIn(session);
        due.ifPresent(trial -> {
            Instant now = clock.instant();
            Session.update("lastSeenAt = ?1 where id = ?2", now, session.id);
            Trial.update("shownAt = ?1 where id = ?2 and shownAt is null", now, trial.id);
        });
        return due;
    }

    /**
     * Stores the answer to a trial, once: of several submissions only the first changes anything, whatever the others
     * say and however close together they come.
     *
     * @return whether this was the first
     */
    @Transactional
    boolean answer(Trial trial, Answer answer) {
        Instant now = clock.instant();
        int stored = Trial.update(
                "choice = ?1, correct = ?2, confidence = ?3, expertise = ?4, recognised = ?5, answeredAt = ?6"
                        + " where id = ?7 and answeredAt is null",
                answer.choice(),
                answer.choice() == trial.originalSide,
                answer.confidence(),
                answer.expertise(),
                answer.recognised(),
                now,
                trial.id);
        Session.update("lastSeenAt = ?1 where id = ?2", now, trial.session.id);
        if (Trial.dueIn(trial.session).isEmpty()) {
            Session.update(
                    "state = ?1, endedAt = ?2 where id = ?3 and state = ?4",
                    SessionState.FINISHED,
                    now,
                    trial.session.id,
                    SessionState.ACTIVE);
        }
        return stored == 1;
    }

    private Participant join(Study study, String email, Profile profile) {
        Participant participant = new Participant();
        participant.study = study;
        participant.account = Account.findByEmail(email).orElseThrow();
        participant.account.profile = profile;
        participant.pid = PublicCode.next(random);
        participant.profile = profile;
        participant.consentText = ConsentText.currentOf(study);
        participant.consentedAt = clock.instant();
        participant.persist();
        return participant;
    }

    private static Map<Creator, Integer> counts(Study study) {
        return Map.of(Creator.HUMAN, study.plan.human(), Creator.MACHINE, study.plan.machine());
    }

    private void store(SessionPlan plan, Participant participant) {
        Session session = new Session();
        session.participant = participant;
        session.number = 1;
        session.state = SessionState.ACTIVE;
        session.startedAt = clock.instant();
        session.lastSeenAt = session.startedAt;
        session.persist();
        int position = 0;
        for (SessionPlan.PlannedTrial planned : plan.trials()) {
            Trial trial = new Trial();
            trial.session = session;
            trial.position = ++position;
            trial.itemVersion = Trial.getEntityManager()
                    .getReference(ItemVersion.class, planned.item().itemVersion());
            trial.originalSide = planned.originalSide();
            trial.persist();
        }
    }
}
