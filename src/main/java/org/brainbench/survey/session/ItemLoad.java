package org.brainbench.survey.session;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How much each item of a study is used. */
final class ItemLoad {

    /**
     * Index alone, from the item on; H2 would go through all trials for each item if it were asked for their sessions too.
     * Answers that were collected elsewhere have no time, but are right or wrong.
     */
    private static final String PLANNED = """
            select new org.brainbench.survey.session.ItemLoad$Planned(i.id, v.id, i.doi, i.creator,
                (select count(*) from ItemVersion w join Trial t on t.itemVersion = w
                    where w.item = i and (t.answeredAt is not null or t.correct is null)))
            from ItemVersion v join v.item i
            where i.study = :study and v.version = i.currentVersion
            order by i.id""";

    private static final String LAPSED = """
            select new org.brainbench.survey.session.ItemLoad$Lapsed(v.item.id, count(*))
            from Trial t join t.session s join s.participant p join t.itemVersion v
            where p.study = :study and s.state = :state and s.lastSeenAt <= :leaseStart and t.correct is null
            group by v.item.id""";

    private ItemLoad() {}

    /** The trials ever planned with any version of an item; {@code version} is the current one. */
    record Planned(long item, long version, String doi, Creator creator, long trials) {}

    /** The trials with an item that sessions nobody goes on with left unanswered. */
    record Lapsed(long item, long trials) {}

    /**
     * Every item of the study by its current version, with its load: trials with any of its versions that are answered,
     * and those of sessions under way whose participant was seen within the study's lease. What an abandoned session
     * left unanswered no longer counts when its lease has ended.
     */
    static List<Candidate> candidates(Study study, Instant now) {
        Map<Long, Long> lapsed = Trial.getEntityManager()
                .createQuery(LAPSED, Lapsed.class)
                .setParameter("study", study)
                .setParameter("state", SessionState.ACTIVE)
                .setParameter("leaseStart", now.minus(Duration.ofHours(study.leaseHours)))
                .getResultStream()
                .collect(Collectors.toMap(Lapsed::item, Lapsed::trials));
        return Trial.getEntityManager()
                .createQuery(PLANNED, Planned.class)
                .setParameter("study", study)
                .getResultStream()
                .map(item -> new Candidate(
                        item.version(),
                        item.doi(),
                        item.creator(),
                        item.trials() - lapsed.getOrDefault(item.item(), 0L)))
                .toList();
    }
}
