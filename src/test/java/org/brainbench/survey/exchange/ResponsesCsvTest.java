package org.brainbench.survey.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.account.Gender;
import org.brainbench.survey.account.Profile;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

@QuarkusTest
class ResponsesCsvTest {

    private final String researcher = Accounts.researcher();

    @Test
    void everyTrialIsARowWithItsAnswerAndProfile() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 2);
        Studies.addItems(study, Creator.MACHINE, 1);
        Profile profile = new Profile(Gender.UNDISCLOSED, 29, "Korea, \"South\"", CareerPosition.FACULTY, 0);
        String expert = Answers.in(study, "golden-1", profile)
                .add(Creator.HUMAN, 1, true, 0, 100)
                .add(Creator.MACHINE, 0, false, 55, 7)
                .addUnanswered(Creator.HUMAN, 0)
                .store();
        Answers.in(study, "golden-2", null).addUnanswered(Creator.HUMAN, 0).store();

        Response file = csv(study);
        assertThat(file.asString()).isEqualTo("""
                        pid,session,position,doi,creator,subfield,original_side,choice,correct,confidence,expertise,recognised,shown_at,answered_at,gender,age,country,career_position,experience_years,presentation,choice_ms,response_ms,away_ms,focus_losses,left_page,page_loads,confidence_moved,expertise_moved,slider_moved,looked_up
                        golden-1,1,1,https://doi.org/10.5555/human.1,human,Systems/Circuits,B,B,1,0,100,0,2026-01-05T09:00:00.000000Z,2026-01-05T09:00:30.000000Z,Prefer Not to Answer,29,"Korea, ""South""\",Faculty/Academic staff,0,,,,,,,,,,,
                        golden-1,1,2,https://doi.org/10.5555/machine.0,machine,Behavioral/Cognitive,A,B,0,55,7,0,2026-01-05T09:01:00.000000Z,2026-01-05T09:01:30.000000Z,Prefer Not to Answer,29,"Korea, ""South""\",Faculty/Academic staff,0,,,,,,,,,,,
                        golden-1,1,3,https://doi.org/10.5555/human.0,human,Behavioral/Cognitive,B,,,,,,,,Prefer Not to Answer,29,"Korea, ""South""\",Faculty/Academic staff,0,,,,,,,,,,,
                        golden-2,1,1,https://doi.org/10.5555/human.0,human,Behavioral/Cognitive,B,,,,,,,,,,,,,,,,,,,,,,,
                        """.replace("\n", "\r\n"));
        assertThat(file.asString()).doesNotContain(expert).doesNotContain("@");
        assertThat(file.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"" + study + "-responses.csv\"");
    }

    @Test
    void aStudyOfManyPagesComesWholeAndInOrder() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        Answers answers = Answers.in(study);
        int trials = 4_001;
        for (int i = 0; i < trials; i++) {
            answers.add(Creator.HUMAN, 0, true, 50, 50);
        }
        answers.store();
        List<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(csv(study).asString())
                .stream()
                .toList();
        assertThat(rows)
                .extracting(row -> row.getField("position"))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, trials)
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(rows.get(trials - 1).getField("answered_at")).isEqualTo("2026-01-08T03:40:30.000000Z");
    }

    @Test
    void aStudyWithoutTrialsGivesTheHeaderAlone() {
        assertThat(csv(Studies.open()).asString())
                .startsWith("pid,session,position,doi,")
                .endsWith(",slider_moved,looked_up\r\n")
                .hasLineCount(1);
    }

    @Test
    void aResearcherWhoHasLoggedInGetsTheSameFile() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 1);
        Answers.in(study).add(Creator.HUMAN, 0, true, 50, 50).store();
        Response file = Visit.of(researcher).get("/studies/" + study + "/results/responses.csv");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.asString()).isEqualTo(csv(study).asString());
    }

    @Test
    void onlyAResearcherGetsIt() {
        String path = "/api/v1/studies/" + Studies.open() + "/responses.csv";
        assertThat(given().get(path).statusCode()).isEqualTo(401);
        assertThat(as(Accounts.expert(), path).statusCode()).isEqualTo(403);
        assertThat(as(researcher, "/api/v1/studies/no-such-study/responses.csv").statusCode())
                .isEqualTo(404);
    }

    private Response csv(String study) {
        Response file = as(researcher, "/api/v1/studies/" + study + "/responses.csv");
        assertThat(file.statusCode()).isEqualTo(200);
        return file;
    }

    private static Response as(String email, String path) {
        return given().auth().preemptive().basic(email, Accounts.PASSWORD).get(path);
    }
}
