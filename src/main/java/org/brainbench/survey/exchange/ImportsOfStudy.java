package org.brainbench.survey.exchange;

import org.brainbench.survey.study.StudyRemoval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What is noted of imports into a study that is deleted goes with it. */
@ApplicationScoped
class ImportsOfStudy {

    void leave(@Observes @Priority(StudyRemoval.EXCHANGE) StudyRemoval removal) {
        removal.holds("imports", AnswerImportRun.count("study", removal.study()));
        if (removal.isReal()) {
            AnswerImportRun.<AnswerImportRun>list("study", removal.study()).forEach(AnswerImportRun::delete);
            AnswerImportRun.flush();
        }
    }
}
