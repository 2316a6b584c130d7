package org.brainbench.survey.result;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The trials that figures are computed from.
 *
 * @param trials all of the study
 * @param rows places of those analysed, earlier answers first
 * @param participants how many people answered them
 * @param exclusions what was left out
 */
record AnalysedTrials(StudyTrials trials, int[] rows, int participants, Exclusions exclusions) {

    /** The same as records, each made when it is asked for. */
    List<AnsweredTrial> answers() {
        return new Answers(this);
    }

    private static final class Answers extends AbstractList<AnsweredTrial> implements RandomAccess {

        private final AnalysedTrials analysed;

        Answers(AnalysedTrials analysed) {
            this.analysed = analysed;
        }

        @Override
        public AnsweredTrial get(int place) {
            return analysed.trials.answer(analysed.rows[place]);
        }

        @Override
        public int size() {
            return analysed.rows.length;
        }
    }
}
