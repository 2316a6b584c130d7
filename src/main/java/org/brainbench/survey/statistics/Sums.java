package org.brainbench.survey.statistics;

import java.util.Optional;

/** Arithmetic of small vectors and matrices that several figures share. */
final class Sums {

    /** A pivot this small beside its diagonal is rounding: the columns depend on each other. */
    private static final double SINGULAR = 1e-12;

    private Sums() {}

    /** NaN of no values. */
    static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Sum of the squared distances of the values to their mean; 0 of no values. */
    static double squares(double[] values) {
        double mean = mean(values);
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return squares;
    }

    /** Sum of the squared distances of the values to the mean of their group. */
    static double squaresWithin(double[] values, int[] group) {
        int[] sizes = CrossedAnswers.sizes(group);
        double[] means = new double[sizes.length];
        for (int k = 0; k < values.length; k++) {
            means[group[k]] += values[k] / sizes[group[k]];
        }
        double squares = 0;
        for (int k = 0; k < values.length; k++) {
            squares += (values[k] - means[group[k]]) * (values[k] - means[group[k]]);
        }
        return squares;
    }

    /** Σ n²&nbsp;/&nbsp;N of group sizes n that add up to N. */
    static double squaredShare(int[] sizes) {
        double total = 0;
        double squares = 0;
        for (int size : sizes) {
            total += size;
            squares += (double) size * size;
        }
        return squares / total;
    }

    static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < b[0].length; j++) {
                for (int k = 0; k < b.length; k++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }

    /** The inverse of a symmetric positive definite matrix, by its Cholesky factor; none where it is singular. */
    static Optional<double[][]> inverse(double[][] matrix) {
        int p = matrix.length;
        double[][] lower = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i != j) {
                    lower[i][j] = rest / lower[j][j];
                } else if (rest > SINGULAR * matrix[i][i]) {
                    lower[i][i] = Math.sqrt(rest);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(squareOfInverse(lower));
    }

    /** (L L′)⁻¹ of a lower triangular L. */
    private static double[][] squareOfInverse(double[][] lower) {
        int p = lower.length;
        double[][] inverse = new double[p][p];
        for (int column = 0; column < p; column++) {
            for (int i = column; i < p; i++) {
                double rest = i == column ? 1 : 0;
                for (int k = column; k < i; k++) {
                    rest -= lower[i][k] * inverse[k][column];
                }
                inverse[i][column] = rest / lower[i][i];
            }
        }
        double[][] square = new double[p][p];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < p; j++) {
                for (int k = Math.max(i, j); k < p; k++) {
                    square[i][j] += inverse[k][i] * inverse[k][j];
                }
            }
        }
        return square;
    }
}
