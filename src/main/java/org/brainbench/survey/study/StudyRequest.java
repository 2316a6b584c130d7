package org.brainbench.survey.study;

import com.fasterxml.jackson.annotation.JsonProperty;

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
 * @param presentation side_by_side or inline
 * @param leaseHours hours for which an idle session counts as under way
 * @param maxSessions how many sessions a person may take
 * @param debrief at_once or when_closed
 * @param byInvitation whether only those can start who came by an invitation
 * @param exclusions names of the rules that results apply
 * @param expectedParticipants how many people are expected
 * @param completionCode what who has finished shows to a recruitment panel; an empty text for none
 * @param completionUrl where who has finished goes on to, with {code}, {participant}, {study}, {session} for what is to
 *     be filled in; an empty text for nowhere
 * @param panelParameters names of up to three parameters by which a panel tells who comes
 * @param language of the abstracts and the texts: a BCP 47 tag such as en
 */
record StudyRequest(
        String slug,
        String title,
        String status,
        String description,
        String consent,
        List<String> subfields,
        Plan plan,
        String presentation,
        Integer leaseHours,
        Integer maxSessions,
        String debrief,
        Boolean byInvitation,
        List<String> exclusions,
        Integer expectedParticipants,
        String completionCode,
        String completionUrl,
        List<String> panelParameters,
        String language) {

    record Plan(
            Integer human,
            Integer machine,
            Integer practice,
            @JsonProperty("catch") Integer catching) {

        static final Plan NOTHING = new Plan(null, null, null, null);
    }

    /** The draft in which everything that was left out comes from another. */
    StudyDraft over(StudyDraft base) {
        return new StudyDraft(over(base.form()), over(base.settings()), over(base.recruitment()));
    }

    private StudyForm over(StudyForm base) {
        return new StudyForm(
                or(slug, base.slug()),
                or(title, base.title()),
                constant(status, base.status()),
                or(description, base.description()),
                or(consent, base.consent()),
                subfields == null ? base.subfields() : String.join("\n", subfields),
                or(language, base.language()));
    }

    private SettingsForm over(SettingsForm base) {
        Plan trials = plan == null ? Plan.NOTHING : plan;
        return new SettingsForm(
                or(trials.human(), base.humanTrials()),
                or(trials.machine(), base.machineTrials()),
                or(trials.practice(), base.practiceTrials()),
                or(trials.catching(), base.catchTrials()),
                constant(presentation, base.presentation()),
                or(leaseHours, base.leaseHours()),
                or(maxSessions, base.maxSessions()),
                constant(debrief, base.debrief()),
                byInvitation == null ? base.byInvitation() : byInvitation,
                exclusions == null
                        ? base.exclusions()
                        : exclusions.stream().map(name -> constant(name, "")).toList());
    }

    private RecruitmentForm over(RecruitmentForm base) {
        return new RecruitmentForm(
                or(expectedParticipants, base.expectedParticipants()),
                or(completionCode, base.completionCode()),
                or(completionUrl, base.completionUrl()),
                panelParameters == null ? base.panelParameters() : String.join(" ", panelParameters));
    }

    private static String or(Object given, String base) {
        return given == null ? base : given.toString();
    }

    private static String constant(String given, String base) {
        return given == null ? base : given.toUpperCase(Locale.ROOT);
    }
}
