package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.study.TrialPlan;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.MovingClock;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

/** 500 sessions of 6 of 200 human-created and 3 of 100 machine-created items, the DOIs of which are among the 200. */
@QuarkusTest
class FairAssignmentTest {

    private static final SessionMeters METERS = new SessionMeters(new SimpleMeterRegistry());

    private static final int SESSIONS = 500;
    private static final int AT_ONCE = 64;
    private static final Instant LONG_AFTER = Instant.parse("2100-01-01T00:00:00Z");
    private static final TrialPlan SIX_AND_THREE = new TrialPlan(6, 3, 0, 0);

    @Inject
    TestSession testSession;

    @OnH2Only
    @Test
    void takenOneAfterAnotherCompletionsDifferByAtMostOne() {
        String study = study();
        SessionStart start = new SessionStart(new MovingClock(), new SplittableRandom(1), METERS);
        for (String email : Accounts.experts(SESSIONS)) {
            begin(start, study, email);
            complete(study, email);
        }
        assertSpread(study, 1);
    }

    @Test
    void startedManyAtOnceCompletionsDifferByAtMostTwoAndNobodyMeetsADoiTwice() throws Exception {
        String study = study();
        SessionStart start = new SessionStart(new MovingClock(), new SecureRandom(), METERS);
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        List<String> emails = Accounts.experts(SESSIONS);
        try {
            for (int from = 0; from < SESSIONS; from += AT_ONCE) {
                List<String> batch = emails.subList(from, Math.min(SESSIONS, from + AT_ONCE));
                CountDownLatch ready = new CountDownLatch(batch.size());
                List<Future<?>> started = new ArrayList<>();
                for (String email : batch) {
                    started.add(pool.submit((Callable<Void>) () -> {
                        ready.countDown();
                        ready.await();
                        begin(start, study, email);
                        return null;
                    }));
                }
                for (Future<?> one : started) {
                    one.get();
                }
            }
        } finally {
            pool.shutdown();
        }
        emails.forEach(email -> complete(study, email));
        assertSpread(study, 2);
    }

    @OnH2Only
    @Test
    void withOneInFiveAbandonedCompletionsDifferByAtMostTwoAfterTheLeasesEnd() {
        String study = study();
        MovingClock clock = new MovingClock();
        RandomGenerator random = new SplittableRandom(3);
        SessionStart start = new SessionStart(clock, random, METERS);
        int abandoned = 0;
        for (String email : Accounts.experts(SESSIONS)) {
            begin(start, study, email);
            if (random.nextInt(5) == 0) {
                abandoned++;
            } else {
                complete(study, email);
            }
            clock.advance(Duration.ofHours(1));
        }
        assertThat(abandoned).isBetween(70, 130);
        clock.advance(Duration.ofHours(25));
        assertSpread(study, 2);
    }

    @Test
    void anIdleSessionHoldsItsItemsForTheLeaseAndNoLonger() {
        String study = study();
        MovingClock clock = new MovingClock();
        SessionStart start = new SessionStart(clock, new SplittableRandom(4), METERS);
        String email = Accounts.expert();
        begin(start, study, email);
        assertThat(loads(study, clock.instant())).isEqualTo(9);
        assertThat(loads(study, clock.instant().plus(Duration.ofHours(23)))).isEqualTo(9);
        assertThat(loads(study, clock.instant().plus(Duration.ofHours(25)))).isZero();
        complete(study, email);
        assertThat(loads(study, clock.instant().plus(Duration.ofHours(25)))).isEqualTo(9);
    }

    @Test
    void twoTabsThatStartAtOncePlanOneSession() throws Exception {
        String study = study();
        SessionStart start = new SessionStart(new MovingClock(), new SplittableRandom(5), METERS);
        String email = Accounts.expert();
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> tabs = IntStream.range(0, 8)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        begin(start, study, email);
                        return null;
                    })
                    .toList();
            for (Future<Void> tab : pool.invokeAll(tabs)) {
                tab.get();
            }
        } finally {
            pool.shutdown();
        }
        long sessions =
                QuarkusTransaction.requiringNew().call(() -> Session.count("participant.study", Study.require(study)));
        assertThat(sessions).isEqualTo(1);
    }

    private static String study() {
        String study = Studies.with(StudyStatus.OPEN, SIX_AND_THREE);
        Studies.addItems(study, Creator.HUMAN, 200, "https://doi.org/10.5555/twin.");
        Studies.addItems(study, Creator.MACHINE, 100, "https://doi.org/10.5555/twin.");
        return study;
    }

    private static void begin(SessionStart start, String study, String email) {
        QuarkusTransaction.requiringNew()
                .timeout(120)
                .run(() -> start.start(Study.require(study), email, Accounts.PROFILE));
    }

    private void complete(String study, String email) {
        QuarkusTransaction.requiringNew().run(() -> {
            Session session = Participant.find(Study.require(study), email)
                    .flatMap(Session::latestOf)
                    .orElseThrow();
            List<Trial> trials = Trial.listBySession(session);
            assertThat(new HashSet<>(trials.stream()
                            .map(trial -> trial.itemVersion.item.doi)
                            .toList()))
                    .hasSize(9);
            for (int i = 0; i < trials.size(); i++) {
                Turn turn = Turn.of(study, email).orElseThrow();
                assertThat(turn.left()).isEqualTo(trials.size() - i);
                testSession.answer(
                        turn, new Submission(null, new Answer(Side.A, 50, 50, false), TimingForm.NOTHING.toTiming()));
            }
            assertThat(Turn.of(study, email).orElseThrow().due()).isEmpty();
        });
    }

    private static long loads(String study, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> ItemLoad.candidates(Study.require(study), now).stream()
                .mapToLong(Candidate::load)
                .sum());
    }

    private static void assertSpread(String study, int most) {
        List<Candidate> bank =
                QuarkusTransaction.requiringNew().call(() -> ItemLoad.candidates(Study.require(study), LONG_AFTER));
        for (Creator creator : List.of(Creator.HUMAN, Creator.MACHINE)) {
            LongSummaryStatistics completions = bank.stream()
                    .filter(item -> item.creator() == creator)
                    .mapToLong(Candidate::load)
                    .summaryStatistics();
            assertThat(completions.getMax() - completions.getMin())
                    .as("%s: %s", creator, completions)
                    .isLessThanOrEqualTo(most);
        }
    }
}
