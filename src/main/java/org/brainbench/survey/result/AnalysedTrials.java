package org.brainbench.survey.result;

import org.brainbench.survey.result.StudyTrials.Person;
import org.brainbench.survey.result.StudyTrials.ShownVersion;

/**
 * The trials that figures are computed from.
 *
 * @param trials all of the study
 * @param rows places of those analysed, earlier answers first
 * @param participants how many people answered them
 * @param exclusions what was left out
 */
record AnalysedTrials(StudyTrials trials, int[] rows, int participants, Exclusions exclusions) {

    Person person(int row) {
        return trials.person(row);
    }

    ShownVersion version(int row) {
        return trials.version(row);
    }
}
