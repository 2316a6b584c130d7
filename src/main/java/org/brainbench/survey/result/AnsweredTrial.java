package org.brainbench.survey.result;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.session.Trial;
import org.brainbench.survey.study.Study;

import java.util.List;
import java.util.Set;

/**
 * What results are computed from: one answer, flat.
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
        Boolean recognised) {

    /** Answers collected elsewhere have no time, and ids in the order of their file. */
    private static final String EARLIER_FIRST = " order by t.answeredAt nulls first, t.id";

    /** The answers of a study to items of these creators, earlier answers first. */
    static List<AnsweredTrial> list(Study study, Set<Creator> creators) {
        return Trial.getEntityManager()
                .createQuery("""
                        select p.id, i.id, i.creator, i.subfield, p.profile.position,
                            t.correct, t.confidence, t.expertise, t.recognised
                        from Trial t join t.session s join s.participant p join t.itemVersion v join v.item i
                        where p.study = :study and i.creator in :creators and t.correct is not null""" + EARLIER_FIRST, AnsweredTrial.class)
                .setParameter("study", study)
                .setParameter("creators", creators)
                .getResultList();
    }
}
