package org.brainbench.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.assertj.core.data.Offset;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.AnswerUploads;
import org.brainbench.survey.testsupport.BrainBenchData;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.ZipFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes in the published answers of 100 participants and holds every figure against the published analysis. */
@QuarkusTest
class PublishedAnswersTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    @TempDir
    Path folder;

    private String study;
    private AnswerUploads admin;

    @BeforeEach
    void openAStudyWithThePublishedItems() {
        study = Studies.open();
        admin = new AnswerUploads(Accounts.with(Role.ADMIN, Role.RESEARCHER), folder);
        admin.publishedItems(study);
    }

    @Test
    void theFiguresAreThePublishedOnes() throws IOException {
        JsonPath counts = upload();
        assertThat(counts.getInt("created")).isEqualTo(651);
        assertThat(counts.getList("warnings")).isEmpty();
        assertPublished(study);
        assertThat(admin.results(study, "all").getInt("participants")).isEqualTo(100);

        assertThat(upload().getInt("unchanged")).isEqualTo(651);
        assertPublished(study);
    }

    @Test
    void theExportedFilesImportedIntoANewStudyGiveTheSameRowsAndFigures() throws IOException {
        upload();
        Map<String, String> bundle = bundle(study);
        String published = Files.readString(BrainBenchData.answers());
        assertThat(withoutRowNumbers(bundle.get("participant_data.csv"))).isEqualTo(withoutRowNumbers(published));

        String copy = Studies.open();
        admin.publishedItems(copy);
        JsonPath counts = admin.answers(copy, bundle.get("participant_data.csv"), bundle.get("abstract_id_doi.csv"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(counts.getInt("created")).isEqualTo(651);
        assertPublished(copy);
        Map<String, String> again = bundle(copy);
        for (String file : List.of("participant_data.csv", "abstract_id_doi.csv")) {
            assertThat(again.get(file)).isEqualTo(bundle.get(file));
        }
    }

    @Test
    void theAbstractIdsAreThePublishedOnes() throws IOException {
        upload();
        assertThat(idsOf(bundle(study).get("abstract_id_doi.csv")))
                .isEqualTo(idsOf(Files.readString(BrainBenchData.dois())));
    }

    private Map<String, String> bundle(String study) {
        return ZipFiles.texts(admin.get("/api/v1/studies/" + study + "/brainbench.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static List<String> withoutRowNumbers(String csv) {
        return csv.lines().map(line -> line.substring(line.indexOf(','))).toList();
    }

    private static Map<String, String> idsOf(String csv) {
        return csv.lines()
                .skip(1)
                .map(line -> line.split(";", 3))
                .collect(Collectors.toMap(fields -> fields[1], fields -> fields[0]));
    }

    private JsonPath upload() {
        return admin.answers(study, BrainBenchData.answers(), BrainBenchData.dois())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private void assertPublished(String study) throws IOException {
        JsonNode expected = new ObjectMapper()
                .readTree(BrainBenchData.file("expected.json").toFile())
                .get("humans");
        for (String creator : List.of("human", "machine")) {
            assertPublished(admin.results(study, creator), expected.get(creator));
        }
    }

    private static void assertPublished(JsonPath results, JsonNode expected) {
        assertSame(results, "overall", expected.get("overall"));
        assertSame(results, "topExpertise.perItem", expected.get("top20_per_item"));
        assertSame(results, "topExpertise.pooled", expected.get("top20_pooled"));
        expected.get("subfields").fields().forEachRemaining(subfield -> {
            String path = "subfields.find { it.name == '" + subfield.getKey() + "' }";
            assertSame(results, path, subfield.getValue());
            assertSame(results, path + ".topExpertise", subfield.getValue().get("top20"));
        });
        expected.get("positions").fields().forEachRemaining(position -> {
            String name = position.getKey().equals("__other") ? "Other" : position.getKey();
            assertSame(results, "positions.find { it.name == '" + name + "' }", position.getValue());
        });
    }

    private static void assertSame(JsonPath results, String path, JsonNode expected) {
        assertThat(results.getInt(path + ".n")).isEqualTo(expected.get("n").intValue());
        assertThat(results.getInt(path + ".correct"))
                .isEqualTo(expected.get("correct").intValue());
        for (String figure : List.of("accuracy", "sem", "threshold")) {
            if (expected.has(figure)) {
                assertThat(results.getDouble(path + "." + figure))
                        .as(path + "." + figure)
                        .isCloseTo(expected.get(figure).doubleValue(), CLOSE);
            }
        }
        for (int end = 0; end < 2; end++) {
            assertThat(results.getDouble(path + ".ci95[" + end + "]"))
                    .isCloseTo(expected.get("wilson95").get(end).doubleValue(), CLOSE);
        }
    }
}
