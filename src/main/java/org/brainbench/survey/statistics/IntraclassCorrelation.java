package org.brainbench.survey.statistics;

import org.apache.commons.statistics.distribution.FDistribution;

import java.util.List;

/**
 * How much answers of one group resemble each other: ICC(1), by the analysis of variance estimator for groups of
 * unequal size (Donner 1986, Int. Stat. Rev. 54:67-82, doi 10.2307/1403259; for right and wrong answers Ridout,
 * Demétrio and Firth 1999, Biometrics 55:137-148, doi 10.1111/j.0006-341X.1999.00137.x).
 *
 * @param groups how many participants, or items
 * @param meanSize n₀ = (N − Σ n²/N)/(k − 1), the size of a group that stands for all; null with fewer than two groups
 * @param correlation (MSB − MSW)/(MSB + (n₀ − 1) MSW), at most 1; below 0 where groups differ less than chance makes
 *     them; without a standard error
 */
public record IntraclassCorrelation(int groups, Double meanSize, Estimate correlation) {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /** Of the answers of one participant. */
    public static IntraclassCorrelation ofParticipants(CrossedAnswers answers, double[] values) {
        answers.requireOneEach(values.length);
        return of(values, answers.participant());
    }

    /** Of the answers to one item. */
    public static IntraclassCorrelation ofItems(CrossedAnswers answers, double[] values) {
        answers.requireOneEach(values.length);
        return of(values, answers.item());
    }

    /**
     * There is no correlation with fewer than two groups, with one answer a group, or where all values are equal. The
     * interval is that of Shrout and Fleiss (1979, Psychol. Bull. 86:420-428, doi 10.1037/0033-2909.86.2.420) with n₀
     * for the size of groups, an approximation for values that are not normal; none where groups do not vary within.
     */
    private static IntraclassCorrelation of(double[] values, int[] group) {
        int n = values.length;
        int[] sizes = CrossedAnswers.sizes(group);
        int k = sizes.length;
        if (k < 2) {
            return new IntraclassCorrelation(k, null, Estimate.without(n, null));
        }
        double size = (n - Sums.squaredShare(sizes)) / (k - 1);
        double squares = Sums.squares(values);
        if (n == k || squares == 0) {
            return new IntraclassCorrelation(k, size, Estimate.without(n, null));
        }
        double squaresWithin = Sums.squaresWithin(values, group);
        double within = squaresWithin / (n - k);
        double between = (squares - squaresWithin) / (k - 1);
        double correlation = (between - within) / (between + (size - 1) * within);
        if (within == 0) {
            return new IntraclassCorrelation(k, size, Estimate.without(n, correlation));
        }
        FDistribution f = FDistribution.of(k - 1, n - k);
        double low = between / within / f.inverseCumulativeProbability(HIGH);
        double high = between / within / f.inverseCumulativeProbability(LOW);
        return new IntraclassCorrelation(
                k,
                size,
                new Estimate(
                        n, correlation, null, List.of((low - 1) / (low + size - 1), (high - 1) / (high + size - 1))));
    }
}
