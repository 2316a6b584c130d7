package org.brainbench.survey.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.model.ModelScoring.State;
import org.brainbench.survey.testsupport.CompletionsStub;
import org.brainbench.survey.testsupport.MovingClock;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

@QuarkusTest
@Timeout(180)
class BackgroundScoringTest {

    private static final Duration SHORT = Duration.ofMillis(500);

    private AskedStudy study;

    @BeforeEach
    void openAStudy() {
        study = new AskedStudy();
    }

    @AfterEach
    void close() throws InterruptedException {
        study.close();
    }

    @Test
    void everyItemThatCountsGetsThePerplexitiesThatTheModelServerGives() {
        String template = "Abstract: {abstract} It";
        String run = study.start(Map.of("template", template, "concurrency", "3"));
        assertThat(study.admin.page(run).select("[role=status]").text()).contains("Queued");
        study.server().takeUp();
        Document page = study.ended(run);
        assertThat(page.select("#import").text()).contains("Every item was asked for", "Scored: 4 of 4");
        assertThat(page.select("#import button, script[src*=live], noscript meta"))
                .isEmpty();
        Map<String, ModelScore> scores = AskedStudy.scores(run);
        assertThat(scores).hasSize(AskedStudy.ITEMS);
        scores.forEach((doi, score) -> {
            assertThat(score.version.version).isEqualTo(1);
            assertThat(score.originalPerplexity)
                    .isCloseTo(perplexity(template, score.version.originalText), within(1e-12));
            assertThat(score.alteredPerplexity)
                    .isCloseTo(perplexity(template, score.version.alteredText), within(1e-12));
        });
        assertThat(study.prompts()).hasSize(8).noneMatch(prompt -> prompt.contains("catch"));
        assertThat(study.admin.page(study.models()).select("#models tbody tr").text())
                .startsWith("Stub")
                .contains("token 4");
    }

