package org.brainbench.survey.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Which side was chosen, by the side on which the original stood; only answers whose side was recorded. The signal is
 * "the original is A": choosing A is then a hit, and choosing A where the original is B a false alarm. Both rates carry
 * the log-linear correction, (count + 0.5)/(n + 1), whether they need it or not (Hautus 1995, Behav. Res. Methods 27:
 * 46-51, doi 10.3758/BF03203619).
 *
 * @param hits how often A was chosen where the original was A
 * @param originalA how many answers where the original was A
 * @param falseAlarms how often A was chosen where the original was B
 * @param originalB how many answers where the original was B
 */
public record SideTally(long hits, long originalA, long falseAlarms, long originalB) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** @throws IllegalArgumentException unless 0 &le; hits &le; originalA and 0 &le; falseAlarms &le; originalB */
    public SideTally {
        if (hits < 0 || hits > originalA || falseAlarms < 0 || falseAlarms > originalB) {
            throw new IllegalArgumentException(
                    hits + " hits of " + originalA + ", " + falseAlarms + " false alarms of " + originalB);
        }
    }

    /** How many answers. */
    public long n() {
        return originalA + originalB;
    }

    /**
     * d′ of a choice between two alternatives, (z(hit rate) − z(false alarm rate))/√2 in standard deviations; 0 is
     * guessing. Null unless the original stood on each side at least once. Macmillan and Creelman (2005, Detection
     * Theory, 2nd ed., chapter 7, doi 10.4324/9781410611147).
     */
    public Double dPrime() {
        return defined() ? (Double) ((z(hits, originalA) - z(falseAlarms, originalB)) / Math.sqrt(2)) : null;
    }

    /**
     * Criterion c, −(z(hit rate) + z(false alarm rate))/2; 0 is no preference, below 0 a preference for A, above for B.
     * Null unless the original stood on each side at least once. Macmillan and Creelman (2005).
     */
    public Double criterion() {
        return defined() ? (Double) (-(z(hits, originalA) + z(falseAlarms, originalB)) / 2) : null;
    }

    private boolean defined() {
        return originalA > 0 && originalB > 0;
    }

    private static double z(long count, long n) {
        return NORMAL.inverseCumulativeProbability((count + 0.5) / (n + 1.0));
    }
}
