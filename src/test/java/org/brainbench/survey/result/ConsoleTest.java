package org.brainbench.survey.result;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.session.Session;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.study.TrialPlan;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Sitting;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** The counts of the console and of its API, and that they are those of the results. */
@QuarkusTest
class ConsoleTest {

    private static final TrialPlan TWO_AND_CATCH = new TrialPlan(1, 1, 0, 1);

    @Test
    void whoLooksAfterStudiesIsLedThereAndAnExpertToTheStudies() {
        assertThat(logIn(Accounts.researcher())).endsWith("/console");
        assertThat(logIn(Accounts.admin())).endsWith("/console");
        assertThat(logIn(Accounts.expert())).endsWith("/studies");
    }

    @Test
    void peopleAndSessionsAreCountedOnceEach() {
        String study = study();
        Sitting.start(study).finish();
        Sitting left = Sitting.start(study);
        left.answer("A", 50, 50, "no");
        seenLast(study, Duration.ofHours(25));
        Sitting.start(study);
        Sitting gone = Sitting.start(study);
        gone.visit()
                .post("/studies/" + study + "/withdraw", Map.of("confirmation", study))
                .then()
                .statusCode(303);

        JsonPath progress = progress(study);
        assertThat(progress.getMap("participants"))
                .isEqualTo(Map.of("started", 4, "finished", 1, "withdrawn", 1, "imported", 0, "withoutConsent", 0));
        assertThat(progress.getMap("sessions"))
                .isEqualTo(Map.of("started", 3, "finished", 1, "underWay", 1, "now", 1, "abandoned", 1));
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(progress.getList("answersPerDay.day")).hasSize(14).endsWith(today);
    }