    @Test
    void aModelServerThatIsSlowAndFailsNowAndThenIsAskedAgain() {
        study.stub.next(
                CompletionsStub.error(503, "Loading model"),
                study.stub.sound(),
                CompletionsStub.body(200, "<html>"),
                study.stub.silence(),
                CompletionsStub.hangUp(),
                study.stub.sound());
        String run = study.start(Map.of());
        study.server(Clock.systemUTC(), SHORT).takeUp();
        assertThat(study.ended(run).select("#import").text()).contains("Scored: 4 of 4");
        assertThat(study.stub.requests()).hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void aModelServerWithoutLogProbabilitiesStopsTheWorkUntilSomebodyResumesIt() {
        study.stub.next(CompletionsStub.body(200, "{\"choices\": [{\"text\": \"x\", \"logprobs\": null}]}"));
        String run = study.start(Map.of());
        BackgroundScoring server = study.server();
        server.takeUp();
        Document page = study.ended(run);
        assertThat(page.select("[role=alert]").text())
                .contains("gives no log-probabilities of the tokens of a prompt", "What is scored is kept");
        assertThat(page.select("#import").text()).contains("Scored: 0 of 4");
        assertThat(study.stub.requests()).hasSize(1);
        resume(run, server);
        assertThat(study.ended(run).select("#import").text()).contains("Scored: 4 of 4");
    }

    @Test
    void anItemThatIsTooLongIsListedWithTheReasonAndTheOthersAreScored() {
        study.stub.next(CompletionsStub.error(400, "This model's maximum context length is 5 <tokens>."));
        String run = study.start(Map.of());
        BackgroundScoring server = study.server();
        server.takeUp();
        Document page = study.ended(run);
        assertThat(page.select("#import").text()).contains("Scored: 3 of 4. Cannot be scored: 1");
        assertThat(page.select("#failures tbody tr").eachText())
                .containsExactly("https://doi.org/10.5555/human.0 The text has more tokens than the model takes."
                        + " This model's maximum context length is 5 <tokens>.");
        assertThat(page.select("progress").attr("value")).isEqualTo("4");
        resume(run, server);
        assertThat(study.ended(run).select("#import").text()).contains("Scored: 4 of 4. Cannot be scored: 0");
        assertThat(study.prompts().subList(7, 9))
                .containsExactlyElementsOf(AskedStudy.texts(Creator.HUMAN, 0).toList());
    }

    @Test
    void withoutItsKeyNothingIsAskedAndThePageNamesTheVariable() {
        String run = study.start(Map.of("keyVariable", "BRAINBENCH_MODEL_KEY_OTHER"));
        study.server().takeUp();
        assertThat(study.ended(run).select("[role=alert]").text())
                .contains("no key that can be sent", "BRAINBENCH_MODEL_KEY_OTHER");
        assertThat(study.stub.requests()).isEmpty();
    }

    @Test
    void whatWasScoredBeforeItStoppedIsNotAskedForAgain() {
        study.stub.next(study.stub.sound(), study.stub.sound(), CompletionsStub.error(401, "Who are you?"));
        String run = study.start(Map.of());
        BackgroundScoring server = study.server();
        server.takeUp();
        assertThat(study.ended(run).select("[role=alert]").text()).contains("did not accept the key");
        Long first = AskedStudy.scores(run).get("https://doi.org/10.5555/human.0").id;
        resume(run, server);
        assertThat(study.ended(run).select("#import").text()).contains("Scored: 4 of 4");
        assertThat(study.prompts()).hasSize(9);
        assertThat(study.prompts().subList(2, 9))
                .doesNotContainAnyElementsOf(AskedStudy.texts(Creator.HUMAN, 0).toList());
        assertThat(AskedStudy.scores(run).get("https://doi.org/10.5555/human.0").id)
                .isEqualTo(first);
    }

    @Test
    void whoCancelsOnThePageOfOneServerEndsTheWorkOfAnother() {
        String run = runningWithoutAnAnswer(study.server());
        study.admin.post(run, run + "/cancel", Map.of()).then().statusCode(303);
        Document page = study.admin.page(run);
        assertThat(page.select("[role=status]").text()).contains("was cancelled");
        assertThat(page.select("#import").attr("data-running")).isEqualTo("false");
        int asked = study.stub.requests().size();
        String other = study.start(Map.of("name", "Other"));
        BackgroundScoring server = study.server();
        server.takeUp();
        study.ended(other);
        assertThat(study.stub.requests()).hasSize(asked + 8);
        assertThat(AskedStudy.scores(run)).isEmpty();
        assertThat(AskedStudy.scoring(run).state).isEqualTo(State.CANCELLED);
    }

    @Test
    void aServerHasTimeForTheNextScoringOnceOneIsCancelled() {
        BackgroundScoring server = study.server();
        String run = runningWithoutAnAnswer(server);
        String next = study.start(Map.of("name", "Next"));
        server.takeUp();
        assertThat(AskedStudy.scoring(next).state).isEqualTo(State.WAITING);
        study.admin.post(run, run + "/cancel", Map.of()).then().statusCode(303);
        takenUp(next, server);
        assertThat(study.ended(next).select("#import").text()).contains("Scored: 4 of 4");
    }

    @Test
    void aServerThatStopsLeavesItsWorkToTheNextOneAtOnce() throws Exception {
        BackgroundScoring stopping = study.server();
        String run = runningWithoutAnAnswer(stopping);
        stopping.stop(null);
        assertThat(AskedStudy.scoring(run).state).isEqualTo(State.WAITING);
        stopping.takeUp();
        assertThat(AskedStudy.scoring(run).state).isEqualTo(State.WAITING);
        study.server().takeUp();
        assertThat(study.ended(run).select("#import").text()).contains("Scored: 4 of 4");
    }

    @Test
    void whatAServerThatIsGoneHasLeftIsTakenUpAfterAMinuteAndItCannotWriteAnyMore() {
        MovingClock clock = new MovingClock();
        String run = study.start(Map.of());
        StoredLedger gone = ledger(clock).orElseThrow();
        UnscoredItem first = gone.next().orElseThrow();
        gone.store(score(first, 2));
        UnscoredItem second = gone.next().orElseThrow();
        assertThat(study.admin.page(run).select("[role=status]").text()).contains("not been heard of");

        BackgroundScoring server = study.server(clock, Duration.ofMinutes(1));
        clock.advance(Duration.ofSeconds(60));
        server.takeUp();
        assertThat(AskedStudy.scoring(run).claim).isEqualTo(1);
        clock.advance(Duration.ofSeconds(1));
        server.takeUp();
        assertThat(study.ended(run).select("#import").text()).contains("Scored: 4 of 4");
        assertThat(AskedStudy.scoring(run).claim).isEqualTo(2);
        assertThat(study.prompts()).hasSize(6).doesNotContain(first.original(), first.altered());

        assertThat(gone.isCancelled()).isTrue();
        gone.store(score(second, 3));
        gone.fail(second.id(), new EndpointFailure(EndpointFailure.Kind.TEXT_TOO_LONG, ""));
        assertThat(AskedStudy.scores(run).values())
                .extracting(score -> score.originalPerplexity)
                .contains(Math.exp(2))
                .doesNotContain(Math.exp(3));
        assertThat(study.admin.page(run).select("#failures")).isEmpty();
    }

    @Test
    void aServerThatWasSilentForTooLongNoticesThatAnotherWorksInItsPlace() {
        MovingClock clock = new MovingClock();
        String run = study.start(Map.of());
        StoredLedger silent = ledger(clock).orElseThrow();
        UnscoredItem item = silent.next().orElseThrow();
        clock.advance(Duration.ofSeconds(61));
        StoredLedger other = ledger(clock).orElseThrow();
        assertThat(silent.isCancelled()).isTrue();
        silent.store(score(item, 3));
        assertThat(AskedStudy.scores(run)).isEmpty();
        assertThat(other.isCancelled()).isFalse();
        other.store(score(other.next().orElseThrow(), 2));
        assertThat(AskedStudy.scores(run)).hasSize(1);
    }

    @Test
    void aServerThatWaitsForAnAnswerIsStillHeardOf() {
        MovingClock clock = new MovingClock();
        String run = runningWithoutAnAnswer(study.server(clock, Duration.ofMinutes(1)));
        for (int minute = 0; minute < 3; minute++) {
            clock.advance(Duration.ofSeconds(50));
            Instant now = clock.instant();
            AskedStudy.await(() -> AskedStudy.scoring(run).heardOfAt.equals(now));
        }
        study.server(clock, Duration.ofMinutes(1)).takeUp();
        assertThat(AskedStudy.scoring(run).claim).isEqualTo(1);
        assertThat(study.stub.requests()).hasSize(1);
    }

    @Test
    void ofManyServersThatLookAtTheSameTimeOneTakesAScoringUp() throws Exception {
        String run = study.start(Map.of());
        int servers = 6;
        CyclicBarrier together = new CyclicBarrier(servers);
        ExecutorService threads = Executors.newFixedThreadPool(servers);
        List<Future<Optional<StoredLedger>>> claims = new ArrayList<>();
        for (int i = 0; i < servers; i++) {
            claims.add(threads.submit(() -> {
                together.await();
                return ledger(Clock.systemUTC());
            }));
        }
        int taken = 0;
        for (Future<Optional<StoredLedger>> claim : claims) {
            taken += claim.get().isPresent() ? 1 : 0;
        }
        threads.shutdown();
        assertThat(taken).isEqualTo(1);
        assertThat(AskedStudy.scoring(run).claim).isEqualTo(1);
    }

    @Test
    void aRunIsDeletedWhileItIsScored() {
        BackgroundScoring server = study.server();
        String run = runningWithoutAnAnswer(server);
        study.admin
                .post(run, run + "/delete", Map.of("confirmation", "Stub"))
                .then()
                .statusCode(303);
        assertThat(study.admin.get(run).statusCode()).isEqualTo(404);
        String next = study.start(Map.of());
        takenUp(next, server);
        assertThat(study.ended(next).select("#import").text()).contains("Scored: 4 of 4");
        assertThat(AskedStudy.scoring(run)).isNull();
    }

    @Test
    void aScoreIsOfTheTextsThatWereSentAlsoWhereTheyHaveChangedMeanwhile() {
        String run = study.start(Map.of());
        StoredLedger ledger = ledger(Clock.systemUTC()).orElseThrow();
        UnscoredItem sent = ledger.next().orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> {
            Item item = Item.findById(sent.id());
            ItemVersion changed = new ItemVersion();
            changed.item = item;
            changed.version = ++item.currentVersion;
            changed.originalText = "Changed.";
            changed.alteredText = "Changed twice.";
            changed.createdAt = Instant.now();
            changed.persist();
        });
        ledger.store(score(sent, 2));
        assertThat(AskedStudy.scores(run).values())
                .singleElement()
                .satisfies(score -> assertThat(score.version.originalText).isEqualTo(sent.original()));
    }

