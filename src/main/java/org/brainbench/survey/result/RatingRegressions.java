package org.brainbench.survey.result;

import org.brainbench.survey.result.Reliability.Regression;
import org.brainbench.survey.result.Reliability.Term;
import org.brainbench.survey.statistics.LogisticFit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Logistic regressions of right or wrong on what participants said of their answers. */
final class RatingRegressions {

    static final String CONFIDENCE = "confidence";
    static final String EXPERTISE = "expertise";
    private static final String INTERCEPT = "intercept";

    /** A coefficient is that of so many points of a rating. */
    private static final double POINTS = 10;

    private RatingRegressions() {}

    /** On confidence, on expertise, and on both; each of the answers that have what it needs. */
    static List<Regression> of(List<RatedTrial> trials) {
        return List.of(
                on(trials, List.of(CONFIDENCE)),
                on(trials, List.of(EXPERTISE)),
                on(trials, List.of(CONFIDENCE, EXPERTISE)));
    }

    private static Regression on(List<RatedTrial> trials, List<String> predictors) {
        List<RatedTrial> rated = trials.stream()
                .filter(trial -> predictors.stream().allMatch(name -> rating(trial, name) != null))
                .toList();
        AnswerColumns columns = AnswerColumns.of(rated);
        double[][] values = predictors.stream()
                .map(name -> AnswerColumns.doubles(rated, trial -> rating(trial, name) / POINTS))
                .toArray(double[][]::new);
        LogisticFit fit = LogisticFit.of(columns.answers(), columns.correct(), values);
        List<Term> terms = new ArrayList<>();
        for (int j = 0; j < fit.coefficients().size(); j++) {
            terms.add(new Term(
                    j == 0 ? INTERCEPT : predictors.get(j - 1),
                    fit.coefficients().get(j)));
        }
        return new Regression(predictors, fit.n(), fit.state().name().toLowerCase(Locale.ROOT), List.copyOf(terms));
    }

    private static Integer rating(RatedTrial trial, String name) {
        return name.equals(CONFIDENCE) ? trial.confidence() : trial.expertise();
    }
}
