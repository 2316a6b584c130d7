package org.brainbench.survey.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CalibrationCurveTest {

    @Test
    void fewerAnswersThanBinsLeaveBinsEmptyAndOutOfTheLine() {
        CalibrationCurve curve = CalibrationCurve.of(new int[] {10, 20}, answer -> answer == 1, 4);
        assertThat(curve.bins()).extracting(Accuracy::n).containsExactly(1, 0, 1, 0);
        assertThat(curve.line()).isEqualTo(new Line(1.0, 1.0));
    }

    @Test
    void withoutAnswersThereIsNoLine() {
        CalibrationCurve curve = CalibrationCurve.of(new int[0], answer -> true, 4);
        assertThat(curve.bins()).hasSize(4).allMatch(bin -> bin.n() == 0);
        assertThat(curve.line()).isEqualTo(new Line(null, null));
    }

    @Test
    void aLevelLineHasNoCorrelation() {
        assertThat(Line.through(new double[] {0, 1, 2}, new double[] {1, 1, 1})).isEqualTo(new Line(0.0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> Line.through(new double[] {0, 1}, new double[] {1}));
    }
}
