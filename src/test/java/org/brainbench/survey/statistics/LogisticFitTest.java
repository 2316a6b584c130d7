package org.brainbench.survey.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class LogisticFitTest {

    private static final CrossedAnswers FOUR = CrossedAnswers.of(new long[] {1, 1, 2, 2}, new long[] {1, 2, 1, 2});

    @Test
    void oddsOfTwoGroupsAreThoseOfTheirTable() {
        // 1 of 4 right at 0, 3 of 4 right at 1: odds 1/3 and a ratio of 9; SE √(1/1 + 1/3 + 1/3 + 1/1)
        long[] one = new long[8];
        LogisticFit fit = LogisticFit.of(
                CrossedAnswers.of(one, one),
                new boolean[] {true, false, false, false, true, true, true, false},
                new double[] {0, 0, 0, 0, 1, 1, 1, 1});
        LogisticFit.Coefficient slope = fit.coefficients().get(1);
        assertThat(fit.n()).isEqualTo(8);
        assertThat(fit.coefficients().get(0).oddsRatio()).isCloseTo(1.0 / 3, within(1e-9));
        assertThat(slope.oddsRatio()).isCloseTo(9, within(1e-8));
        assertThat(slope.se()).isCloseTo(Math.sqrt(8.0 / 3), within(1e-9));
        assertThat(slope.clusteredSe()).isNull();
        assertThat(slope.oddsRatioCi95().get(1)).isCloseTo(9 * Math.exp(1.959964 * slope.se()), within(1e-3));
    }

    @Test
    void aPredictorThatSeparatesRightFromWrongHasNoFit() {
        assertState(LogisticFit.State.NOT_CONVERGED, new boolean[] {false, false, true, true}, 1, 2, 3, 4);
        assertState(LogisticFit.State.NOT_CONVERGED, new boolean[] {false, false, true, true}, 1, 2, 2, 4);
        assertState(LogisticFit.State.NOT_CONVERGED, new boolean[] {false, true, true, true}, 0, 100, 90, 80);
    }

    @Test
    void predictorsThatDependOnEachOtherHaveNoFit() {
        double[] x = {1, 2, 1, 2};
        double[] twice = {2, 4, 2, 4};
        LogisticFit fit = LogisticFit.of(FOUR, new boolean[] {false, false, true, true}, x, twice);
        assertThat(fit).isEqualTo(new LogisticFit(4, LogisticFit.State.NOT_CONVERGED, List.of()));
    }

    @Test
    void answersOrPredictorsThatDoNotVaryHaveNoFit() {
        assertState(LogisticFit.State.ONE_OUTCOME, new boolean[4], 1, 2, 3, 4);
        assertState(LogisticFit.State.CONSTANT_PREDICTOR, new boolean[] {true, false, true, false}, 5, 5, 5, 5);
    }

    @Test
    void ratingsFarFromNoughtAreFittedAllTheSame() {
        LogisticFit fit = LogisticFit.of(
                FOUR, new boolean[] {false, true, false, true}, new double[] {1_001, 1_002, 1_002, 1_001});
        assertThat(fit.state()).isEqualTo(LogisticFit.State.FITTED);
        assertThat(fit.coefficients().get(1).oddsRatio()).isCloseTo(1, within(1e-6));
    }

    @Test
    void eachAnswerNeedsAValueOfEachPredictor() {
        assertThatIllegalArgumentException().isThrownBy(() -> LogisticFit.of(FOUR, new boolean[4], new double[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> LogisticFit.of(FOUR, new boolean[3], new double[3]));
    }

    private static void assertState(LogisticFit.State state, boolean[] correct, double... predictor) {
        assertThat(LogisticFit.of(FOUR, correct, predictor).state()).isEqualTo(state);
    }
}
