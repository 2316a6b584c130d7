package org.brainbench.survey.result;

import org.brainbench.survey.study.Exclusion;

import java.util.List;

/**
 * Which rules were applied, and whom and what they left out.
 *
 * @param applied names of the rules, in the order in which they were applied
 * @param flow from {@code all} participants and trials by {@code withdrawn}, {@code unanswered} and each rule to those
 *     {@code analysed}; the first less all between is the last
 */
public record Exclusions(List<String> applied, List<Step> flow) {

    static final String ALL = "all";
    static final String WITHDRAWN = "withdrawn";
    static final String UNANSWERED = "unanswered";
    static final String ANALYSED = "analysed";

    private static final String MINUS = "\u2212";

    /**
     * One step of the flow.
     *
     * @param step its name; that of a rule where it is one
     * @param participants how many there are, or, in between, how many it left out
     * @param trials likewise
     */
    public record Step(String step, int participants, int trials) {

        /** Whether it left some out, rather than saying how many there are. */
        public boolean leavesOut() {
            return !step.equals(ALL) && !step.equals(ANALYSED);
        }

        /** With the sign of what was left out. */
        public String shownParticipants() {
            return shown(participants);
        }

        public String shownTrials() {
            return shown(trials);
        }

        private String shown(int count) {
            return (leavesOut() && count > 0 ? MINUS : "") + count;
        }

        /** The rule that it is, or null. */
        public Exclusion rule() {
            return Exclusion.of(step).orElse(null);
        }
    }
}
