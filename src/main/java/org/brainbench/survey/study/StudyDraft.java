package org.brainbench.survey.study;

/** A study as somebody wants it: the three parts of its form. */
record StudyDraft(StudyForm form, SettingsForm settings, RecruitmentForm recruitment) {

    static StudyDraft preset() {
        return new StudyDraft(StudyForm.preset(), SettingsForm.preset(), RecruitmentForm.preset());
    }

    static StudyDraft of(Study study) {
        return new StudyDraft(StudyForm.of(study), SettingsForm.of(study), RecruitmentForm.of(study));
    }

    /** Another study that begins like this one: still without a name of its own, and a draft. */
    StudyDraft renewed() {
        return new StudyDraft(form.renewed(), settings, recruitment);
    }

    StudyDraft withStatus(StudyStatus status) {
        return new StudyDraft(form.withStatus(status), settings, recruitment);
    }

    String slug() {
        return form.slug();
    }
}
