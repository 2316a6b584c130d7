package org.brainbench.survey.study;

import java.time.Instant;
import java.util.List;

/** A study as the API tells it. */
record StudyAnswer(
        String slug,
        String title,
        String status,
        String description,
        String consent,
        int consentVersion,
        List<String> subfields,
        TrialPlan plan,
        Instant createdAt) {

    static StudyAnswer of(Study study) {
        ConsentText consent = ConsentText.currentOf(study);
        return new StudyAnswer(
                study.slug,
                study.title,
                study.status.label(),
                study.description,
                consent.text,
                consent.version,
                List.copyOf(study.subfields),
                study.plan,
                study.createdAt);
    }
}
