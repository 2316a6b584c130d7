package org.brainbench.survey.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.brainbench.survey.account.Account;
import org.brainbench.survey.account.Profile;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.session.Participant;
import org.brainbench.survey.session.Session;
import org.brainbench.survey.session.SessionState;
import org.brainbench.survey.session.Side;
import org.brainbench.survey.session.Trial;
import org.brainbench.survey.session.TrialTiming;
import org.brainbench.survey.study.Study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One participant's session with trials, some of them answered, put straight into the database. Times are fixed: the
 * first trial is shown at {@link #START}, each a minute after the one before, and answered 30 seconds later.
 */
public final class Answers {

    public static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    private static final int SECONDS_A_TRIAL = 60;
    private static final int SECONDS_TO_ANSWER = 30;

    private final String study;
    private final String pid;
    private final Profile profile;
    private final List<Planned> trials = new ArrayList<>();
    private Boolean lookedUp;

    private record Planned(Creator creator, int item, Consumer<Trial> answer) {}

    private Answers(String study, String pid, Profile profile) {
        this.study = study;
        this.pid = pid;
        this.profile = profile;
    }

    /** Of a new participant with a random code. */
    public static Answers in(String study) {
        return in(study, "t" + UUID.randomUUID().toString().substring(0, 18), Accounts.PROFILE);
    }

    public static Answers in(String study, String pid, Profile profile) {
        return new Answers(study, pid, profile);
    }

    /** Adds an answered trial with the item-th item of this creator; the original is A at even positions. */
    public Answers add(Creator creator, int item, boolean correct, int confidence, int expertise) {
        trials.add(new Planned(creator, item, trial -> {
            trial.choice = correct ? trial.originalSide : trial.originalSide.other();
            trial.correct = correct;
            trial.confidence = confidence;
            trial.expertise = expertise;
            trial.recognised = false;
            trial.shownAt = START.plusSeconds((long) (trial.position - 1) * SECONDS_A_TRIAL);
            trial.answeredAt = trial.shownAt.plusSeconds(SECONDS_TO_ANSWER);
        }));
        return this;
    }

    /** Adds a trial that was planned and never shown. */
    public Answers addUnanswered(Creator creator, int item) {
        trials.add(new Planned(creator, item, trial -> {}));
        return this;
    }

    /** Says more about the answer added last. */
    public Answers where(Consumer<Trial> more) {
        Planned last = trials.remove(trials.size() - 1);
        trials.add(new Planned(last.creator(), last.item(), last.answer().andThen(more)));
        return this;
    }

    /** How the last trial was answered: how long that took, and whether a slider was moved. */
    public Answers timed(long responseMs, boolean sliderMoved) {
        return where(trial ->
                trial.timing = new TrialTiming(null, responseMs, null, null, null, null, null, null, sliderMoved));
    }

    /** Whether the participant said that they looked something up. */
    public Answers lookedUp(boolean said) {
        lookedUp = said;
        return this;
    }

    /** Stores all in one transaction, as the answers of a new expert, whose e-mail address this is. */
    public String store() {
        String email = Accounts.expert();
        QuarkusTransaction.requiringNew().run(() -> {
            Study owner = Study.require(study);
            Participant participant = new Participant();
            participant.study = owner;
            participant.account = Account.findByEmail(email).orElseThrow();
            participant.pid = pid;
            participant.profile = profile;
            participant.persist();
            storeSession(participant, ItemVersion.listCurrent(owner));
        });
        return email;
    }

    private void storeSession(Participant participant, List<ItemVersion> items) {
        Session session = new Session();
        session.participant = participant;
        session.number = 1;
        session.state = SessionState.ACTIVE;
        session.startedAt = START;
        session.lastSeenAt = START;
        session.lookedUp = lookedUp;
        session.persist();
        for (int i = 0; i < trials.size(); i++) {
            Planned planned = trials.get(i);
            Trial trial = new Trial();
            trial.session = session;
            trial.position = i + 1;
            trial.itemVersion = items.stream()
                    .filter(version -> version.item.creator == planned.creator())
                    .skip(planned.item())
                    .findFirst()
                    .orElseThrow();
            trial.originalSide = trial.position % 2 == 0 ? Side.A : Side.B;
            planned.answer().accept(trial);
            trial.persist();
        }
    }
}
