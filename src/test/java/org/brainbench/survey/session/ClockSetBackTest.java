package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.MovingClock;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The server's clock is set back while a session is under way. */
@QuarkusTest
class ClockSetBackTest {

    private static final SessionMeters METERS = new SessionMeters(new SimpleMeterRegistry());

    private static final Duration BACK = Duration.ofHours(-30);
    private static final Answer ANSWER = new Answer(Side.A, 60, 40, false);

    private final MovingClock clock = new MovingClock();
    private String study;
    private String email;

    @BeforeEach
    void startASession() {
        study = Studies.open();
        email = Accounts.expert();
        Studies.addItems(study, Creator.HUMAN, 20);
        start(email);
    }

    @Test
    void trialsStayInTheirOrderAndEachIsAnsweredOnce() {
        List<Integer> order = new ArrayList<>();
        Optional<Integer> position = answerNext(Duration.ofMinutes(1));
        while (position.isPresent()) {
            order.add(position.get());
            position = answerNext(order.size() == 3 ? BACK : Duration.ofMinutes(1));
        }
        assertThat(order).containsExactly(1, 2, 3, 4, 5, 6);
        inTransaction(() -> {
            assertThat(session().state).isEqualTo(SessionState.ANSWERED);
            assertThat(Trial.listBySession(session())).allMatch(Trial::isAnswered);
        });
    }

    @Test
    void theItemsOfASessionUnderWayStayItsOwn() {
        answerNext(Duration.ZERO);
        clock.advance(BACK);
        assertThat(load()).isEqualTo(6);
        answerNext(Duration.ZERO);
        clock.advance(Duration.ofHours(25));
        assertThat(load()).isEqualTo(2);
    }

    @Test
    void whoStartsAfterwardsIsGivenOtherItems() {
        clock.advance(BACK);
        start(Accounts.expert());
        assertThat(load()).isEqualTo(12);
    }

    private void start(String expert) {
        inTransaction(() -> assertThat(new SessionStart(clock, new SecureRandom(), METERS)
                        .start(Study.require(study), expert, Accounts.PROFILE))
                .isTrue());
    }

    /** The position of the trial that was due, answered when the clock has moved by this. */
    private Optional<Integer> answerNext(Duration reading) {
        TestSession testSession = new TestSession(clock, METERS);
        return QuarkusTransaction.requiringNew().call(() -> {
            Turn turn = Turn.of(study, email).orElseThrow();
            return turn.due().map(due -> {
                testSession.show(turn);
                clock.advance(reading);
                testSession.answer(
                        turn, new Submission(UUID.randomUUID().toString(), ANSWER, TimingForm.NOTHING.toTiming()));
                return due.position;
            });
        });
    }

    /** How many trials the items of the study bear together. */
    private long load() {
        return QuarkusTransaction.requiringNew()
                .call(() -> ItemLoad.candidates(Study.require(study), clock.instant()).stream()
                        .mapToLong(Candidate::load)
                        .sum());
    }

    private Session session() {
        return Participant.find(Study.require(study), email)
                .flatMap(Session::latestOf)
                .orElseThrow();
    }

    private static void inTransaction(Runnable work) {
        QuarkusTransaction.requiringNew().run(work);
    }
}
