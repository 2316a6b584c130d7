package org.brainbench.survey.study;

import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.WholeNumber;
import org.jboss.resteasy.reactive.RestForm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whom a study expects, and what a recruitment panel gets of it, as typed; all but the names may be blank. */
record RecruitmentForm(
        @RestForm @WholeNumber(min = 1, max = 100_000) String expectedParticipants,
        @RestForm @Size(max = 40) String completionCode,
        @RestForm @Size(max = 500) String completionUrl,
        @RestForm @NotBlank @Size(max = 130) String panelParameters) {

    private static final String CODE = "[A-Za-z0-9_-]*";

    static RecruitmentForm preset() {
        return new RecruitmentForm("", "", "", PanelParameters.PROLIFIC);
    }

    static RecruitmentForm of(Study study) {
        return new RecruitmentForm(
                study.expectedParticipants == null ? "" : study.expectedParticipants.toString(),
                study.completionCode == null ? "" : study.completionCode,
                study.completionUrl == null ? "" : study.completionUrl,
                study.panelParameters);
    }

    RecruitmentForm withExpected(RecruitmentForm other) {
        return new RecruitmentForm(other.expectedParticipants, completionCode, completionUrl, panelParameters);
    }

    RecruitmentForm withPanel(RecruitmentForm other) {
        return new RecruitmentForm(
                expectedParticipants, other.completionCode, other.completionUrl, other.panelParameters);
    }

    /** Adds what its constraints do not say. */
    void check(FormErrors errors, SetupMessages messages) {
        if (completionCode != null && !completionCode.strip().matches(CODE)) {
            errors.add("completionCode", messages.completionCodeWrong());
        }
        if (!isBlank(completionUrl) && !new CompletionAddress(completionUrl).isValid()) {
            errors.add("completionUrl", messages.completionUrlWrong());
        }
        if (!isBlank(panelParameters) && PanelParameters.parse(panelParameters).isEmpty()) {
            errors.add("panelParameters", messages.panelParametersWrong());
        }
    }

    /** Writes a checked form into a study. */
    void fill(Study study) {
        study.expectedParticipants =
                isBlank(expectedParticipants) ? null : Integer.valueOf(expectedParticipants.strip());
        study.completionCode = isBlank(completionCode) ? null : completionCode.strip();
        study.completionUrl = isBlank(completionUrl) ? null : completionUrl.strip();
        study.panelParameters =
                PanelParameters.parse(panelParameters).orElseThrow().text();
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
