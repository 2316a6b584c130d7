package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.result.StudyProgress.Ratings;
import org.junit.jupiter.api.Test;

import java.util.Arrays;

class RatingCountsTest {

    @Test
    void itemsWithFewerThanHalfOfTheMedianHaveFew() {
        Ratings ratings = of(0, 3, 4, 8, 8, 9, 9);
        assertThat(RatingCounts.few(ratings, true)).isEqualTo(2);
        assertThat(RatingCounts.threshold(ratings)).isEqualTo(4);
    }

    @Test
    void whereAllOfThemHaveNoneThatIsSaidOfThem() {
        Ratings ratings = of(0, 0, 8, 8, 8, 9, 9);
        assertThat(RatingCounts.few(ratings, true)).isEqualTo(2);
        assertThat(RatingCounts.threshold(ratings)).isEqualTo(1);
    }

    @Test
    void whereMostHaveNoneThoseCountWhileMoreCanCome() {
        Ratings ratings = of(0, 0, 0, 1, 2);
        assertThat(RatingCounts.few(ratings, true)).isEqualTo(3);
        assertThat(RatingCounts.few(ratings, false)).isZero();
        assertThat(RatingCounts.threshold(ratings)).isEqualTo(1);
    }

    @Test
    void whereNothingIsAnsweredNoItemHasFewerThanOthers() {
        assertThat(RatingCounts.few(of(0, 0), true)).isZero();
    }

    private static Ratings of(long... answers) {
        return RatingCounts.of(Creator.HUMAN, Arrays.stream(answers).boxed().toList(), 0);
    }
}
