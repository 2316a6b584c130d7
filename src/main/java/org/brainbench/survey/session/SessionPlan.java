package org.brainbench.survey.session;

import org.brainbench.survey.item.Creator;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What one session will show: which items, in which order, each original on which side.
 *
 * @param trials in the order in which they are shown
 */
record SessionPlan(List<PlannedTrial> trials) {

    /** One trial to come. */
    record PlannedTrial(Candidate item, Side originalSide) {}

    /**
     * Draws a session: items as {@link ItemChoice} has it, in a uniformly random order, each original on side A or B by
     * a fair coin thrown independently of everything else.
     *
     * @param candidates every item that the study has
     * @param counts how many trials of each creator
     * @param seen keys of the DOIs that the participant has met before
     */
    static SessionPlan draw(
            List<Candidate> candidates, Map<Creator, Integer> counts, Set<String> seen, RandomGenerator random) {
        List<Candidate> items = ItemChoice.of(candidates, counts, seen, random);
        return new SessionPlan(Shuffle.of(items, random).stream()
                .map(item -> new PlannedTrial(item, random.nextBoolean() ? Side.A : Side.B))
                .toList());
    }
}
