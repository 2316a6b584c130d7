package org.brainbench.survey.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holds every figure against NumPy and SciPy; {@code src/test/python/statistics_reference.py} wrote the file. */
class StatisticsReferenceTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    private record Answer(int item, int expertise, int confidence, boolean correct) {}

    private final JsonNode reference = read();
    private final List<Answer> answers = answers();
    private final ExpertiseSlice<Answer> slice = new ExpertiseSlice<>(Answer::expertise);

    @Test
    void accuracyItsErrorAndItsIntervalAreThoseOfScipy() {
        for (JsonNode expected : reference.get("accuracies")) {
            assertSame(
                    Accuracy.of(
                            expected.get("correct").intValue(),
                            expected.get("n").intValue()),
                    expected);
        }
    }

    @Test
    void quantilesAreThoseOfNumpyToTheLastBit() {
        for (JsonNode expected : reference.get("quantiles")) {
            double[] values = stream(expected.get("values"))
                    .mapToDouble(JsonNode::doubleValue)
                    .toArray();
            assertThat(Quantile.linear(values, expected.get("q").doubleValue()))
                    .isEqualTo(expected.get("quantile").doubleValue());
            if (Arrays.stream(values).allMatch(value -> value == Math.rint(value))) {
                RatingTally tally = new RatingTally();
                Arrays.stream(values).forEach(value -> tally.add((int) value, true));
                assertThat(tally.quantile(expected.get("q").doubleValue()))
                        .isEqualTo(expected.get("quantile").doubleValue());
            }
        }
    }

    @Test
    void bothSlicesOfTheMostExpertAnswersAreThoseOfNumpy() {
        assertSame(Accuracy.of(slice.perItem(answers, Answer::item), Answer::correct), reference.get("perItem"));
        JsonNode expected = reference.get("pooled");
        ExpertiseSlice.Pooled<Answer> pooled = slice.pooled(answers);
        assertThat(pooled.threshold()).isEqualTo(expected.get("threshold").doubleValue());
        assertSame(Accuracy.of(pooled.answers(), Answer::correct), expected);
        RatingTally tally = new RatingTally();
        answers.forEach(answer -> tally.add(answer.expertise(), answer.correct()));
        assertThat(tally.quantile(ExpertiseSlice.PERCENTILE)).isEqualTo(pooled.threshold());
        assertSame(tally.from(pooled.threshold()), expected);
    }

    @Test
    void calibrationIsThatOfScipy() {
        for (JsonNode expected : reference.get("calibrations")) {
            boolean ofConfidence = expected.get("of").textValue().equals("confidence");
            CalibrationCurve curve = CalibrationCurve.of(
                    answers.stream()
                            .mapToInt(ofConfidence ? Answer::confidence : Answer::expertise)
                            .toArray(),
                    answer -> answers.get(answer).correct(),
                    expected.get("bins").intValue());
            JsonNode bins = expected.get("curve").get("bins");
            assertThat(curve.bins()).hasSize(bins.size());
            for (int bin = 0; bin < bins.size(); bin++) {
                assertThat(curve.bins().get(bin).n())
                        .isEqualTo(bins.get(bin).get("n").intValue());
                assertThat(curve.bins().get(bin).accuracy())
                        .isCloseTo(bins.get(bin).get("accuracy").doubleValue(), CLOSE);
            }
            assertThat(curve.line().slope())
                    .isCloseTo(expected.get("curve").get("slope").doubleValue(), CLOSE);
            assertThat(curve.line().r())
                    .isCloseTo(expected.get("curve").get("r").doubleValue(), CLOSE);
        }
    }

    private static void assertSame(Accuracy actual, JsonNode expected) {
        assertThat(actual.correct()).isEqualTo(expected.get("correct").intValue());
        assertThat(actual.n()).isEqualTo(expected.get("n").intValue());
        assertThat(actual.accuracy()).isCloseTo(expected.get("accuracy").doubleValue(), CLOSE);
        assertThat(actual.sem()).isCloseTo(expected.get("sem").doubleValue(), CLOSE);
        assertThat(actual.ci95().get(0)).isCloseTo(expected.get("ci95").get(0).doubleValue(), CLOSE);
        assertThat(actual.ci95().get(1)).isCloseTo(expected.get("ci95").get(1).doubleValue(), CLOSE);
    }

    private List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode answer : reference.get("answers")) {
            answers.add(new Answer(
                    answer.get("item").intValue(),
                    answer.get("expertise").intValue(),
                    answer.get("confidence").intValue(),
                    answer.get("correct").booleanValue()));
        }
        return answers;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper()
                    .readTree(StatisticsReferenceTest.class.getResourceAsStream("/statistics/reference.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
