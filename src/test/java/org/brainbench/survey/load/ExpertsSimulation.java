package org.brainbench.survey.load;

import static io.gatling.javaapi.core.CoreDsl.*;
import static io.gatling.javaapi.http.HttpDsl.*;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.RemoteStudy;
import org.brainbench.survey.testsupport.Sitting;

import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Experts who read, answer and finish while researchers look at results and export; then, without any pause, how often
 * the trial page, an answer and a bare endpoint go through. {@code -Dload.short=true} takes a minute, else five.
 */
abstract class ExpertsSimulation extends Simulation {

    private static final boolean SHORT = Boolean.getBoolean("load.short");
    private static final int EXPERTS = Integer.getInteger("load.experts", SHORT ? 100 : 1_000);
    private static final int TRIALS = SHORT ? 5 : 16;
    private static final int THINK_SECONDS = SHORT ? 3 : 10;
    private static final Duration RAMP = Duration.ofSeconds(SHORT ? 10 : 60);
    private static final int RESEARCHERS = 2;
    private static final Duration RESEARCH = RAMP.plusSeconds((long) TRIALS * THINK_SECONDS);

    /** As many as the server has connections to its database. */
    private static final int HURRIED = 20;

    private static final int HURRIED_TRIALS = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(SHORT ? 2 : 5);
    private static final Duration MEASURED = Duration.ofSeconds(SHORT ? 5 : 15);

    private static final String STUDY = "load";
    private static final String HURRIED_STUDY = "hurried";
    private static final String BARE = "bare endpoint";
    private static final String PAGE = "trial page, no pause";
    private static final String ANSWER = "answer, no pause";

    private final String database;
    private final LoadedServer server;
    private final double readySeconds;
    private final Figures figures = new Figures();

    ExpertsSimulation(String database, LoadedServer server) {
        this.database = database;
        this.server = server;
        this.readySeconds = server.start(EXPERTS + HURRIED);
        server.addStudy(STUDY, TRIALS);
        server.addStudy(HURRIED_STUDY, HURRIED_TRIALS);
        setUp(
                        experts()
                                .injectOpen(rampUsers(EXPERTS).during(RAMP))
                                .andThen(hurried().injectOpen(atOnceUsers(HURRIED))),
                        researchers().injectOpen(atOnceUsers(RESEARCHERS)))
                .protocols(http.baseUrl(server.process().address())
                        .disableFollowRedirect()
                        .acceptHeader("text/html,*/*;q=0.8"));
    }