    /** Among them an answer without a time, a failed catch trial, and one of somebody whose other trial is not answered. */
    @Test
    void theNumbersAreThoseOfTheResults() {
        String study = study();
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 60, 40)
                .add(Creator.CATCH, 0, false, 60, 40)
                .store();
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 60, 40)
                .add(Creator.MACHINE, 0, true, 60, 40)
                .store();
        Answers.in(study)
                .add(Creator.HUMAN, 0, false, 60, 40)
                .add(Creator.HUMAN, 1, false, 60, 40)
                .where(trial -> trial.answeredAt = null)
                .add(Creator.CATCH, 0, true, 60, 40)
                .store();
        Answers.in(study)
                .add(Creator.CATCH, 0, false, 60, 40)
                .addUnanswered(Creator.HUMAN, 2)
                .store();

        JsonPath progress = progress(study);
        for (String creator : List.of("human", "machine")) {
            JsonPath results = results(study, "?exclusions=none&creator=" + creator);
            String own = "ratings.find { it.creator == '" + creator + "' }.";
            assertThat(progress.getInt(own + "answers")).isEqualTo(results.getInt("trials"));
        }
        assertThat(progress.getMap("ratings[0]"))
                .containsEntry("items", 4)
                .containsEntry("answers", 4)
                .containsEntry("imported", 1)
                .containsEntry("min", 0)
                .containsEntry("median", 0.5f)
                .containsEntry("max", 3)
                .containsEntry(
                        "distribution",
                        List.of(
                                Map.of("answers", 0, "items", 2),
                                Map.of("answers", 1, "items", 1),
                                Map.of("answers", 3, "items", 1)));
        JsonPath caught = results(study, "?exclusions=catch");
        assertThat(progress.getInt("catchTrials.failed"))
                .isEqualTo(1)
                .isEqualTo(caught.getInt("exclusions.flow.find { it.step == 'catch' }.participants"));
        assertThat(progress.getInt("catchTrials.participants")).isEqualTo(3);
        assertThat(progress.getInt("participants.started") + progress.getInt("participants.imported"))
                .isEqualTo(caught.getInt("exclusions.flow.find { it.step == 'all' }.participants"));
        Document items = researcher().page("/studies/" + study + "/results/items?exclusions=none&sort=answers");
        assertThat(items.select("#items tbody tr td:nth-child(2)").eachText())
                .containsExactlyInAnyOrder("0", "0", "0", "1", "1", "3");
    }

    @Test
    void whatNeedsAttentionLeadsToWhereItCanBeSeenTo() {
        String study = Studies.with(StudyStatus.OPEN, new TrialPlan(6, 1, 0, 1));
        Studies.addItems(study, Creator.HUMAN, 4);
        Studies.addItems(study, Creator.MACHINE, 1);
        Studies.addItems(study, Creator.CATCH, 1);
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 60, 40)
                .add(Creator.CATCH, 0, false, 60, 40)
                .store();
        JsonPath progress = progress(study);
        assertThat(progress.getList("attention.kind"))
                .containsExactly(
                        "too_few_items", "consent_missing", "few_ratings", "catch_failed", "sessions_abandoned");
        Visit both = Visit.of(Accounts.with("RESEARCHER", "ADMIN"));
        for (Object address : progress.getList("attention.address")) {
            assertThat(both.get(address.toString()).statusCode())
                    .as(address.toString())
                    .isEqualTo(200);
        }
        assertThat(progress.getMap("attention[2]")).containsEntry("count", 3).containsEntry("of", 4);
    }

    @Test
    void whatNeedsAttentionIsThatOfAllStudiesOnEveryPage() {
        String study = study();
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 60, 40)
                .add(Creator.HUMAN, 1, true, 60, 40)
                .add(Creator.HUMAN, 2, true, 60, 40)
                .store();
        Visit both = Visit.of(Accounts.with("RESEARCHER", "ADMIN"));
        for (String page : List.of("/console?page=1", "/console?page=1000")) {
            String link = "#attention a[href='/studies/" + study
                    + "/results/items?creator=human&exclusions=none&sort=answers']";
            assertThat(both.follow(page).select(link).text()).isEqualTo("1 of 4 human-created items has no answers");
        }
    }

    @Test
    void aStudyThatNobodyHasComeToSaysSoInOneLine() {
        String study = study();
        Element part = console(researcher(), study).selectFirst("#study-" + study);
        assertThat(part.text()).isEqualTo("Nobody has started yet. 6 human-created and machine-created items.");
    }

    @Test
    void whereNothingWasAnsweredLatelyThereIsNoEmptyChart() {
        String study = study();
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 60, 40)
                .where(trial -> trial.answeredAt = null)
                .store();
        Element part = console(researcher(), study).selectFirst("#study-" + study);
        assertThat(part.select("figure.none").text()).contains("None in the last 14 days; 1 in all.");
        assertThat(part.select("svg")).hasSize(1);
        assertThat(part.select(".ticks span").eachText()).containsExactly("0", "1", "2", "3", "4", "5");
    }

    @Test
    void aResearcherIsGivenNoLinkThatTheyCannotOpen() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 60, 40)
                .where(trial -> trial.answeredAt = Instant.now())
                .store();
        Visit researcher = researcher();
        Document page = console(researcher, study);
        assertThat(page.select("#attention li li:contains(Human-created)")).isNotEmpty();
        assertThat(page.select("a[href^=/admin]")).isEmpty();
        Element article = page.selectFirst("article:has(#study-" + study + ")");
        assertThat(article.select("dt").eachText())
                .containsExactly("Invited", "Started", "Under way", "Finished", "Left unfinished", "Withdrawn");
        assertThat(article.select("svg[aria-labelledby^=days] rect")).hasSize(14);
        assertThat(article.select("figure details tbody tr")).hasSize(14);
        assertThat(console(Visit.of(Accounts.admin()), study).select("a[href$=/results]"))
                .isEmpty();
    }

    /** Other tests make studies too: the page that has this one. */
    private static Document console(Visit visit, String study) {
        Document page = visit.page("/console");
        while (page.selectFirst("#study-" + study) == null) {
            page = visit.page(page.selectFirst("a[rel=next]").attr("href"));
        }
        return page;
    }

    private static String study() {
        String study = Studies.with(StudyStatus.OPEN, TWO_AND_CATCH);
        Studies.addItems(study, Creator.HUMAN, 4);
        Studies.addItems(study, Creator.MACHINE, 2);
        Studies.addItems(study, Creator.CATCH, 1);
        return study;
    }

    /** Lets whoever has answered and goes on have been seen last so long ago. */
    private static void seenLast(String study, Duration ago) {
        QuarkusTransaction.requiringNew()
                .run(() -> Session.update(
                        "lastSeenAt = ?1 where id in (select t.session.id from Trial t where t.answeredAt is not null"
                                + " and t.session.state = ACTIVE and t.session.participant.study.slug = ?2)",
                        Instant.now().minus(ago),
                        study));
    }

    private static Visit researcher() {
        return Visit.of(Accounts.researcher());
    }

    private static String logIn(String email) {
        return Visit.anonymous()
                .request()
                .formParam("j_username", email)
                .formParam("j_password", Accounts.PASSWORD)
                .post("/j_security_check")
                .header("Location");
    }

    private static JsonPath progress(String study) {
        return api("/api/v1/studies/" + study + "/progress");
    }

    private static JsonPath results(String study, String query) {
        return api("/api/v1/studies/" + study + "/results" + query);
    }

    private static JsonPath api(String path) {
        return given().auth()
                .preemptive()
                .basic(Accounts.researcher(), Accounts.PASSWORD)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
