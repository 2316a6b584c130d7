package org.brainbench.survey.statistics;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** Quantiles by linear interpolation between order statistics. */
public final class Quantile {

    private Quantile() {}

    /**
     * Definition 7 of Hyndman and Fan (1996, Am. Stat. 50:361-365, doi 10.1080/00031305.1996.10473566), the default
     * of NumPy, pandas and R. The operations are those of NumPy in their order, so that a value that meets the quantile
     * meets it here too.
     *
     * @param values in any order; left as they are
     * @param q 0 to 1
     * @throws IllegalArgumentException if there is no value, or q is out of range
     */
    public static double linear(double[] values, double q) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return linear(sorted.length, rank -> sorted[rank], q);
    }

    /**
     * The same of values that are known by their ranks.
     *
     * @param n how many values
     * @param ranked the value at each rank from 0 to n-1, smallest first
     * @throws IllegalArgumentException if there is no value, or q is out of range
     */
    static double linear(int n, IntToDoubleFunction ranked, double q) {
        if (n == 0 || !(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException("Quantile " + q + " of " + n + " values");
        }
        double place = (n - 1) * q;
        int below = (int) Math.floor(place);
        double a = ranked.applyAsDouble(below);
        double b = ranked.applyAsDouble(Math.min(below + 1, n - 1));
        double t = place - below;
        return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
    }
}
