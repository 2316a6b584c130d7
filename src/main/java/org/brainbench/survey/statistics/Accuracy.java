package org.brainbench.survey.statistics;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * How many of a number of answers were right.
 *
 * @param correct how many were right, 0 to n
 * @param n how many answers
 * @param accuracy correct/n, 0 to 1; null when n is 0
 * @param sem standard error of the accuracy, √(p(1−p)/n); null when n is 0
 * @param ci95 lower and upper end of the 95% Wilson score interval of the accuracy; null when n is 0
 */
public record Accuracy(int correct, int n, Double accuracy, Double sem, List<Double> ci95) {

    /** The accuracy of guessing between two versions. */
    public static final double CHANCE = 0.5;

    private static final double ERROR_RATE = 0.05;

    /**
     * The interval is Wilson's (1927, J. Am. Stat. Assoc. 22:209-212, doi 10.1080/01621459.1927.10502953), without
     * continuity correction.
     *
     * @throws IllegalArgumentException unless 0 &le; correct &le; n
     */
    public static Accuracy of(int correct, int n) {
        if (correct < 0 || correct > n) {
            throw new IllegalArgumentException(correct + " correct of " + n);
        }
        if (n == 0) {
            return new Accuracy(0, 0, null, null, null);
        }
        double p = (double) correct / n;
        Interval wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(n, correct, ERROR_RATE);
        return new Accuracy(
                correct, n, p, Math.sqrt(p * (1 - p) / n), List.of(wilson.getLowerBound(), wilson.getUpperBound()));
    }

    /** The accuracy of these answers. */
    public static <T> Accuracy of(Collection<T> answers, Predicate<? super T> isCorrect) {
        return of((int) answers.stream().filter(isCorrect).count(), answers.size());
    }
}
