package org.brainbench.survey.result;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.item.Creator;

/**
 * One answer, flat.
 *
 * @param participant who answered
 * @param item what was shown; an item is a DOI and its creator
 * @param creator who altered the abstract
 * @param subfield of the item
 * @param position of the participant; null when unknown
 * @param correct whether the original was chosen
 * @param confidence 0 to 100; null when unknown
 * @param expertise 0 to 100; null when unknown
 * @param recognised whether the abstract was known before; null when unknown
 */
public record AnsweredTrial(
        long participant,
        long item,
        Creator creator,
        String subfield,
        CareerPosition position,
        boolean correct,
        Integer confidence,
        Integer expertise,
        Boolean recognised) {}
