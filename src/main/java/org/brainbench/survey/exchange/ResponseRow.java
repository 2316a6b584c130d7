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
     * Ids of trials of any study, in the order in which they were planned or imported.
     *
     * @param after the id before the first
     * @param size at most this many
     */
    static List<Long> idsAfter(long after, int size) {
        return Trial.getEntityManager()
                .createQuery("select t.id from Trial t where t.id > :after order by t.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(size)
                .getResultList();
    }

    /** Those of these trials that belong to a study, in the order of their ids. */
    static List<ResponseRow> list(long study, List<Long> ids) {
        return Trial.getEntityManager()
                .createQuery("""
                        select t, s.number, p.pid, p.profile, i
                        from Trial t join t.session s join s.participant p join t.itemVersion v join v.item i
                        where t.id in :ids and p.study.id = :study
                        order by t.id""", ResponseRow.class)
                .setParameter("ids", ids)
                .setParameter("study", study)
                .getResultList();
    }
}
