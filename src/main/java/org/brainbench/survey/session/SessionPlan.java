package org.brainbench.survey.session;

import org.brainbench.survey.item.Creator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What one session will show: which items, in which order, each original on which side.
 *
 * @param trials in the order in which they are shown
 */
record SessionPlan(List<PlannedTrial> trials) {

    /** One trial to come. */
    record PlannedTrial(Candidate item, Side originalSide) {}

    /**
     * Draws a session. Items as {@link ItemChoice} has it. Order: practice trials first; then the scored trials in a
     * uniformly random order, the catch trials at random places between them, neither first nor last, so that fewer
     * are shown where there is no such place. Sides: each original on A or B by a fair coin, thrown independently of
     * everything else.
     *
     * @param candidates every item that the study has
     * @param counts how many trials of each creator
     * @param seen keys of the DOIs that the participant has met before
     */
    static SessionPlan draw(
            List<Candidate> candidates, Map<Creator, Integer> counts, Set<String> seen, RandomGenerator random) {
        List<Candidate> items = Shuffle.of(ItemChoice.of(candidates, counts, seen, random), random);
        List<Candidate> order = new ArrayList<>(of(Set.of(Creator.PRACTICE), items));
        order.addAll(
                mixed(of(Set.of(Creator.HUMAN, Creator.MACHINE), items), of(Set.of(Creator.CATCH), items), random));
        return new SessionPlan(order.stream()
                .map(item -> new PlannedTrial(item, random.nextBoolean() ? Side.A : Side.B))
                .toList());
    }

    /** How many practice trials it begins with. */
    int practice() {
        return of(
                        Set.of(Creator.PRACTICE),
                        trials.stream().map(PlannedTrial::item).toList())
                .size();
    }

    /** Whether there is anything that counts. */
    boolean isEmpty() {
        return trials.stream().noneMatch(trial -> trial.item().creator().isScored());
    }

    private static List<Candidate> of(Collection<Creator> creators, List<Candidate> items) {
        return items.stream().filter(item -> creators.contains(item.creator())).toList();
    }

    private static List<Candidate> mixed(List<Candidate> scored, List<Candidate> catching, RandomGenerator random) {
        if (scored.size() < 2) {
            return scored;
        }
        int last = scored.size() + catching.size() - 1;
        List<Integer> inside = IntStream.range(1, last).boxed().toList();
        Set<Integer> places = new TreeSet<>(Shuffle.of(inside, random).subList(0, catching.size()));
        List<Candidate> mixed = new ArrayList<>(scored);
        List<Integer> ascending = List.copyOf(places);
        for (int i = 0; i < ascending.size(); i++) {
            mixed.add(ascending.get(i), catching.get(i));
        }
        return mixed;
    }
}
