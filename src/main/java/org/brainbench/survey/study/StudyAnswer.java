package org.brainbench.survey.study;

import com.fasterxml.jackson.annotation.JsonProperty;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A study as the API tells it; the names are those of {@link StudyRequest}. */
record StudyAnswer(
        String slug,
        String title,
        String status,
        String description,
        String consent,
        int consentVersion,
        List<String> subfields,
        Plan plan,
        String presentation,
        int leaseHours,
        int maxSessions,
        String debrief,
        boolean byInvitation,
        List<String> exclusions,
        Integer expectedParticipants,
        String completionCode,
        String completionUrl,
        List<String> panelParameters,
        String language,
        Instant createdAt) {

    record Plan(
            int human,
            int machine,
            int practice,
            @JsonProperty("catch") int catching) {}

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
                new Plan(study.plan.human(), study.plan.machine(), study.plan.practice(), study.plan.catching()),
                study.presentation.name().toLowerCase(Locale.ROOT),
                study.leaseHours,
                study.maxSessions,
                study.debrief.name().toLowerCase(Locale.ROOT),
                study.byInvitation,
                study.exclusions.stream().sorted().map(Exclusion::label).toList(),
                study.expectedParticipants,
                study.completionCode,
                study.completionUrl,
                List.of(study.panelParameters.split(" ")),
                study.language,
                study.createdAt);
    }
}
