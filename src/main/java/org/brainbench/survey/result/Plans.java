package org.brainbench.survey.result;

import org.brainbench.survey.result.Reliability.Plan;
import org.brainbench.survey.statistics.VarianceComponents;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How precise the accuracy would be with more participants, more items or more trials. */
final class Plans {

    private static final int[] TIMES = {2, 4};

    private Plans() {}

    /** The numbers asked for, if any, those of these answers, and twice and four times each of them. */
    static List<Plan> of(Reliability figures, Optional<PlanQuery> asked) {
        VarianceComponents components = figures.components();
        if (components == null) {
            return List.of();
        }
        int participants = figures.participants();
        int items = figures.items();
        int trials = trialsOfEach(figures);
        Set<Plan> plans = new LinkedHashSet<>();
        asked.ifPresent(
                query -> plans.add(plan(components, query.participantCount(), query.itemCount(), query.trialCount())));
        plans.add(plan(components, participants, items, trials));
        for (int times : TIMES) {
            plans.add(plan(components, times * participants, items, trials));
        }
        for (int times : TIMES) {
            plans.add(plan(components, participants, times * items, trials));
        }
        for (int times : TIMES) {
            plans.add(plan(components, participants, items, times * trials));
        }
        return List.copyOf(plans);
    }

    /** About how many trials each participant has. */
    static int trialsOfEach(Reliability figures) {
        return Math.max(1, Math.round((float) figures.trials() / figures.participants()));
    }

    /** Nobody can answer more items than there are. */
    private static Plan plan(VarianceComponents components, int participants, int items, int trials) {
        int each = Math.min(trials, items);
        return new Plan(participants, items, each, components.plan(participants, items, each));
    }
}
