package org.brainbench.survey.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

/** What the figures of counts do at their ends. */
class TallyTest {

    @Test
    void withoutAnswersNothingIsKnownOfConfidence() {
        ConfidenceTally none = tally(new int[0], new int[0]);
        assertThat(none.n()).isZero();
        assertThat(none.brier()).isNull();
        assertThat(none.ece()).isNull();
        assertThat(none.auroc()).isNull();
    }

    @Test
    void confidenceThatIsAlwaysJustifiedScoresBest() {
        ConfidenceTally sure = tally(new int[] {100, 100}, new int[0]);
        assertThat(sure.brier()).isZero();
        assertThat(sure.ece()).isZero();
        assertThat(sure.auroc()).isNull();
    }

    @Test
    void guessingWithoutConfidenceIsCalibrated() {
        ConfidenceTally guesses = tally(new int[] {0, 0}, new int[] {0, 0});
        assertThat(guesses.brier()).isEqualTo(0.25);
        assertThat(guesses.ece()).isZero();
        assertThat(guesses.auroc()).isEqualTo(0.5);
    }

    @Test
    void moreConfidenceInRightAnswersRaisesTheArea() {
        assertThat(tally(new int[] {80, 90}, new int[] {10, 20}).auroc()).isEqualTo(1);
        assertThat(tally(new int[] {10, 20}, new int[] {80, 90}).auroc()).isZero();
        assertThat(tally(new int[] {50, 90}, new int[] {50}).auroc()).isEqualTo(0.75);
    }

    @Test
    void aHundredOneCountsAreNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConfidenceTally(new long[100], new long[101]));
    }

    @Test
    void someoneWithoutPreferenceHasNoCriterion() {
        SideTally fair = new SideTally(30, 40, 10, 40);
        assertThat(fair.criterion()).isCloseTo(0, within(1e-12));
        assertThat(fair.dPrime()).isPositive();
        assertThat(new SideTally(35, 40, 20, 40).criterion()).isNegative();
        assertThat(new SideTally(20, 40, 5, 40).criterion()).isPositive();
    }

    @Test
    void aPerfectObserverStaysFinite() {
        assertThat(new SideTally(40, 40, 0, 40).dPrime()).isFinite();
    }

    @Test
    void bothSidesMustHaveHeldTheOriginal() {
        assertThat(new SideTally(3, 5, 0, 0).dPrime()).isNull();
        assertThat(new SideTally(0, 0, 3, 5).criterion()).isNull();
        assertThat(new SideTally(0, 0, 0, 0).n()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new SideTally(6, 5, 0, 0));
    }

    @Test
    void tiesThatNoPlaceIsTakenFromDoNotMatter() {
        // of five answers one is taken, and that one is the most expert
        TieBreaks sure = TieBreaks.perItem(
                new long[] {1, 1, 1, 1, 1}, new int[] {5, 3, 3, 3, 3}, new boolean[] {true, false, false, false, true});
        assertThat(sure).isEqualTo(new TieBreaks(1, 0, 1, 1, 1.0, 1.0, 1.0, 0.0));
    }

    @Test
    void allTiedAnswersAreAsLikelyToBeTaken() {
        TieBreaks open = TieBreaks.perItem(
                new long[] {1, 1, 1, 1, 1}, new int[5], new boolean[] {true, false, false, false, true});
        assertThat(open).isEqualTo(new TieBreaks(1, 1, 0, 1, 0.0, 1.0, 0.4, Math.sqrt(0.4 * 0.6)));
    }

    @Test
    void fewerThanFiveAnswersLeaveNothingToTake() {
        assertThat(TieBreaks.perItem(new long[4], new int[4], new boolean[4]))
                .isEqualTo(new TieBreaks(0, 0, 0, 0, null, null, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TieBreaks.perItem(new long[4], new int[3], new boolean[4]));
    }

    @Test
    void itemsThatDifferNoMoreThanByChanceAllHaveTheMean() {
        BetaBinomial alike =
                BetaBinomial.fit(new int[] {5, 5, 5}, new int[] {10, 10, 10}).orElseThrow();
        assertThat(alike).isEqualTo(new BetaBinomial(3, 0.5, 0, null));
        assertThat(alike.shrunk(10, 10)).isEqualTo(new Estimate(10, 0.5, null, null));
    }

    @Test
    void itemsThatAreAllRightOrAllWrongAreNotShrunk() {
        BetaBinomial apart =
                BetaBinomial.fit(new int[] {10, 0}, new int[] {10, 10}).orElseThrow();
        assertThat(apart).isEqualTo(new BetaBinomial(2, 0.5, 1, 0.0));
        assertThat(apart.shrunk(10, 10)).isEqualTo(new Estimate(10, 1.0, null, null));
        assertThat(apart.shrunk(0, 0)).isEqualTo(new Estimate(0, 0.5, null, null));
    }

    @Test
    void anItemWithoutAnswersIsAsEasyAsItemsAre() {
        BetaBinomial fit =
                BetaBinomial.fit(new int[] {9, 2, 5}, new int[] {10, 10, 10}).orElseThrow();
        assertThat(fit.shrunk(0, 0).value()).isCloseTo(fit.mean(), within(1e-12));
    }

    @Test
    void oneItemOrOneOutcomeSaysNothingOfItems() {
        assertThat(List.of(
                        BetaBinomial.fit(new int[0], new int[0]),
                        BetaBinomial.fit(new int[] {1, 0}, new int[] {2, 0}),
                        BetaBinomial.fit(new int[] {1, 0}, new int[] {1, 1}),
                        BetaBinomial.fit(new int[] {4, 4}, new int[] {4, 4})))
                .allMatch(Optional::isEmpty);
        assertThatIllegalArgumentException().isThrownBy(() -> BetaBinomial.fit(new int[1], new int[2]));
    }

    private static ConfidenceTally tally(int[] right, int[] wrong) {
        long[] rightAt = new long[ConfidenceTally.MAX + 1];
        long[] wrongAt = new long[ConfidenceTally.MAX + 1];
        for (int confidence : right) {
            rightAt[confidence]++;
        }
        for (int confidence : wrong) {
            wrongAt[confidence]++;
        }
        return new ConfidenceTally(rightAt, wrongAt);
    }
}
