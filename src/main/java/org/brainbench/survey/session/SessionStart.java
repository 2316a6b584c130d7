package org.brainbench.survey.session;

import org.brainbench.survey.account.Account;
import org.brainbench.survey.account.Profile;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.study.ConsentText;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.TrialPlan;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

/** Joining a study and planning a session. */
@ApplicationScoped
class SessionStart {

    private final Clock clock;
    private final RandomGenerator random;
    private final SessionMeters meters;

    SessionStart(Clock clock, RandomGenerator random, SessionMeters meters) {
        this.clock = clock;
        this.random = random;
        this.meters = meters;
    }

    /**
     * Makes the account a participant of the study, unless it is one, and plans their next session, unless one is under
     * way or they have taken all that the study allows. The lock on the study makes plans wait for each other, so that
     * each sees the loads that the one before left, and asking twice at the same time plans one session.
     *
     * @return false when the study has no item to show them
     */
    @Transactional
    boolean start(Study study, String email, Profile profile) {
        Study locked = Study.findById(study.id, LockModeType.PESSIMISTIC_WRITE);
        Optional<Participant> known = Participant.find(locked, email);
        Optional<Session> latest = known.flatMap(Session::latestOf);
        if (known.isPresent() && !known.get().maySitAgain(latest)) {
            return true;
        }
        Instant now = clock.instant();
        SessionPlan plan = SessionPlan.draw(
                ItemLoad.candidates(locked, now),
                counts(locked.plan),
                known.map(Trial::doisSeenBy).orElse(Set.of()),
                random);
        if (plan.isEmpty()) {
            return false;
        }
        Participant participant = known.orElseGet(() -> join(locked, email));
        participant.agree(profile, ConsentText.currentOf(locked), now);
        store(plan, participant, latest.map(session -> session.number).orElse(0) + 1, now);
        meters.started();
        return true;
    }

    private Participant join(Study study, String email) {
        Participant participant = new Participant();
        participant.study = study;
        participant.account = Account.findByEmail(email).orElseThrow();
        participant.pid = PublicCode.next(random);
        participant.receipt = PublicCode.next(random);
        participant.persist();
        return participant;
    }

    /** How many trials of each creator a plan has. */
    static Map<Creator, Integer> counts(TrialPlan plan) {
        return Map.of(
                Creator.HUMAN, plan.human(),
                Creator.MACHINE, plan.machine(),
                Creator.PRACTICE, plan.practice(),
                Creator.CATCH, plan.catching());
    }

    private static void store(SessionPlan plan, Participant participant, int number, Instant now) {
        Session session = new Session();
        session.participant = participant;
        session.number = number;
        session.state = SessionState.ACTIVE;
        session.startedAt = now;
        session.lastSeenAt = now;
        session.plannedTrials = plan.trials().size();
        session.practiceTrials = plan.practice();
        session.persist();
        int position = 0;
        for (SessionPlan.PlannedTrial planned : plan.trials()) {
            Trial trial = new Trial();
            trial.session = session;
            trial.position = ++position;
            trial.itemVersion = Trial.getEntityManager()
                    .getReference(ItemVersion.class, planned.item().itemVersion());
            trial.originalSide = planned.originalSide();
            trial.presentation = participant.study.presentation;
            trial.persist();
        }
    }
}
