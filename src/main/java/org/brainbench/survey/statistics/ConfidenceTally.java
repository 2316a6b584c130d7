package org.brainbench.survey.statistics;

/**
 * How many answers were right and how many wrong at each confidence from 0 to 100, and what that says of how well
 * participants know when they are right. Where a probability of being right is needed, confidence c stands for 0.5 +
 * c/200: 0 is guessing between two versions, 100 is certainty.
 */
public final class ConfidenceTally {

    /** The highest confidence. */
    public static final int MAX = 100;

    /** Bins of the expected calibration error, equal steps of the probability from 0.5 to 1. */
    public static final int ECE_BINS = 10;

    private final long[] right;
    private final long[] wrong;
    private final long allRight;
    private final long allWrong;

    /**
     * @param right how many answers were right at each confidence, 101 numbers
     * @param wrong how many were wrong
     * @throws IllegalArgumentException if there are more or fewer numbers
     */
    public ConfidenceTally(long[] right, long[] wrong) {
        if (right.length != MAX + 1 || wrong.length != MAX + 1) {
            throw new IllegalArgumentException(right.length + " and " + wrong.length + " confidences");
        }
        this.right = right.clone();
        this.wrong = wrong.clone();
        this.allRight = sum(right);
        this.allWrong = sum(wrong);
    }

    /** How many answers. */
    public long n() {
        return allRight + allWrong;
    }

    /** The probability of being right that a confidence stands for, 0.5 to 1. */
    public static double probability(int confidence) {
        return 0.5 + confidence / (2.0 * MAX);
    }

    /**
     * Mean squared distance of the probability to what happened, 0 (best) to 1; always answering 0.5 gives 0.25. Null
     * without answers. Brier (1950, Mon. Weather Rev. 78:1-3, doi 10.1175/1520-0493(1950)078&lt;0001:VOFEIT&gt;2.0.CO;2),
     * in the form for one of two outcomes.
     */
    public Double brier() {
        if (n() == 0) {
            return null;
        }
        double sum = 0;
        for (int confidence = 0; confidence <= MAX; confidence++) {
            double p = probability(confidence);
            sum += right[confidence] * (1 - p) * (1 - p) + wrong[confidence] * p * p;
        }
        return sum / n();
    }

    /**
     * Expected calibration error: the distance between mean probability and accuracy in each of {@value #ECE_BINS}
     * bins, averaged over answers, 0 (best) to 1. A bin holds its lower edge, the last one its upper edge too. Null
     * without answers. Naeini, Cooper and Hauskrecht (2015, AAAI 29, doi 10.1609/aaai.v29i1.9602).
     */
    public Double ece() {
        if (n() == 0) {
            return null;
        }
        double[] distance = new double[ECE_BINS];
        for (int confidence = 0; confidence <= MAX; confidence++) {
            int bin = Math.min(confidence * ECE_BINS / MAX, ECE_BINS - 1);
            long all = right[confidence] + wrong[confidence];
            distance[bin] += all * probability(confidence) - right[confidence];
        }
        double sum = 0;
        for (double ofBin : distance) {
            sum += Math.abs(ofBin);
        }
        return sum / n();
    }

    /**
     * Type-2 AUROC: the probability that a right answer was given with more confidence than a wrong one, ties counted
     * half (the Mann-Whitney form), 0 to 1; 0.5 when confidence says nothing. Null unless some answers are right and
     * some wrong. Fleming and Lau (2014, Front. Hum. Neurosci. 8:443, doi 10.3389/fnhum.2014.00443).
     */
    public Double auroc() {
        if (allRight == 0 || allWrong == 0) {
            return null;
        }
        double sum = 0;
        long wrongBelow = 0;
        for (int confidence = 0; confidence <= MAX; confidence++) {
            sum += right[confidence] * (wrongBelow + wrong[confidence] / 2.0);
            wrongBelow += wrong[confidence];
        }
        return sum / allRight / allWrong;
    }

    private static long sum(long[] counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
