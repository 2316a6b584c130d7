package org.brainbench.survey.statistics;

/**
 * A straight line fitted by least squares.
 *
 * @param slope change of y with x; null with fewer than two different x
 * @param r Pearson's correlation, -1 to 1; null where all x or all y are equal
 */
public record Line(Double slope, Double r) {

    /** @throws IllegalArgumentException if x and y differ in length */
    public static Line through(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " x and " + y.length + " y");
        }
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            xy += (x[i] - meanX) * (y[i] - meanY);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        if (xx == 0) {
            return new Line(null, null);
        }
        return new Line(xy / xx, yy == 0 ? null : (Double) Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))));
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
