package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.assertj.core.data.Offset;
import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.statistics.Accuracy;
import org.brainbench.survey.statistics.CalibrationCurve;
import org.brainbench.survey.study.BrainBenchPreset;
import org.brainbench.survey.testsupport.BrainBenchData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Computes the figures of the published analysis from the published answers of 100 participants. */
class PublishedFiguresTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    @Test
    void theFilesHoldWhatTheReferenceWasComputedFrom() throws IOException {
        List<AnsweredTrial> answers = answers();
        JsonNode expected = expected();
        assertThat(answers).hasSize(expected.get("rows").intValue());
        assertThat(new AccuracyAnalysis(answers).participants())
                .isEqualTo(expected.get("participants").longValue());
    }

    @ParameterizedTest
    @EnumSource(
            value = Creator.class,
            names = {"HUMAN", "MACHINE"})
    void everyFigureIsThePublishedOne(Creator creator) throws IOException {
        List<AnsweredTrial> answers = answersTo(creator);
        AccuracyAnalysis analysis = new AccuracyAnalysis(answers);
        JsonNode expected = expected().get(creator.label());

        assertSame(analysis.overall(), expected.get("overall"));
        assertSame(analysis.topExpertise().perItem(), expected.get("top20_per_item"));
        assertSame(analysis.topExpertise().pooled(), expected.get("top20_pooled"));
        analysis.bySubfield(BrainBenchPreset.SUBFIELDS).forEach(subfield -> {
            JsonNode published = expected.get("subfields").get(subfield.name());
            if (published == null) {
                assertThat(subfield.accuracy().n()).isZero();
            } else {
                assertSame(subfield.accuracy(), published);
                assertSame(subfield.topExpertise(), published.get("top20"));
            }
        });
        analysis.byPosition().forEach(position -> {
            String name = position.name().equals(CareerPosition.OTHER.label()) ? "__other" : position.name();
            JsonNode published = expected.get("positions").get(name);
            if (published == null) {
                assertThat(position.accuracy().n()).isZero();
            } else {
                assertSame(position.accuracy(), published);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Creator.class,
            names = {"HUMAN", "MACHINE"})
    void bothCalibrationsAreThePublishedOnes(Creator creator) throws IOException {
        List<AnsweredTrial> answers = answersTo(creator);
        JsonNode expected = expected().get(creator.label());
        assertCalibration(answers, AnsweredTrial::confidence, expected.get("calibration_confidence"));
        assertCalibration(answers, AnsweredTrial::expertise, expected.get("calibration_expertise_4_bins"));
    }

    private static void assertCalibration(
            List<AnsweredTrial> answers, ToDoubleFunction<AnsweredTrial> rating, JsonNode expected) {
        JsonNode bins = expected.get("accuracy");
        CalibrationCurve curve = CalibrationCurve.of(
                answers, rating, AnsweredTrial::correct, expected.get("bins").intValue());
        for (int bin = 0; bin < bins.size(); bin++) {
            assertThat(curve.bins().get(bin).accuracy()).isCloseTo(bins.get(bin).doubleValue(), CLOSE);
        }
        assertThat(curve.line().slope()).isCloseTo(expected.get("slope").doubleValue(), CLOSE);
        assertThat(curve.line().r()).isCloseTo(expected.get("r").doubleValue(), CLOSE);
    }

    private static void assertSame(StudyResults.PooledAccuracy actual, JsonNode expected) {
        assertThat(actual.threshold()).isCloseTo(expected.get("threshold").doubleValue(), CLOSE);
        assertSame(actual.accuracy(), expected);
    }

    private static void assertSame(Accuracy actual, JsonNode expected) {
        assertThat(actual.correct()).isEqualTo(expected.get("correct").intValue());
        assertThat(actual.n()).isEqualTo(expected.get("n").intValue());
        assertThat(actual.accuracy()).isCloseTo(expected.get("accuracy").doubleValue(), CLOSE);
        assertThat(actual.sem()).isCloseTo(expected.get("sem").doubleValue(), CLOSE);
        assertThat(actual.ci95().get(0))
                .isCloseTo(expected.get("wilson95").get(0).doubleValue(), CLOSE);
        assertThat(actual.ci95().get(1))
                .isCloseTo(expected.get("wilson95").get(1).doubleValue(), CLOSE);
    }

    private static JsonNode expected() throws IOException {
        return new ObjectMapper()
                .readTree(BrainBenchData.file("expected.json").toFile())
                .get("humans");
    }

    private static List<AnsweredTrial> answersTo(Creator creator) throws IOException {
        return answers().stream().filter(answer -> answer.creator() == creator).toList();
    }

    private static List<AnsweredTrial> answers() throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(BrainBenchData.file("participants/participant_data.first100.csv"))) {
            return rows.stream().map(PublishedFiguresTest::answer).toList();
        }
    }

    private static AnsweredTrial answer(NamedCsvRecord row) {
        String[] section = row.getField("journal_section").split("_", 2);
        String position = row.getField("current position");
        return new AnsweredTrial(
                (long) Double.parseDouble(row.getField("pid")),
                (long) Double.parseDouble(row.getField("abstract_id")),
                Creator.of(section[0]).orElseThrow(),
                section[1],
                Arrays.stream(CareerPosition.values())
                        .filter(known -> known.label().equals(position))
                        .findFirst()
                        .orElse(CareerPosition.OTHER),
                row.getField("correct").equals("1"),
                Integer.valueOf(row.getField("confidence")),
                Integer.valueOf(row.getField("expertise")),
                row.getField("recognised").equals("1"));
    }
}
