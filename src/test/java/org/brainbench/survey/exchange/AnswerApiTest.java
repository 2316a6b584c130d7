package org.brainbench.survey.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.session.SessionState;
import org.brainbench.survey.session.Trial;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.AnswerFile;
import org.brainbench.survey.testsupport.AnswerUploads;
import org.brainbench.survey.testsupport.BadAnswerFiles;
import org.brainbench.survey.testsupport.Studies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@QuarkusTest
class AnswerApiTest {

    private static final String DOIS = AnswerFile.dois(10);

    @TempDir
    Path folder;

    private String study;
    private AnswerUploads admin;

    @BeforeEach
    void openAStudyWithItems() {
        study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 5);
        admin = new AnswerUploads(Accounts.with(Role.ADMIN, Role.RESEARCHER), folder);
    }

    @Test
    void whatTheFileSaysIsStoredAndNothingIsInvented() {
        upload(AnswerFile.START);
        List<Trial> trials = trials();
        assertThat(trials).extracting(trial -> trial.position).containsExactly(1, 2);
        Trial trial = trials.get(0);
        assertThat(trial.correct).isTrue();
        assertThat(trial.confidence).isEqualTo(76);
        assertThat(trial.expertise).isEqualTo(31);
        assertThat(trial.recognised).isFalse();
        assertThat(trial.timing.responseMs()).isEqualTo(256_326);
        assertThat(trial.timing.leftPage()).isTrue();
        assertThat(trial.timing.sliderMoved()).isTrue();
        assertThat(Stream.of(
                        trial.originalSide,
                        trial.choice,
                        trial.presentation,
                        trial.shownAt,
                        trial.answeredAt,
                        trial.timing.choiceMs(),
                        trial.timing.awayMs(),
                        trial.timing.focusLosses(),
                        trial.timing.pageLoads(),
                        trial.timing.confidenceMoved(),
                        trial.timing.expertiseMoved(),
                        trial.session.startedAt,
                        trial.session.lastSeenAt,
                        trial.session.endedAt,
                        trial.session.lookedUp,
                        trial.session.participant.account,
                        trial.session.participant.consentText,
                        trial.session.participant.consentedAt))
                .containsOnlyNulls();
        assertThat(trial.session.state).isEqualTo(SessionState.FINISHED);
        assertThat(csv())
                .contains("\r\n7,1,1,https://doi.org/10.5555/human.0,human,Behavioral/Cognitive,,,1,76,31,0,,,");
        assertThat(csv()).contains(",Male,23,Japan,Predoctoral student,4");
    }

    @ParameterizedTest
    @CsvSource({
        "pid,9940153.0,9940153",
        "pid,9940153,9940153",
        "pid,A7-x,A7-x",
        "position,__other,Other",
        "sex,__other,Other",
        "sex,prefer not to answer,Prefer Not to Answer"
    })
    void valuesAreReadAsTheFileMeansThem(String column, String value, String stored) {
        String row = AnswerFile.row("7", 0)
                .replace(",7,", column.equals("pid") ? "," + value + "," : ",7,")
                .replace("Predoctoral student", column.equals("position") ? value : "Predoctoral student")
                .replace("Male", column.equals("sex") ? value : "Male");
        upload(AnswerFile.HEADER + row);
        assertThat(csv()).contains(stored).doesNotContain("9940153.0");
    }

    @Test
    void whatIsNotKnownMayBeEmpty() {
        upload(AnswerFile.HEADER + "0,7,,,,0,,1.0,human_Behavioral/Cognitive,,,,,,,\n"
                + "1,7,NA,NA,NA,1,NA,2.0,human_Systems/Circuits,NA,NA,NA,NA,NA,NA,NA\n");
        assertThat(trials()).extracting(trial -> trial.correct).containsExactly(false, true);
        assertThat(trials()).allSatisfy(trial -> assertThat(
                        Stream.of(trial.confidence, trial.expertise, trial.recognised, trial.timing.responseMs()))
                .containsOnlyNulls());
        assertThat(csv()).contains(",,,,,\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void aBadFileIsRefusedWithLineAndReasonAndNothingIsStored(BadAnswerFiles bad) {
        Response response = admin.answers(study, bad.in(folder), admin.file(DOIS));
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getLong("errors[0].line")).isEqualTo(bad.line());
        assertThat(response.jsonPath().getString("errors[0].message")).contains(bad.reason());
        assertThat(response.jsonPath().getList("errors")).hasSize(1);
        assertThat(trials()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1,must begin with,''",
        "1,must begin with,'abstract_id,DOI\n'",
        "1,must begin with,PK\u0003\u0004",
        "0,names no DOI,'DOI;abstract_id;abstract\r\nnot a DOI;1;x\r\n'",
        "2,is not an abstract_id,'DOI;abstract_id\n10.5555/human.0;one\n'",
        "3,stands for https://doi.org/10.5555/a already,'DOI;abstract_id\n10.5555/a;1\n10.5555/b;1\n'",
    })
    void aBadFileOfDoisIsRefusedWithLineAndReason(long line, String reason, String dois) {
        Response response = admin.answers(study, AnswerFile.START, dois);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getLong("errors[0].line")).isEqualTo(line);
        assertThat(response.jsonPath().getString("errors[0].message")).contains(reason);
        assertThat(trials()).isEmpty();
    }

    @Test
    void everyBadRowIsNamed() {
        String row = AnswerFile.row("8", 0).replace(",31,76,", ",101,-1,").replace("Japan", "J".repeat(81));
        Response response = admin.answers(study, AnswerFile.START + row + AnswerFile.row("", 1), DOIS);
        assertThat(response.jsonPath().getList("errors.line")).isEqualTo(List.of(4, 4, 5));
    }

    @Test
    void theSameFileTwiceChangesNothingAndOnlyNewParticipantsAreAdded() {
        assertCounts(upload(AnswerFile.START), 2, 0);
        assertCounts(upload(AnswerFile.START), 0, 2);
        assertCounts(upload(AnswerFile.START + AnswerFile.row("8", 0)), 1, 2);
        assertThat(trials()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"',31,',',32,'", "'Japan','Peru'", "',clicked,',',,'", "',256326,',',,'", "',1,0,23',',0,0,23'"})
    void aParticipantWhoIsThereWithOtherAnswersIsRefused(String stored, String now) {
        upload(AnswerFile.START);
        Response response = admin.answers(study, AnswerFile.START.replace(stored, now), DOIS);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getLong("errors[0].line")).isEqualTo(2);
        assertThat(response.jsonPath().getString("errors[0].message")).contains("participant 7 already");
        assertThat(upload(AnswerFile.START).getInt("unchanged")).isEqualTo(2);
    }

    @Test
    void aParticipantWhoIsThereWithMoreOrFewerAnswersIsRefused() {
        upload(AnswerFile.START);
        for (String rows : List.of(
                AnswerFile.row("7", 0),
                AnswerFile.START.substring(AnswerFile.HEADER.length()) + AnswerFile.row("7", 2))) {
            assertThat(admin.answers(study, AnswerFile.HEADER + rows, DOIS).statusCode())
                    .isEqualTo(422);
        }
        assertThat(trials()).hasSize(2);
    }

    @Test
    void aPidMayOccurInAnotherStudyToo() {
        upload(AnswerFile.START);
        study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 5);
        assertCounts(upload(AnswerFile.START), 2, 0);
    }

    @Test
    void rowsOfSeveralParticipantsMayStandInAnyOrder() {
        upload(AnswerFile.START + AnswerFile.row("8", 2) + AnswerFile.row("7", 3) + AnswerFile.row("8", 1));
        assertThat(trials())
                .extracting(trial ->
                        trial.session.participant.pid + " " + trial.position + " " + trial.itemVersion.item.abstractId)
                .containsExactly("7 1 1", "7 2 2", "8 1 3", "7 3 4", "8 2 2");
    }

    @Test
    void anItemKeepsTheFirstAbstractIdItWasGiven() {
        upload(AnswerFile.START);
        String others = DOIS.replace("human.0;1;", "human.0;21;").replace("human.4;5;", "human.4;1;");
        admin.answers(study, AnswerFile.HEADER + AnswerFile.row("8", 4).replace(",5.0,", ",1.0,"), others)
                .then()
                .statusCode(200);
        List<Integer> ids = QuarkusTransaction.requiringNew()
                .call(() -> Item.<Item>list("study.slug = ?1 order by id", study).stream()
                        .map(item -> item.abstractId)
                        .toList());
        assertThat(ids).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theSameFileSentFourTimesAtOnceIsStoredOnce() throws Exception {
        String csv = AnswerFile.HEADER
                + IntStream.range(0, 1_500)
                        .mapToObj(i -> AnswerFile.row("p" + i / 5, i % 5))
                        .collect(Collectors.joining());
        ExecutorService senders = Executors.newFixedThreadPool(4);
        List<Callable<JsonPath>> calls = Stream.generate(() -> (Callable<JsonPath>) () -> upload(csv))
                .limit(4)
                .toList();
        int created = 0;
        for (Future<JsonPath> answer : senders.invokeAll(calls)) {
            created += answer.get().getInt("created");
        }
        senders.shutdown();
        assertThat(created).isEqualTo(1_500);
        assertThat(trials()).hasSize(1_500);
    }

    @Test
    void anUploadWithoutItsFilesIsRefusedAsAWhole() {
        Response response = given().auth()
                .preemptive()
                .basic(Accounts.admin(), Accounts.PASSWORD)
                .multiPart("other", "x")
                .post("/api/v1/studies/" + study + "/responses");
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getList("errors.line")).isEqualTo(List.of(0, 0));
    }

    @Test
    void onlyAnAdminUploadsAndOnlyIntoAStudyThatIsThere() {
        AnswerUploads researcher = new AnswerUploads(Accounts.researcher(), folder);
        assertThat(researcher.answers(study, AnswerFile.START, DOIS).statusCode())
                .isEqualTo(403);
        assertThat(admin.answers("nowhere", AnswerFile.START, DOIS).statusCode())
                .isEqualTo(404);
    }

    private JsonPath upload(String csv) {
        return admin.answers(study, csv, DOIS).then().statusCode(200).extract().jsonPath();
    }

    private static void assertCounts(JsonPath answer, int created, int unchanged) {
        assertThat(answer.<Map<String, Object>>get())
                .isEqualTo(Map.of("created", created, "updated", 0, "unchanged", unchanged, "warnings", List.of()));
    }

    private String csv() {
        return admin.get("/api/v1/studies/" + study + "/responses.csv").asString();
    }

    private List<Trial> trials() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Trial.list(
                        "from Trial t join fetch t.session s join fetch s.participant p join fetch t.itemVersion v"
                                + " join fetch v.item where p.study.slug = ?1 order by t.id",
                        study));
    }
}
