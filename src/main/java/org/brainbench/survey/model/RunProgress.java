package org.brainbench.survey.model;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * How far a model run is.
 *
 * @param study the id of its study
 * @param run its id
 * @param name of the run
 * @param state of the asking of a model server; null where the perplexities were imported
 * @param begun when the run was made
 * @param heardOf when whoever works on it last said so; null where nobody has yet
 * @param ended null while there is more to come, and where the perplexities were imported
 * @param scored items that have perplexities
 * @param failed items that cannot be scored
 * @param items how many there are to score: of an import, those of the creators of which it has any
 */
public record RunProgress(
        long study,
        long run,
        String name,
        ModelScoring.State state,
        Instant begun,
        Instant heardOf,
        Instant ended,
        long scored,
        long failed,
        long items) {

    /** All runs of these studies, newest first, in one query. */
    public static List<RunProgress> list(Collection<Study> studies) {
        return ModelRun.getEntityManager()
                .createQuery("""
                        select r.study.id, r.id, r.name, s.state, r.createdAt, s.heardOfAt, s.endedAt,
                            (select count(m) from ModelScore m where m.run = r),
                            (select count(f) from ScoringFailure f where f.scoring = s),
                            (select count(i) from Item i where i.study = r.study and i.creator in (:creators)
                                and (s is not null or exists
                                    (select 1 from ModelScore m where m.run = r and m.item.creator = i.creator)))
                        from ModelRun r left join ModelScoring s on s.run = r
                        where r.study in (:studies)
                        order by r.createdAt desc, r.id desc""", RunProgress.class)
                .setParameter("studies", studies)
                .setParameter("creators", Creator.scored())
                .getResultList();
    }

    /** Whether a model server is being asked, or will be. */
    public boolean isActive() {
        return state != null && !state.ended();
    }

    /** Whether nothing more comes by itself though items are left. */
    public boolean isLeftUnfinished() {
        return !isActive() && scored < items;
    }

    /** The state as messages name it: lower case. */
    public String label() {
        return state == null ? "imported" : state.label();
    }
}
