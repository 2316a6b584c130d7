package org.brainbench.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.AnalysisExample;
import org.brainbench.survey.testsupport.AnswerUploads;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.BrainBenchData;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.ZipFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs the programs of {@code docs/analysis} on the bundle of a study and holds what they print against the API. */
@OnH2Only
@QuarkusTest
class AnalysisExamplesTest {

    private static final Path DOCUMENTATION = Path.of("docs", "analysis.md");

    private static final double RELATIVE = 1e-12;
    /** What is exactly 0 or 1 here may be off by the last bits of 1 there. */
    private static final double ABSOLUTE = 1e-15;

    private final ObjectMapper json = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void theExampleInRGivesTheFiguresOfTheApi() throws IOException {
        assertGivesTheFiguresOfTheApi(AnalysisExample.inR());
    }

    @Test
    void theExampleInPythonGivesTheFiguresOfTheApi() throws IOException {
        assertGivesTheFiguresOfTheApi(AnalysisExample.inPython());
    }

    private void assertGivesTheFiguresOfTheApi(AnalysisExample example) throws IOException {
        String study = Studies.open();
        AnswerUploads user = new AnswerUploads(Accounts.with(Role.ADMIN, Role.RESEARCHER), folder);
        user.publishedItems(study);
        user.answers(study, BrainBenchData.answers(), BrainBenchData.dois())
                .then()
                .statusCode(200);
        Path published = unpacked(user, study);
        assertThat(example.output(published, "human", "none").lines())
                .containsAll(outputInTheDocumentation().lines().toList());
        answersThatRulesLeaveOut(study);
        Path bundle = unpacked(user, study);
        for (String rules : new String[] {"none", "published", "recognised,fast"}) {
            for (String creator : new String[] {"human", "all"}) {
                Map<String, Double> expected = figures(user, study, "?creator=" + creator + "&exclusions=" + rules);
                assertSame(example.figures(bundle, creator, rules), expected);
            }
        }
        assertThat(figures(user, study, "?creator=human&exclusions=published").get("exclusions.catch.trials"))
                .isPositive();
    }

    /** Somebody whom each rule leaves out, and answers with times beside the published ones, which have none. */
    private static void answersThatRulesLeaveOut(String study) {
        Studies.addItems(study, Creator.CATCH, 1);
        Studies.addItems(study, Creator.PRACTICE, 1);
        Answers.in(study)
                .add(Creator.PRACTICE, 0, false, 50, 50)
                .timed(1, false)
                .add(Creator.CATCH, 0, true, 50, 50)
                .timed(1, true)
                .add(Creator.HUMAN, 0, true, 50, 90)
                .timed(5_000, false)
                .add(Creator.MACHINE, 0, true, 50, 90)
                .addUnanswered(Creator.HUMAN, 1)
                .store();
        Answers.in(study)
                .add(Creator.CATCH, 0, false, 50, 50)
                .add(Creator.HUMAN, 0, true, 50, 50)
                .store();
        Answers.in(study)
                .add(Creator.PRACTICE, 0, true, 50, 50)
                .timed(9_000, true)
                .add(Creator.HUMAN, 0, true, 50, 50)
                .timed(9_000, false)
                .store();
        Answers.in(study).add(Creator.HUMAN, 0, true, 50, 50).lookedUp(true).store();
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 50, 50)
                .where(trial -> trial.recognised = true)
                .add(Creator.HUMAN, 1, false, 70, 70)
                .timed(4_999, true)
                .add(Creator.HUMAN, 2, false, 90, 10)
                .where(trial -> trial.expertise = null)
                .lookedUp(false)
                .store();
    }

    private static String outputInTheDocumentation() throws IOException {
        return Files.readString(DOCUMENTATION).split("```text\n")[1].split("```")[0];
    }

    private Path unpacked(AnswerUploads user, String study) throws IOException {
        byte[] zip = user.get("/api/v1/studies/" + study + "/brainbench.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Path bundle = Files.createTempDirectory(folder, "bundle");
        for (Map.Entry<String, String> file : ZipFiles.texts(zip).entrySet()) {
            Path path = bundle.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return bundle;
    }

    /** The API's figures by the names that the examples print; what the data do not say is not among them. */
    private Map<String, Double> figures(AnswerUploads user, String study, String query) throws IOException {
        String address = "/api/v1/studies/" + study + "/results";
        JsonNode results = json.readTree(user.get(address + query).asString());
        Map<String, Double> figures = new TreeMap<>();
        for (String part : Set.of("participants", "trials", "overall", "topExpertise", "calibration")) {
            add(figures, part, results.get(part));
        }
        figures.remove("topExpertise.fraction");
        for (String list : Set.of("subfields", "positions")) {
            results.get(list)
                    .forEach(one -> add(figures, list + "." + one.get("name").asText(), one));
        }
        Set<String> rules = Set.of("catch", "sliders", "lookup", "recognised", "fast");
        results.at("/exclusions/flow").forEach(step -> {
            if (rules.contains(step.get("step").asText())) {
                add(figures, "exclusions." + step.get("step").asText(), step);
            }
        });
        JsonNode reliability =
                json.readTree(user.get(address + "/reliability" + query).asString());
        add(figures, "clustered.se", reliability.at("/accuracy/0/clustered/se"));
        return figures;
    }

    private static void add(Map<String, Double> figures, String name, JsonNode value) {
        if (value.isObject()) {
            value.fields().forEachRemaining(field -> add(figures, name + "." + field.getKey(), field.getValue()));
        } else if (name.endsWith("ci95") && value.isArray()) {
            figures.put(name + ".low", value.get(0).doubleValue());
            figures.put(name + ".high", value.get(1).doubleValue());
        } else if (value.isArray()) {
            for (int place = 0; place < value.size(); place++) {
                add(figures, name + "." + (place + 1), value.get(place));
            }
        } else if (value.isNumber()) {
            figures.put(name, value.doubleValue());
        }
    }

    private static void assertSame(Map<String, Double> actual, Map<String, Double> expected) {
        Map<String, Double> known = new TreeMap<>(actual);
        known.values().removeIf(Objects::isNull);
        // Nothing in the data says that there is a subfield or a position without answers
        Set<String> without = expected.keySet().stream()
                .filter(name -> name.endsWith(".n") && expected.get(name) == 0 && !actual.containsKey(name))
                .map(name -> name.substring(0, name.lastIndexOf('.')))
                .filter(name -> name.startsWith("subfields") || name.startsWith("positions"))
                .collect(Collectors.toSet());
        Map<String, Double> stated = new TreeMap<>(expected);
        stated.keySet().removeIf(name -> without.stream().anyMatch(one -> name.startsWith(one + ".")));
        assertThat(known.keySet()).isEqualTo(stated.keySet());
        assertThat(stated).isNotEmpty().allSatisfy((name, figure) -> assertThat(Math.abs(known.get(name) - figure))
                .as("%s: %s, not %s", name, known.get(name), figure)
                .isLessThanOrEqualTo(RELATIVE * Math.abs(figure) + ABSOLUTE));
    }
}
