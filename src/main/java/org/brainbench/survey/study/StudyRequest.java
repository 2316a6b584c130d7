package org.brainbench.survey.study;

import java.util.List;
import java.util.Locale;

/**
 * A study as the API takes it. What is left out stays as it is; in a new study it takes the BrainBench preset.
 *
 * @param slug the study's name in addresses
 * @param title for people
 * @param status draft, open or closed
 * @param description Markdown
 * @param consent Markdown; a changed text becomes a new version
 * @param subfields their names in order
 * @param plan how many trials of each kind a session has
 */
record StudyRequest(
        String slug,
        String title,
        String status,
        String description,
        String consent,
        List<String> subfields,
        Plan plan) {

    static final StudyRequest NOTHING = new StudyRequest(null, null, null, null, null, null, null);

    record Plan(Integer human, Integer machine) {}

    /** The form in which everything that was left out comes from another. */
    StudyForm over(StudyForm base) {
        return new StudyForm(
                or(slug, base.slug()),
                or(title, base.title()),
                status == null ? base.status() : status.toUpperCase(Locale.ROOT),
                or(description, base.description()),
                or(consent, base.consent()),
                subfields == null ? base.subfields() : String.join("\n", subfields),
                plan == null ? base.humanTrials() : or(plan.human(), base.humanTrials()),
                plan == null ? base.machineTrials() : or(plan.machine(), base.machineTrials()));
    }

    private static String or(Object given, String base) {
        return given == null ? base : given.toString();
    }
}
