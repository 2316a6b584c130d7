package org.brainbench.survey.statistics;

import java.util.Arrays;

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
        if (values.length == 0 || !(q >= 0 && q <= 1)) {
            throw new IllegalArgumentException("Quantile " + q + " of " + values.length + " values");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double place = (sorted.length - 1) * q;
        int below = (int) Math.floor(place);
        double a = sorted[below];
        double b = sorted[Math.min(below + 1, sorted.length - 1)];
        double t = place - below;
        return t < 0.5 ? a + (b - a) * t : b - (b - a) * (1 - t);
    }
}
