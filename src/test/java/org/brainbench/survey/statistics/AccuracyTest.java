package org.brainbench.survey.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;

class AccuracyTest {

    @Test
    void withoutAnswersThereAreNoRates() {
        assertThat(Accuracy.of(0, 0)).isEqualTo(new Accuracy(0, 0, null, null, null));
        assertThat(Accuracy.of(List.of(), any -> true)).isEqualTo(Accuracy.of(0, 0));
    }

    @Test
    void moreRightThanAnsweredIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Accuracy.of(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Accuracy.of(-1, 1));
    }

    @Test
    void aQuantileNeedsValuesAndAShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.linear(new double[0], 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.linear(new double[] {1}, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> Quantile.linear(new double[] {1}, Double.NaN));
    }
}
