package org.brainbench.survey.session;

import org.brainbench.survey.study.Study;

import java.util.List;

/** How much each item of a study is used. */
final class ItemLoad {

    private ItemLoad() {}

    /** Every item of the study by its current version, with the number of trials that any of its versions has. */
    static List<Candidate> candidates(Study study) {
        return Trial.getEntityManager()
                .createQuery("""
                        select new org.brainbench.survey.session.Candidate(v.id, i.doi, i.creator,
                            (select count(t) from Trial t where t.itemVersion.item = i))
                        from ItemVersion v join v.item i
                        where i.study = :study and v.version = i.currentVersion
                        order by i.id
                        """, Candidate.class)
                .setParameter("study", study)
                .getResultList();
    }
}
