package org.brainbench.survey.study;

import java.util.List;

/**
 * A study that is being set up.
 *
 * @param study which
 * @param prepared what there is
 * @param gaps what is missing
 */
public record SetupGuide(Study study, Preparation prepared, List<Gap> gaps) {

    public List<SetupStep> steps() {
        return List.of(SetupStep.values());
    }

    public List<Gap> of(SetupStep step) {
        return gaps.stream().filter(gap -> gap.step() == step).toList();
    }

    public List<Gap> blocking() {
        return gaps.stream().filter(Gap::blocking).toList();
    }

    /** {@code BLOCKED}, {@code ADVICE} or {@code DONE}; of the last step {@code WAITING}, {@code READY} or {@code DONE}. */
    public String state(SetupStep step) {
        if (step == SetupStep.OPEN) {
            return study.isOpen() ? "DONE" : blocking().isEmpty() ? "READY" : "WAITING";
        }
        List<Gap> open = of(step);
        return open.stream().anyMatch(Gap::blocking) ? "BLOCKED" : open.isEmpty() ? "DONE" : "ADVICE";
    }

    /** Ratings that each human-created item will have; 0 while that cannot be said. */
    public long ratings() {
        long items = prepared.stock().human();
        return study.expectedParticipants == null || items == 0
                ? 0
                : Math.round((double) study.expectedParticipants * study.plan.human() / items);
    }
}