    @Test
    void aServerThatFailsItselfSaysSoAndIsFreeAgain() {
        BackgroundScoring server = study.server(Clock.systemUTC(), SHORT, variable -> {
            throw new IllegalStateException("No environment");
        });
        String run = study.start(Map.of("keyVariable", AskedStudy.VARIABLE));
        server.takeUp();
        assertThat(study.ended(run).select("[role=alert]").text()).contains("This server itself failed");
        String next = study.start(Map.of("name", "Next"));
        takenUp(next, server);
        assertThat(study.ended(next).select("#import").text()).contains("Scored: 4 of 4");
    }

    /** A run whose first text the model server does not answer. */
    private String runningWithoutAnAnswer(BackgroundScoring server) {
        study.stub.next(study.stub.silence());
        String run = study.start(Map.of());
        takenUp(run, server);
        AskedStudy.await(() -> study.stub.requests().size() == 1);
        return run;
    }

    private void resume(String run, BackgroundScoring server) {
        assertThat(study.admin.page(run).select("#resume")).hasSize(1);
        study.admin.post(run, run + "/resume", Map.of()).then().statusCode(303);
        assertThat(study.running(run)).isTrue();
        takenUp(run, server);
    }

    /** Looks until the server has time, which it may have a moment after its work has ended. */
    private static void takenUp(String run, BackgroundScoring server) {
        AskedStudy.await(() -> {
            server.takeUp();
            return AskedStudy.scoring(run).state != State.WAITING;
        });
    }

    /** What a server that takes a scoring up works with. */
    private static Optional<StoredLedger> ledger(Clock clock) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> ScoringClaim.next(now, now.minusSeconds(60))
                .map(claim -> new StoredLedger(claim, ModelScoring.versionsLeft(claim.scoring()), () -> false, clock)));
    }

    private static PairScore score(UnscoredItem item, double negativeMean) {
        TextScore score = new TextScore(-negativeMean, 1);
        return new PairScore(item.id(), score, score);
    }

    /** A token is a word with the blanks before it, and has a log-probability of minus a quarter of its length. */
    private static double perplexity(String template, String text) {
        return Math.exp(Pattern.compile("\\s*\\S+")
                .matcher(template.replace("{abstract}", text))
                .results()
                .map(MatchResult::group)
                .skip(1)
                .mapToDouble(token -> token.length() / 4.0)
                .average()
                .orElseThrow());
    }
}
