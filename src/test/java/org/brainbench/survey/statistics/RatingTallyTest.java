package org.brainbench.survey.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class RatingTallyTest {

    @Test
    void withoutAnswersThereIsNoQuantile() {
        assertThat(new RatingTally().quantile(0.8)).isNull();
        assertThat(new RatingTally().from(0)).isEqualTo(Accuracy.of(0, 0));
    }

    @Test
    void answersAtTheThresholdAreIn() {
        RatingTally tally = new RatingTally();
        tally.add(0, true);
        tally.add(50, true);
        tally.add(50, false);
        tally.add(100, true);
        assertThat(tally.from(50)).isEqualTo(Accuracy.of(2, 3));
        assertThat(tally.from(50.2)).isEqualTo(Accuracy.of(1, 1));
        assertThat(tally.quantile(1)).isEqualTo(100);
        assertThat(tally.quantile(0)).isZero();
    }

    @Test
    void aRatingOutOfRangeIsRefused() {
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> new RatingTally().add(101, true));
    }
}
