package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.account.Gender;
import org.brainbench.survey.account.Profile;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.session.Participant;
import org.brainbench.survey.session.Session;
import org.brainbench.survey.session.Trial;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jakarta.inject.Inject;

/** What is kept between two looks at a study never hides what happened in between, on this server or another. */
@QuarkusTest
class StudyTrialsReaderTest {

    @Inject
    TrialQueries queries;

    private StudyTrialsReader server;
    private StudyTrialsReader other;
    private String study;

    @BeforeEach
    void twoServers() {
        server = new StudyTrialsReader(queries);
        other = new StudyTrialsReader(queries);
        study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 8);
        Studies.addItems(study, Creator.MACHINE, 4);
    }

    @Test
    void nothingIsReadTwiceWhileNothingHappens() {
        Answers.in(study).add(Creator.HUMAN, 0, true, 70, 90).store();
        assertThat(read(server)).isSameAs(read(server));
        assertThat(read(other)).isNotSameAs(read(server));
    }

    @Test
    void anAnswerIsThereAtOnce() {
        Sitting sitting = Sitting.start(study);
        assertThat(answered(server)).isZero();
        for (int answers = 1; answers <= 3; answers++) {
            sitting.answer("A", 60, 40, "no").then().statusCode(303);
            assertThat(answered(server)).isEqualTo(answers);
            assertThat(answered(other)).isEqualTo(answers);
        }
    }

    @Test
    void whoJoinsIsThereAtOnce() {
        assertThat(read(server).people()).isEmpty();
        Sitting.start(study);
        assertThat(read(server).people()).hasSize(1);
        assertThat(read(server).columns().size()).isEqualTo(9);
        Answers.in(study).add(Creator.HUMAN, 0, true, 70, 90).store();
        assertThat(read(server).people()).hasSize(2);
        assertThat(read(server).columns().size()).isEqualTo(10);
    }

    @Test
    void whoWithdrawsIsGoneAtOnce() {
        String email = Accounts.expert();
        Sitting sitting = Sitting.start(study, email);
        sitting.answer("A", 60, 40, "no").then().statusCode(303);
        assertThat(answered(server)).isEqualTo(1);
        Visit.of(email)
                .post("/studies/" + study + "/withdraw", Map.of("confirmation", study))
                .then()
                .statusCode(303);
        assertThat(answered(server)).isZero();
        assertThat(read(server).people())
                .extracting(StudyTrials.Person::withdrawn)
                .containsExactly(true);
    }

    @Test
    void whoSaysThatTheyLookedThingsUpHasSaidSo() {
        Answers.in(study).add(Creator.HUMAN, 0, true, 70, 90).store();
        assertThat(read(server).people()).noneMatch(StudyTrials.Person::lookedUp);
        change(() -> Session.update("lookedUp = true where participant.study = ?1", Study.require(study)));
        assertThat(read(server).people()).allMatch(StudyTrials.Person::lookedUp);
    }

    @Test
    void aSecondSessionCounts() {
        Answers.in(study).add(Creator.HUMAN, 0, true, 70, 90).store();
        assertThat(read(server).columns().size()).isEqualTo(1);
        change(() -> {
            Trial first = Trial.find("session.participant.study = ?1", Study.require(study))
                    .firstResult();
            Session second = new Session();
            second.participant = first.session.participant;
            second.number = 2;
            second.state = first.session.state;
            second.lookedUp = true;
            second.persist();
            Trial trial = new Trial();
            trial.session = second;
            trial.position = 1;
            trial.itemVersion = first.itemVersion;
            trial.persist();
        });
        StudyTrials now = read(server);
        assertThat(now.columns().size()).isEqualTo(2);
        assertThat(now.people()).hasSize(1).allMatch(StudyTrials.Person::lookedUp);
    }

    @Test
    void aCorrectedSubfieldAndProfileAreThereAtOnce() {
        Answers.in(study).add(Creator.HUMAN, 0, true, 70, 90).store();
        assertThat(read(server).version(0).subfield()).isEqualTo("Behavioral/Cognitive");
        assertThat(read(server).person(0).position()).isEqualTo(CareerPosition.POSTDOCTORAL);
        change(() -> {
            Item.update("subfield = 'Systems/Circuits' where study = ?1", Study.require(study));
            Participant participant =
                    Participant.find("study", Study.require(study)).firstResult();
            participant.profile = new Profile(Gender.FEMALE, 41, "Germany", CareerPosition.FACULTY, 12);
        });
        assertThat(read(server).version(0).subfield()).isEqualTo("Systems/Circuits");
        assertThat(read(server).person(0).position()).isEqualTo(CareerPosition.FACULTY);
    }

    @Test
    void bothWaysOfReadingFindTheSameTrialsEarlierAnswersFirst() {
        Answers.in(Studies.open()).store();
        Answers late = Answers.in(study);
        for (int i = 0; i < 8; i++) {
            late.add(Creator.HUMAN, i, i % 2 == 0, i, 100 - i);
        }
        late.addUnanswered(Creator.MACHINE, 0).store();
        Answers.in(study)
                .add(Creator.HUMAN, 3, true, 55, 66)
                .where(trial -> trial.answeredAt = null)
                .add(Creator.MACHINE, 1, false, 100, 0)
                .timed(4_321, false)
                .where(trial -> {
                    trial.recognised = true;
                    trial.answeredAt = Instant.parse("1969-12-31T23:59:59.999999Z");
                })
                .store();
        List<String> some = in(queries::ofPeople);
        List<String> any = in((of, roster) -> queries.betweenSessions(roster, TrialQueries.sessions(roster)));
        assertThat(any).isEqualTo(some).hasSize(11);
        assertThat(some.get(0)).startsWith("null null");
        assertThat(some.get(1)).isEqualTo("null true 55 66 false null null false");
        assertThat(some.get(2)).isEqualTo("-1 false 100 0 true false 4321 true");
        assertThat(some.get(3)).endsWith("true 0 100 false null null false");
        assertThat(some.get(10)).contains(" false 7 93 ");
    }

    private interface Way {
        List<TrialColumns> read(Study study, StudyRoster roster);
    }

    private List<String> in(Way way) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Study of = Study.require(study);
            TrialColumns found = TrialColumns.inOrder(way.read(of, queries.roster(of)));
            return IntStream.range(0, found.size())
                    .mapToObj(trial -> text(found, trial))
                    .toList();
        });
    }

    private static String text(TrialColumns trials, int trial) {
        return "%s %s %s %s %s %s %s %s"
                .formatted(
                        trials.answeredAt(trial),
                        trials.isAnswered(trial) ? (Object) trials.isCorrect(trial) : null,
                        trials.confidence(trial),
                        trials.expertise(trial),
                        trials.recognised(trial),
                        trials.sliderMoved(trial),
                        trials.responseMs(trial),
                        trials.originalA(trial));
    }

    private StudyTrials read(StudyTrialsReader reader) {
        return QuarkusTransaction.requiringNew().call(() -> reader.read(Study.require(study)));
    }

    private long answered(StudyTrialsReader reader) {
        TrialColumns trials = read(reader).columns();
        return IntStream.range(0, trials.size()).filter(trials::isAnswered).count();
    }

    private static void change(Runnable change) {
        QuarkusTransaction.requiringNew().run(change);
    }
}
