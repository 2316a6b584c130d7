package org.brainbench.survey.result;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.item.Creator;

import java.util.Arrays;
import java.util.List;

/**
 * One answer with all that figures beyond the accuracy are computed from.
 *
 * @param participant who answered
 * @param item what was shown; an item is a DOI and its creator
 * @param creator who altered the abstract
 * @param subfield of the item
 * @param position of the participant; null when unknown
 * @param correct whether the original was chosen
 * @param confidence 0 to 100; null when unknown
 * @param expertise 0 to 100; null when unknown
 * @param originalA whether the original stood on side A; null when unknown
 * @param responseMs from the first sight of the trial to its answer, milliseconds; null when unknown
 */
record RatedTrial(
        long participant,
        long item,
        Creator creator,
        String subfield,
        CareerPosition position,
        boolean correct,
        Integer confidence,
        Integer expertise,
        Boolean originalA,
        Integer responseMs) {

    /** The analysed answers, earlier answers first. */
    static List<RatedTrial> list(AnalysedTrials analysed) {
        return Arrays.stream(analysed.rows())
                .mapToObj(row -> of(analysed.trials(), row))
                .toList();
    }

    private static RatedTrial of(StudyTrials trials, int row) {
        StudyTrials.Person person = trials.person(row);
        StudyTrials.ShownVersion shown = trials.version(row);
        TrialColumns columns = trials.columns();
        return new RatedTrial(
                person.id(),
                shown.item(),
                shown.creator(),
                shown.subfield(),
                person.position(),
                columns.isCorrect(row),
                columns.confidence(row),
                columns.expertise(row),
                columns.originalA(row),
                columns.responseMs(row));
    }
}
