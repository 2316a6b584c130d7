package org.brainbench.survey.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Holds the figures beyond the published analysis against NumPy, SciPy and R; {@code
 * src/test/python/reliability_reference.py} and {@code src/test/r/reliability_reference.R} wrote the files.
 */
class ReliabilityReferenceTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    private final JsonNode numpy = read("numpy");
    private final JsonNode r = read("r");
    private final Sample sample = Sample.read("reliability-answers.csv");

    @Test
    void theClusteredMeanIsThatOfSandwich() {
        assertSame(ClusterRobust.mean(sample.answers(), sample.values()), r.get("mean"), CLOSE);
    }

    @Test
    void theLogisticFitsAreThoseOfGlmAndSandwich() {
        double[] confidence = tenths(sample.column("confidence"));
        double[] expertise = tenths(sample.column("expertise"));
        assertSame(LogisticFit.of(sample.answers(), sample.correct(), confidence), r.get("onConfidence"));
        assertSame(LogisticFit.of(sample.answers(), sample.correct(), expertise), r.get("onExpertise"));
        assertSame(LogisticFit.of(sample.answers(), sample.correct(), confidence, expertise), r.get("onBoth"));
    }

    @Test
    void theIntraclassCorrelationsAreThoseOfAov() {
        assertSame(IntraclassCorrelation.ofParticipants(sample.answers(), sample.values()), r.get("iccParticipants"));
        assertSame(IntraclassCorrelation.ofItems(sample.answers(), sample.values()), r.get("iccItems"));
    }

    @Test
    void sensitivityAndCriterionAreThoseOfAProbitFit() {
        assertThat(sides().dPrime()).isCloseTo(r.get("sides").get("dPrime").doubleValue(), CLOSE);
        assertThat(sides().criterion())
                .isCloseTo(r.get("sides").get("criterion").doubleValue(), CLOSE);
    }

    @Test
    void theScoresOfConfidenceAreThoseOfNumpyAndProc() {
        JsonNode expected = numpy.get("bootstrap");
        ConfidenceTally tally = confidence(counts());
        assertThat(tally.brier()).isCloseTo(expected.get("brier").get("value").doubleValue(), CLOSE);
        assertThat(tally.ece()).isCloseTo(expected.get("ece").get("value").doubleValue(), CLOSE);
        assertThat(tally.auroc()).isCloseTo(expected.get("auroc").get("value").doubleValue(), CLOSE);
        assertThat(tally.auroc()).isCloseTo(r.get("auroc").doubleValue(), CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"accuracy, 0", "brier, 1", "ece, 2", "auroc, 3", "dPrime, 4", "criterion, 5"})
    void bootstrapIntervalsAreThoseOfNumpyButForChance(String name, int figure) {
        List<Function<long[], Double>> figures = List.of(
                counts -> (double) right(counts) / total(counts),
                counts -> confidence(counts).brier(),
                counts -> confidence(counts).ece(),
                counts -> confidence(counts).auroc(),
                counts -> sides(counts).dPrime(),
                counts -> sides(counts).criterion());
        Estimate estimate = new CrossedBootstrap(10_000, new SplittableRandom(1))
                .of(sample.answers(), categories(), CATEGORIES, List.of(figures.get(figure)))
                .get(0);
        JsonNode expected = numpy.get("bootstrap").get(name);
        double se = expected.get("se").doubleValue();
        assertThat(estimate.n()).isEqualTo(338);
        assertThat(estimate.value()).isCloseTo(expected.get("value").doubleValue(), CLOSE);
        // an end of 10,000 resamples is itself uncertain by about 0.027 standard errors, that of NumPy by half of it
        assertThat(estimate.se()).isCloseTo(se, within(0.04 * se));
        for (int end = 0; end < 2; end++) {
            assertThat(estimate.ci95().get(end))
                    .isCloseTo(expected.get("ci95").get(end).doubleValue(), within(0.12 * se));
        }
    }

    @Test
    void manyResamplesComeToWhatAllResamplesGive() {
        boolean[] correct = {true, false, true, true, true, false, false, true};
        CrossedAnswers answers =
                CrossedAnswers.of(new long[] {1, 1, 1, 2, 2, 3, 3, 3}, new long[] {1, 2, 3, 1, 2, 1, 2, 3});
        Estimate estimate = new CrossedBootstrap(100_000, new SplittableRandom(2)).mean(answers, correct);
        assertSame(new Estimate(8, null, estimate.se(), estimate.ci95()), numpy.get("everyResample"), within(0.003));
    }

    @Test
    void theRangeOverTieBreaksIsThatOfAllTieBreaks() {
        TieBreaks ties = TieBreaks.perItem(sample.ids("item"), sample.column("expertise"), sample.correct());
        JsonNode expected = numpy.get("tieBreaks");
        assertThat(ties.n()).isEqualTo(expected.get("n").intValue());
        assertThat(ties.fewest()).isEqualTo(expected.get("fewest").intValue());
        assertThat(ties.most()).isEqualTo(expected.get("most").intValue());
        assertThat(ties.expected()).isCloseTo(expected.get("expected").doubleValue(), CLOSE);
        assertThat(ties.sd()).isCloseTo(expected.get("sd").doubleValue(), CLOSE);
    }

    @Test
    void itemDifficultiesAreShrunkAsScipyShrinksThem() {
        JsonNode expected = numpy.get("difficulty");
        JsonNode items = expected.get("items");
        int[] correct = new int[items.size()];
        int[] n = new int[items.size()];
        for (int i = 0; i < n.length; i++) {
            correct[i] = items.get(i).get("correct").intValue();
            n[i] = items.get(i).get("n").intValue();
        }
        BetaBinomial fit = BetaBinomial.fit(correct, n).orElseThrow();
        assertThat(fit.mean()).isCloseTo(expected.get("mean").doubleValue(), CLOSE);
        assertThat(fit.correlation()).isCloseTo(expected.get("correlation").doubleValue(), CLOSE);
        assertThat(fit.strength()).isCloseTo(expected.get("strength").doubleValue(), CLOSE);
        for (int i = 0; i < n.length; i++) {
            assertSame(fit.shrunk(correct[i], n[i]), items.get(i), CLOSE);
        }
    }

    @Test
    void manySplitsComeToWhatAllSplitsGive() {
        JsonNode expected = numpy.get("splitHalf");
        long[] participants = new long[48];
        long[] items = new long[48];
        double[] values = new double[48];
        for (int k = 0; k < 48; k++) {
            participants[k] = k / 6;
            items[k] = k % 6;
            values[k] = expected.get("values").get(k / 6).get(k % 6).doubleValue();
        }
        int splits = 50_000;
        SplitHalf split =
                SplitHalf.of(CrossedAnswers.of(participants, items), values, splits, 1, new SplittableRandom(3));
        double fourErrors = 4 * expected.get("sd").doubleValue() / Math.sqrt(splits);
        assertThat(split.items()).isEqualTo(6);
        assertThat(split.correlation()).isCloseTo(expected.get("correlation").doubleValue(), within(fourErrors));
        assertThat(split.reliability()).isCloseTo(expected.get("reliability").doubleValue(), within(3 * fourErrors));
    }

    @Test
    void varianceComponentsAreThoseOfGaoAndOwensPairs() {
        VarianceComponents components =
                VarianceComponents.of(sample.answers(), sample.values()).orElseThrow();
        assertSame(components, numpy.get("components"), CLOSE);
    }

    @Test
    void varianceComponentsOfABalancedDesignAreThoseOfLme4() {
        Sample balanced = Sample.read("reliability-balanced.csv");
        VarianceComponents components =
                VarianceComponents.of(balanced.answers(), balanced.values()).orElseThrow();
        assertSame(components, r.get("balanced"), within(1e-5));
    }

    @Test
    void plansHaveThePrecisionThatTheCovarianceOfAllAnswersGives() {
        VarianceComponents components = new VarianceComponents(1000, 0.01, 0.03, 0.19);
        for (JsonNode expected : numpy.get("plans")) {
            VarianceComponents.Precision precision = components.plan(
                    expected.get("participants").intValue(),
                    expected.get("items").intValue(),
                    expected.get("trials").intValue());
            int answers = expected.get("participants").intValue()
                    * expected.get("trials").intValue();
            int items = expected.get("items").intValue();
            // items cannot be answered equally often where they do not divide the answers
            Offset<Double> close = within(
                    answers % items == 0 || answers < items
                            ? 1e-12
                            : 1e-3 * expected.get("se").doubleValue());
            assertThat(precision.se()).isCloseTo(expected.get("se").doubleValue(), close);
            assertThat(precision.halfWidth())
                    .isCloseTo(expected.get("halfWidth").doubleValue(), within(1e-4));
        }
    }

    /** Confidence 0 to 100, whether the original was A, whether the answer was right. */
    private static final int CATEGORIES = 4 * (ConfidenceTally.MAX + 1);

    private int[] categories() {
        int[] confidence = sample.column("confidence");
        int[] originalA = sample.column("original_a");
        int[] correct = sample.column("correct");
        int[] category = new int[correct.length];
        for (int k = 0; k < category.length; k++) {
            category[k] = 4 * confidence[k] + 2 * originalA[k] + correct[k];
        }
        return category;
    }

    private long[] counts() {
        long[] counts = new long[CATEGORIES];
        for (int category : categories()) {
            counts[category]++;
        }
        return counts;
    }

    private SideTally sides() {
        return sides(counts());
    }

    private static long total(long[] counts) {
        long total = 0;
        for (long count : counts) {
            total += count;
        }
        return total;
    }

    private static long right(long[] counts) {
        long right = 0;
        for (int category = 1; category < counts.length; category += 2) {
            right += counts[category];
        }
        return right;
    }

    private static SideTally sides(long[] counts) {
        long[] table = new long[4];
        for (int category = 0; category < counts.length; category++) {
            table[category % 4] += counts[category];
        }
        return new SideTally(table[3], table[2] + table[3], table[0], table[0] + table[1]);
    }

    private static ConfidenceTally confidence(long[] counts) {
        long[] right = new long[ConfidenceTally.MAX + 1];
        long[] wrong = new long[ConfidenceTally.MAX + 1];
        for (int category = 0; category < counts.length; category++) {
            (category % 2 == 1 ? right : wrong)[category / 4] += counts[category];
        }
        return new ConfidenceTally(right, wrong);
    }

    private static double[] tenths(int[] ratings) {
        double[] tenths = new double[ratings.length];
        for (int k = 0; k < tenths.length; k++) {
            tenths[k] = ratings[k] / 10.0;
        }
        return tenths;
    }

    private static void assertSame(LogisticFit fit, JsonNode expected) {
        assertThat(fit.state()).isEqualTo(LogisticFit.State.FITTED);
        assertThat(fit.coefficients()).hasSize(expected.size());
        for (int j = 0; j < expected.size(); j++) {
            LogisticFit.Coefficient actual = fit.coefficients().get(j);
            assertThat(actual.value()).isCloseTo(expected.get(j).get("value").doubleValue(), CLOSE);
            assertThat(actual.se()).isCloseTo(expected.get(j).get("se").doubleValue(), CLOSE);
            assertThat(actual.clusteredSe())
                    .isCloseTo(expected.get(j).get("clusteredSe").doubleValue(), CLOSE);
            assertThat(actual.oddsRatio())
                    .isCloseTo(expected.get(j).get("oddsRatio").doubleValue(), CLOSE);
            for (int end = 0; end < 2; end++) {
                assertThat(actual.oddsRatioCi95().get(end))
                        .isCloseTo(expected.get(j).get("oddsRatioCi95").get(end).doubleValue(), CLOSE);
            }
        }
    }

    private static void assertSame(IntraclassCorrelation actual, JsonNode expected) {
        assertThat(actual.groups()).isEqualTo(expected.get("groups").intValue());
        assertThat(actual.meanSize()).isCloseTo(expected.get("meanSize").doubleValue(), CLOSE);
        assertSame(actual.correlation(), expected, CLOSE);
    }

    private static void assertSame(VarianceComponents actual, JsonNode expected, Offset<Double> close) {
        assertThat(actual.participant()).isCloseTo(expected.get("participant").doubleValue(), close);
        assertThat(actual.item()).isCloseTo(expected.get("item").doubleValue(), close);
        assertThat(actual.rest()).isCloseTo(expected.get("rest").doubleValue(), close);
    }

    private static void assertSame(Estimate actual, JsonNode expected, Offset<Double> close) {
        if (expected.has("value")) {
            assertThat(actual.value()).isCloseTo(expected.get("value").doubleValue(), close);
        }
        if (expected.has("se")) {
            assertThat(actual.se()).isCloseTo(expected.get("se").doubleValue(), close);
        }
        for (int end = 0; end < 2; end++) {
            assertThat(actual.ci95().get(end))
                    .isCloseTo(expected.get("ci95").get(end).doubleValue(), close);
        }
    }

    private static JsonNode read(String by) {
        try {
            return new ObjectMapper()
                    .readTree(ReliabilityReferenceTest.class.getResourceAsStream(
                            "/statistics/reliability-" + by + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
