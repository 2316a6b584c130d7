package org.brainbench.survey.session;

import org.brainbench.survey.study.Study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How much each item of a study is used. */
final class ItemLoad {

    private ItemLoad() {}

    /**
     * Every item of the study by its current version, with its load: trials with any of its versions that are answered,
     * and those of sessions under way whose participant was seen within the study's lease. What an abandoned session
     * left unanswered no longer counts when its lease has ended. Both are counted apart, each from the item on, since H2 would
     * go through all trials for each item otherwise.
     */
    static List<Candidate> candidates(Study study, Instant now) {
        return Trial.getEntityManager()
                .createQuery("""
                        select new org.brainbench.survey.session.Candidate(v.id, i.doi, i.creator,
                            (select count(*) from ItemVersion w join Trial t on t.itemVersion = w
                                where w.item = i and t.answeredAt is not null),
                            (select count(*) from ItemVersion w join Trial t on t.itemVersion = w join t.session s
                                where w.item = i and t.answeredAt is null and s.lastSeenAt > :leaseStart))
                        from ItemVersion v join v.item i
                        where i.study = :study and v.version = i.currentVersion
                        order by i.id
                        """, Candidate.class)
                .setParameter("study", study)
                .setParameter("leaseStart", now.minus(Duration.ofHours(study.leaseHours)))
                .getResultList();
    }
}
