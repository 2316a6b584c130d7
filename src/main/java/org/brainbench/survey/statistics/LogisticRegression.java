package org.brainbench.survey.statistics;

import java.util.Optional;

/**
 * Maximum-likelihood logistic regression of right or wrong on predictors, by iteratively reweighted least squares with
 * halved steps where a full one lowers the likelihood (McCullagh and Nelder 1989, Generalized Linear Models, 2nd ed.,
 * section 4.4, doi 10.1007/978-1-4899-3242-6).
 */
final class LogisticRegression {

    private static final int ITERATIONS = 25;
    private static final int HALVINGS = 10;
    private static final double CONVERGED = 1e-9;

    private final double[][] rows;
    private final boolean[] correct;

    /**
     * @param predictors one array each, with one value for each answer
     * @throws IllegalArgumentException unless there is one value of each predictor for each answer
     */
    LogisticRegression(double[][] predictors, boolean[] correct) {
        this.correct = correct;
        this.rows = new double[correct.length][predictors.length + 1];
        for (int j = 0; j < predictors.length; j++) {
            if (predictors[j].length != correct.length) {
                throw new IllegalArgumentException(predictors[j].length + " values for " + correct.length + " answers");
            }
        }
        for (int k = 0; k < rows.length; k++) {
            rows[k][0] = 1;
            for (int j = 0; j < predictors.length; j++) {
                rows[k][j + 1] = predictors[j][k];
            }
        }
    }

    /**
     * The coefficients, intercept first, and what their covariances are made from.
     *
     * @param bread inverse of the information: the covariance where answers are independent
     * @param scores of each answer
     */
    record Maximum(double[] coefficients, double[][] bread, double[][] scores) {}

    /**
     * None where the steps do not come to rest, as when a predictor separates right from wrong and the likelihood has no
     * maximum (Albert and Anderson 1984, Biometrika 71:1-10, doi 10.1093/biomet/71.1.1), or where predictors depend on
     * each other.
     */
    Optional<Maximum> maximum() {
        double[] beta = new double[rows.length == 0 ? 1 : rows[0].length];
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            Optional<double[][]> inverse = Sums.inverse(information(beta));
            if (inverse.isEmpty()) {
                return Optional.empty();
            }
            double[] step = step(inverse.get(), beta);
            double[] next = halved(beta, step);
            double largest = 0;
            for (int j = 0; j < beta.length; j++) {
                largest = Math.max(largest, Math.abs(next[j] - beta[j]) / (1 + Math.abs(next[j])));
            }
            beta = next;
            if (largest < CONVERGED) {
                double[] at = beta;
                return Sums.inverse(information(at)).map(bread -> new Maximum(at, bread, scores(at)));
            }
        }
        return Optional.empty();
    }

    private double[] halved(double[] beta, double[] step) {
        double before = logLikelihood(beta);
        double share = 1;
        double[] next = moved(beta, step, share);
        for (int halving = 0; halving < HALVINGS && !(logLikelihood(next) >= before - CONVERGED); halving++) {
            share /= 2;
            next = moved(beta, step, share);
        }
        return next;
    }

    private static double[] moved(double[] beta, double[] step, double share) {
        double[] next = new double[beta.length];
        for (int j = 0; j < next.length; j++) {
            next[j] = beta[j] + share * step[j];
        }
        return next;
    }

    private double[][] information(double[] beta) {
        double[][] information = new double[beta.length][beta.length];
        for (double[] row : rows) {
            double p = probability(linear(row, beta));
            double weight = p * (1 - p);
            for (int i = 0; i < row.length; i++) {
                for (int j = 0; j < row.length; j++) {
                    information[i][j] += weight * row[i] * row[j];
                }
            }
        }
        return information;
    }

    private double[] step(double[][] inverse, double[] beta) {
        double[] gradient = new double[beta.length];
        for (double[] score : scores(beta)) {
            for (int j = 0; j < gradient.length; j++) {
                gradient[j] += score[j];
            }
        }
        double[] step = new double[beta.length];
        for (int i = 0; i < step.length; i++) {
            step[i] = linear(inverse[i], gradient);
        }
        return step;
    }

    private double[][] scores(double[] beta) {
        double[][] scores = new double[rows.length][beta.length];
        for (int k = 0; k < rows.length; k++) {
            double residual = (correct[k] ? 1 : 0) - probability(linear(rows[k], beta));
            for (int j = 0; j < beta.length; j++) {
                scores[k][j] = residual * rows[k][j];
            }
        }
        return scores;
    }

    private double logLikelihood(double[] beta) {
        double sum = 0;
        for (int k = 0; k < rows.length; k++) {
            double eta = linear(rows[k], beta);
            // log(1 + exp(−|η|)) stays finite for any η
            sum += (correct[k] ? Math.min(eta, 0) : Math.min(-eta, 0)) - Math.log1p(Math.exp(-Math.abs(eta)));
        }
        return sum;
    }

    private static double linear(double[] row, double[] beta) {
        double sum = 0;
        for (int j = 0; j < row.length; j++) {
            sum += row[j] * beta[j];
        }
        return sum;
    }

    private static double probability(double eta) {
        return 1 / (1 + Math.exp(-eta));
    }
}
