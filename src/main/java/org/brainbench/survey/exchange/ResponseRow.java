package org.brainbench.survey.exchange;

import org.brainbench.survey.account.Profile;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.session.Trial;

import java.util.List;

/**
 * One row of the exported answers: a trial, answered or not, with what belongs to it outside.
 *
 * @param trial its position, sides and answer
 * @param session number of the session within the participant
 * @param pid public code of the participant
 * @param profile of the participant; null when nothing of it is known
 * @param item what was shown
 */
record ResponseRow(Trial trial, int session, String pid, Profile profile, Item item) {

    /**
     * Trials of a study in the order in which they were planned or imported.
     *
     * @param after id of the trial before the first
     * @param size at most this many
     */
    static List<ResponseRow> page(long study, long after, int size) {
        return Trial.getEntityManager()
                .createQuery("""
                        select t, s.number, p.pid, p.profile, i
                        from Trial t join t.session s join s.participant p join t.itemVersion v join v.item i
                        where p.study.id = :study and t.id > :after
                        order by t.id""", ResponseRow.class)
                .setParameter("study", study)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }
}
