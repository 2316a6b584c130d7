package org.brainbench.survey.session;

import org.brainbench.survey.study.StudyRemoval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps a study in which somebody has taken part, here or elsewhere; also who has withdrawn. */
@ApplicationScoped
class AnswersOfStudy {

    void keep(@Observes @Priority(StudyRemoval.SESSION) StudyRemoval removal) {
        if (Participant.count("study = ?1 and (account is not null or withdrawnAt is not null)", removal.study()) > 0) {
            removal.answered();
        } else if (Participant.count("study", removal.study()) > 0) {
            removal.imported();
        }
    }
}
