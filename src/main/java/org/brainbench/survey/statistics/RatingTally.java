package org.brainbench.survey.statistics;

/** How many answers had each rating from 0 to 100, and how many of those were right. */
public final class RatingTally {

    private static final int RATINGS = 101;

    private final int[] answers = new int[RATINGS];
    private final int[] correct = new int[RATINGS];
    private int n;

    /** @throws IndexOutOfBoundsException unless 0 &le; rating &le; 100 */
    public void add(int rating, boolean isCorrect) {
        answers[rating]++;
        if (isCorrect) {
            correct[rating]++;
        }
        n++;
    }

    /** A quantile of the ratings as {@link Quantile#linear} has it, bit for bit; null when there are none. */
    public Double quantile(double q) {
        return n == 0 ? null : (Double) Quantile.linear(n, this::smallest, q);
    }

    /** Of the answers with this rating or a higher one. */
    public Accuracy from(double rating) {
        int right = 0;
        int all = 0;
        for (int at = (int) Math.ceil(rating); at < RATINGS; at++) {
            right += correct[at];
            all += answers[at];
        }
        return Accuracy.of(right, all);
    }

    /** The rating that has this many below it when all stand in their order. */
    private double smallest(int rank) {
        int rating = 0;
        int below = answers[0];
        while (below <= rank) {
            below += answers[++rating];
        }
        return rating;
    }
}