    @Override
    public void after() {
        long memory = server.process().memory();
        server.process().stop();
        double plain;
        try {
            plain = PlainAnswers.rate(server, HURRIED_STUDY, HURRIED);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        System.out.printf(
                Locale.ROOT,
                "%n%s, %,d experts with %d s between clicks, %d researchers; Java %s with %s%n%n%s%n",
                database,
                EXPERTS,
                THINK_SECONDS,
                RESEARCHERS,
                System.getProperty("java.version"),
                server.flags(),
                figures.table());
        System.out.printf(
                Locale.ROOT,
                "ready in %.2f s; memory after the run %.0f MB; errors %d%n"
                        + "trial page at %.2f of the bare endpoint's rate; answers at %.2f of the %.0f a second that go in"
                        + " by plain JDBC, one commit each, from %d connections%n%n",
                readySeconds,
                memory / 1e6,
                figures.errors(),
                figures.rate(PAGE) / figures.rate(BARE),
                figures.rate(ANSWER) / plain,
                plain,
                HURRIED);
        server.close();
    }

    private ScenarioBuilder experts() {
        return scenario("experts")
                .feed(accounts(0, EXPERTS))
                .exec(start(STUDY, "start"))
                .repeat(TRIALS)
                .on(exec(trialPage(STUDY, "trial page"))
                        .pause(Duration.ofMillis(THINK_SECONDS * 500L), Duration.ofMillis(THINK_SECONDS * 1_500L))
                        .exec(answer(STUDY, "answer")))
                .exec(timed(
                        "closing questions",
                        http("end").get("/studies/" + STUDY + "/session/end").check(status().is(200), token())))
                .exec(timed(
                        "finish",
                        http("finish")
                                .post("/studies/" + STUDY + "/session/end")
                                .formParam("csrf-token", "#{token}")
                                .formParam("lookedUp", "no")
                                .check(status().is(303))))
                .exec(timed(
                        "debrief",
                        http("debrief").get("/studies/" + STUDY + "/debrief").check(status().is(200))));
    }

    private ScenarioBuilder researchers() {
        return scenario("researchers")
                .exec(session -> session.set("email", RemoteStudy.ADMIN))
                .exec(logIn())
                .during(RESEARCH)
                .on(exec(timed(
                                "results",
                                http("results")
                                        .get("/studies/" + STUDY + "/results")
                                        .check(status().is(200))))
                        .pause(THINK_SECONDS)
                        .exec(timed(
                                "export",
                                http("export")
                                        .get("/studies/" + STUDY + "/results/responses.csv")
                                        .check(status().is(200))))
                        .pause(THINK_SECONDS));
    }

    private ScenarioBuilder hurried() {
        return scenario("hurried")
                .feed(accounts(EXPERTS, HURRIED))
                .exec(start(HURRIED_STUDY, "start, many at once"))
                .rendezVous(HURRIED)
                .during(WARM_UP)
                .on(exec(bare("warm-up, bare endpoint")))
                .rendezVous(HURRIED)
                .during(MEASURED)
                .on(exec(bare(BARE)))
                .rendezVous(HURRIED)
                .during(WARM_UP)
                .on(exec(trialPage(HURRIED_STUDY, "warm-up, trial page")))
                .rendezVous(HURRIED)
                .during(MEASURED)
                .on(exec(trialPage(HURRIED_STUDY, PAGE)))
                .rendezVous(HURRIED)
                .repeat(HURRIED_TRIALS, "answered")
                .on(exec(session -> session.set("position", session.getInt("answered") + 1))
                        .exec(answer(HURRIED_STUDY, ANSWER)));
    }

    private ChainBuilder start(String study, String name) {
        return exec(logIn())
                .exec(timed("study", http("study").get("/studies/" + study).check(status().is(200), token())))
                .exec(timed(
                        name,
                        http("start")
                                .post("/studies/" + study)
                                .formParam("csrf-token", "#{token}")
                                .formParam("consent", "yes")
                                .formParamMap(Map.copyOf(Sitting.PROFILE))
                                .check(status().is(303))));
    }

    private ChainBuilder logIn() {
        return timed(
                "log-in",
                http("log-in")
                        .post("/j_security_check")
                        .formParam("j_username", "#{email}")
                        .formParam("j_password", Accounts.PASSWORD)
                        .check(status().is(302), headerRegex("Location", "^(?!.*failed).*$")));
    }

    private ChainBuilder bare(String name) {
        return timed(name, http("bare").get("/q/health/live").check(status().is(200)));
    }

    private ChainBuilder trialPage(String study, String name) {
        return timed(
                name,
                http("trial")
                        .get("/studies/" + study + "/session")
                        .check(
                                status().is(200),
                                token(),
                                regex("name=\"trial\" value=\"(\\d+)\"").saveAs("position")));
    }

    private ChainBuilder answer(String study, String name) {
        return timed(
                name,
                http("answer")
                        .post("/studies/" + study + "/session")
                        .formParam("csrf-token", "#{token}")
                        .formParam("trial", "#{position}")
                        .formParam("submission", "#{randomUuid()}")
                        .formParam("choice", "A")
                        .formParam("confidence", "60")
                        .formParam("expertise", "40")
                        .formParam("recognised", "no")
                        .formParam("responseMs", "12000")
                        .formParam("choiceMs", "9000")
                        .formParam("pageLoads", "1")
                        .check(status().is(303), headerRegex("Location", "/session(/end)?$")));
    }

    private static io.gatling.javaapi.core.CheckBuilder token() {
        return regex("name=\"csrf-token\" value=\"([^\"]+)\"").saveAs("token");
    }

    /** Sends a request and adds its time to the figures; who failed goes on. */
    private ChainBuilder timed(String kind, HttpRequestActionBuilder request) {
        return exec(session -> session.remove("millis"))
                .exec(request.check(responseTimeInMillis().saveAs("millis")))
                .exec(session -> {
                    figures.add(kind, session.getIntegerWrapper("millis"), session.isFailed());
                    return session.markAsSucceeded();
                });
    }

    private static Iterator<Map<String, Object>> accounts(int first, int count) {
        Stream<Map<String, Object>> accounts =
                IntStream.range(first, first + count).mapToObj(i -> Map.of("email", LoadedServer.expert(i)));
        return accounts.iterator();
    }
}
