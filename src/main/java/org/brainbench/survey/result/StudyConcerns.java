package org.brainbench.survey.result;

import org.brainbench.survey.study.Study;

/** What somebody should look at in a study, as the console shows it. */
record StudyConcerns(Study study, StudyProgress progress) {

    /** Items with fewer answers than these are what a concern with few answers is about; 0 for other concerns. */
    public long threshold(Concern concern) {
        return concern.kind() != Concern.Kind.FEW_RATINGS
                ? 0
                : progress.ratings().stream()
                        .filter(ratings -> ratings.creator().label().equals(concern.creator()))
                        .mapToLong(RatingCounts::threshold)
                        .findFirst()
                        .orElse(0);
    }
}
