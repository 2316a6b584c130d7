package org.brainbench.survey.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

import java.util.List;
import java.util.Optional;

/**
 * How easy items are, as the answers to all of them say: the shares of right answers that items would have in the long
 * run follow a beta distribution, fitted by moments with the number of answers as weights (Kleinman 1973, J. Am. Stat.
 * Assoc. 68:46-54, doi 10.1080/01621459.1973.10481332). An item's own share is then drawn towards the mean, the more
 * the fewer answers it has (empirical Bayes). Answers to an item are taken as independent of each other.
 *
 * @param items how many items have answers
 * @param mean of the shares of right answers, 0 to 1
 * @param correlation of two answers to one item, 0 to 1: 0 where items differ no more than chance makes them
 * @param strength how many answers the mean is worth, α + β of the beta distribution; null where it is infinite, because
 *     the correlation is 0
 */
public record BetaBinomial(int items, double mean, double correlation, Double strength) {

    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /**
     * None unless two items have answers and one has several, and some answers are right and some wrong. A correlation
     * below 0 is taken for 0, one of 1 has strength 0.
     *
     * @param correct how many answers to each item were right
     * @param n how many answers each item has; those without are left out
     * @throws IllegalArgumentException if these differ in length
     */
    public static Optional<BetaBinomial> fit(int[] correct, int[] n) {
        if (correct.length != n.length) {
            throw new IllegalArgumentException(correct.length + " right of " + n.length + " items");
        }
        double answers = 0;
        double right = 0;
        double squares = 0;
        int items = 0;
        for (int i = 0; i < n.length; i++) {
            answers += n[i];
            right += correct[i];
            squares += (double) n[i] * n[i];
            items += n[i] > 0 ? 1 : 0;
        }
        double mean = right / answers;
        double spread = mean * (1 - mean);
        if (items < 2 || answers == items || spread == 0) {
            return Optional.empty();
        }
        double between = 0;
        for (int i = 0; i < n.length; i++) {
            if (n[i] > 0) {
                double distance = (double) correct[i] / n[i] - mean;
                between += n[i] * distance * distance;
            }
        }
        double chance = spread * (items - 1);
        double correlation = (between - chance) / (spread * (answers - squares / answers) - chance);
        double held = Math.max(0, Math.min(1, correlation));
        return Optional.of(new BetaBinomial(items, mean, held, held == 0 ? null : (Double) ((1 - held) / held)));
    }

    /**
     * The share of right answers of an item: the mean of its posterior beta distribution, its standard deviation and its
     * central 95% interval. Without strength that is the mean for every item, without an interval.
     *
     * @throws IllegalArgumentException unless 0 &le; correct &le; n
     */
    public Estimate shrunk(int correct, int n) {
        if (correct < 0 || correct > n) {
            throw new IllegalArgumentException(correct + " correct of " + n);
        }
        if (strength == null) {
            return Estimate.without(n, mean);
        }
        double alpha = strength * mean + correct;
        double beta = strength * (1 - mean) + n - correct;
        double all = alpha + beta;
        if (alpha <= 0 || beta <= 0) {
            return Estimate.without(n, all > 0 ? alpha / all : mean);
        }
        BetaDistribution posterior = BetaDistribution.of(alpha, beta);
        return new Estimate(
                n,
                alpha / all,
                Math.sqrt(posterior.getVariance()),
                List.of(posterior.inverseCumulativeProbability(LOW), posterior.inverseCumulativeProbability(HIGH)));
    }
}
