package org.brainbench.survey.session;

import io.quarkus.qute.TemplateExtension;
import org.brainbench.survey.study.TrialPlan;

/**
 * What a session asks of an expert, so that they know before they begin.
 *
 * @param trials how many abstracts there are to judge after the practice, whatever they are for
 * @param practice how many come before, to learn by
 * @param least minutes that half of the experts need or less
 * @param most minutes that nearly all of them get by with
 */
public record Expectation(int trials, int practice, long least, long most) {

    /**
     * Seconds a trial: the middle expert's median in the published study, and what nearly nine out of ten stayed below
     * (participant data of Luo et al. 2024, doi 10.1038/s41562-024-02046-9).
     */
    private static final double MIDDLE_SECONDS = 76;

    private static final double HIGH_SECONDS = 150;
    private static final int MINUTE = 60;
    private static final int STEP = 5;

    /** Of a session by this plan: {@code {study.plan.expectation}} in a template. */
    @TemplateExtension
    static Expectation expectation(TrialPlan plan) {
        int trials = plan.human() + plan.machine() + plan.catching();
        int all = trials + plan.practice();
        return new Expectation(trials, plan.practice(), minutes(all * MIDDLE_SECONDS), minutes(all * HIGH_SECONDS));
    }

    /** The middle of the two: what a trial is taken to need before anybody knows the pace of who answers it. */
    public long getSecondsOfTrial() {
        return Math.round((MIDDLE_SECONDS + HIGH_SECONDS) / 2);
    }

    /** In steps of five where more would claim too much. */
    private static long minutes(double seconds) {
        long minutes = Math.max(1, Math.round(seconds / MINUTE));
        return minutes < STEP ? minutes : Math.round((double) minutes / STEP) * STEP;
    }
}
