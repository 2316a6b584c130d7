package org.brainbench.survey.exchange;

import org.brainbench.survey.account.Profile;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.session.Trial;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * One row of the exported answers: a trial, answered or not, with what belongs to it outside.
 *
 * @param trial its position, sides and answer
 * @param session number of the session within the participant
 * @param lookedUp whether the participant said that they looked something up in this session; null until asked
 * @param pid public code of the participant
 * @param profile of the participant; null when nothing of it is known
 * @param item what was shown
 */
record ResponseRow(ExportedTrial trial, int session, Boolean lookedUp, String pid, Profile profile, Item item) {

    /** Ids of the answered trials of a study with items of these creators, earlier answers first, as results order them. */
    static long[] answered(long study, Collection<Creator> creators) {
        try (Stream<Long> ids = Trial.getEntityManager()
                .createQuery("""
                        select t.id from Trial t join t.session s join t.itemVersion v join v.item i
                        where s.participant.study.id = :study and t.correct is not null and i.creator in :creators
                        order by t.answeredAt nulls first, t.id""", Long.class)
                .setParameter("study", study)
                .setParameter("creators", creators)
                .getResultStream()) {
            return ids.mapToLong(Long::longValue).toArray();
        }
    }
}
