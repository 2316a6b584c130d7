package org.brainbench.survey.result;

import org.brainbench.survey.result.Reliability.Plan;

import java.util.List;

/**
 * A plan as a row of a table.
 *
 * @param kind asked for what somebody asks, study for the numbers of these answers, or which of them is larger:
 *     participants, items or trials; all where everybody answers all items
 * @param times how many times as large that is
 */
record PlanRow(String kind, int times, Plan plan) {

    /** @param asked what is asked beside the filters, or nothing */
    static List<PlanRow> list(Reliability figures, PlanQuery asked) {
        return figures.plans().stream().map(plan -> row(plan, figures, asked)).toList();
    }

    private static PlanRow row(Plan plan, Reliability figures, PlanQuery asked) {
        if (asked.isComplete() && plan.equals(figures.plans().get(0))) {
            return new PlanRow("asked", 1, plan);
        }
        if (plan.participants() > figures.participants()) {
            return new PlanRow("participants", plan.participants() / figures.participants(), plan);
        }
        if (plan.items() > figures.items()) {
            return new PlanRow("items", plan.items() / figures.items(), plan);
        }
        int trials = Plans.trialsOfEach(figures);
        if (plan.trials() <= trials) {
            return new PlanRow("study", 1, plan);
        }
        boolean isWhole = plan.trials() % trials == 0;
        return new PlanRow(isWhole ? "trials" : "all", plan.trials() / trials, plan);
    }
}
