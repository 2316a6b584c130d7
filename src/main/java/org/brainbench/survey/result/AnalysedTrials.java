package org.brainbench.survey.result;

import org.brainbench.survey.result.StudyTrials.Person;
import org.brainbench.survey.result.StudyTrials.ShownVersion;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The trials that figures are computed from.
 *
 * @param trials all of the study
 * @param rows places of those analysed, earlier answers first
 * @param participants how many people answered them
 * @param exclusions what was left out
 */
record AnalysedTrials(StudyTrials trials, int[] rows, int participants, Exclusions exclusions) {

    /** Places of those analysed that pass a condition on their place, earlier answers first. */
    int[] rows(IntPredicate condition) {
        return Arrays.stream(rows).filter(condition).toArray();
    }

    Person person(int row) {
        return trials.person(row);
    }

    ShownVersion version(int row) {
        return trials.version(row);
    }

    boolean isCorrect(int row) {
        return trials.columns().isCorrect(row);
    }

    /** Null when unknown. */
    Integer confidence(int row) {
        return trials.columns().confidence(row);
    }

    /** Null when unknown. */
    Integer expertise(int row) {
        return trials.columns().expertise(row);
    }
}
