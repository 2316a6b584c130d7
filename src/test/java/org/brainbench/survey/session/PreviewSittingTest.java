package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PreviewSittingTest {

    @Test
    void theAddressHoldsTheWholeWay() {
        PreviewSitting way =
                PreviewSitting.begin(7).and(new Answer(Side.A, 60, 40, false)).and(new Answer(Side.B, 100, 0, true));
        assertThat(way.query()).isEqualTo("?seed=7&given=A60B100");
        assertThat(PreviewSitting.of(7L, "A60B100")).contains(way);
        assertThat(PreviewSitting.of(7L, null)).contains(PreviewSitting.begin(7));
    }

    @Test
    void whatIsNoSuchAddressIsNone() {
        assertThat(PreviewSitting.of(null, "A60")).isEmpty();
        for (String given : List.of("C60", "A", "A6000", "A60,", "A60".repeat(301))) {
            assertThat(PreviewSitting.of(7L, given)).as(given).isEmpty();
        }
    }
}
