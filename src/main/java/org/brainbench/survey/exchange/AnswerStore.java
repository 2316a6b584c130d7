package org.brainbench.survey.exchange;

import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.session.Participant;
import org.brainbench.survey.session.Session;
import org.brainbench.survey.session.SessionState;
import org.brainbench.survey.session.Trial;
import org.brainbench.survey.session.TrialTiming;
import org.brainbench.survey.study.Study;

import java.util.HashMap;
import java.util.Map;
import jakarta.persistence.EntityManager;

/**
 * Puts answers collected elsewhere into the database, a batch at a time, so that no more than a batch is in memory. Each
 * participant gets one finished session: nothing in it is left to answer. What their file does not say (sides, choice,
 * presentation, times, consent) stays null.
 */
final class AnswerStore {

    private static final int BATCH = 1_000;

    private static final class Sitting {
        private long session;
        private int trials;
    }

    private final long study;
    private final EntityManager entities = Trial.getEntityManager();
    private final Map<String, Sitting> sittings = new HashMap<>();
    private int pending;

    AnswerStore(Study study) {
        this.study = study.id;
    }

    void add(CollectedParticipant collected) {
        Participant participant = new Participant();
        participant.study = entities.getReference(Study.class, study);
        participant.pid = collected.pid;
        participant.profile = collected.profile;
        participant.persist();
        Session session = new Session();
        session.participant = participant;
        session.number = 1;
        session.state = SessionState.FINISHED;
        session.persist();
        Sitting sitting = new Sitting();
        sitting.session = session.id;
        sittings.put(collected.pid, sitting);
        stored();
    }

    /** Adds an answer of a participant added before, as the next of their session. */
    void add(String pid, StudyItem item, CollectedAnswer answer) {
        Sitting sitting = sittings.get(pid);
        Trial trial = new Trial();
        trial.session = entities.getReference(Session.class, sitting.session);
        trial.position = ++sitting.trials;
        trial.itemVersion = entities.getReference(ItemVersion.class, item.version());
        trial.correct = answer.correct();
        trial.confidence = answer.confidence();
        trial.expertise = answer.expertise();
        trial.recognised = answer.recognised();
        trial.timing = new TrialTiming(
                null, answer.responseMs(), null, null, answer.leftPage(), null, null, null, answer.sliderMoved());
        trial.persist();
        stored();
    }

    /** Sends to the database what is still in memory. */
    void flush() {
        entities.flush();
        entities.clear();
        pending = 0;
    }

    private void stored() {
        if (++pending == BATCH) {
            flush();
        }
    }
}
