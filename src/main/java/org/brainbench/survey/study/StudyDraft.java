package org.brainbench.survey.study;

/** A study as somebody wants it: both halves of its form. */
record StudyDraft(StudyForm form, SettingsForm settings) {

    static StudyDraft preset() {
        return new StudyDraft(StudyForm.preset(), SettingsForm.preset());
    }

    static StudyDraft of(Study study) {
        return new StudyDraft(StudyForm.of(study), SettingsForm.of(study));
    }

    String slug() {
        return form.slug();
    }
}
