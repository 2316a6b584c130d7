package org.brainbench.survey.model;

import org.brainbench.survey.study.StudyRemoval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The model runs of a study that is deleted go with it. */
@ApplicationScoped
class RunsOfStudy {

    private final Scorings scorings;

    RunsOfStudy(Scorings scorings) {
        this.scorings = scorings;
    }

    void leave(@Observes @Priority(StudyRemoval.MODEL) StudyRemoval removal) {
        removal.holds("runs", ModelRun.count("study", removal.study()));
        if (removal.isReal()) {
            ModelRun.list(removal.study()).forEach(scorings::deleteRun);
        }
    }
}
