package org.brainbench.survey.study;

import org.brainbench.survey.web.OneOf;
import org.brainbench.survey.web.WholeNumber;
import org.jboss.resteasy.reactive.RestForm;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jakarta.validation.constraints.NotBlank;

/** How a study runs, as typed. */
record SettingsForm(
        @RestForm @NotBlank @WholeNumber(min = 0, max = 100) String humanTrials,
        @RestForm @NotBlank @WholeNumber(min = 0, max = 100) String machineTrials,
        @RestForm @NotBlank @WholeNumber(min = 0, max = 10) String practiceTrials,
        @RestForm @NotBlank @WholeNumber(min = 0, max = 10) String catchTrials,
        @RestForm @NotBlank @OneOf(Presentation.class) String presentation,
        @RestForm @NotBlank @WholeNumber(min = 1, max = 720) String leaseHours,
        @RestForm @NotBlank @WholeNumber(min = 1, max = 100) String maxSessions,
        @RestForm @NotBlank @OneOf(DebriefTime.class) String debrief,
        @RestForm boolean byInvitation,
        @RestForm List<@OneOf(Exclusion.class) String> exclusions) {

    SettingsForm {
        exclusions = exclusions == null ? List.of() : exclusions;
    }

    /** The published study. */
    static SettingsForm preset() {
        return of(
                BrainBenchPreset.PLAN,
                Presentation.SIDE_BY_SIDE,
                BrainBenchPreset.LEASE_HOURS,
                1,
                DebriefTime.AT_ONCE,
                false,
                BrainBenchPreset.EXCLUSIONS);
    }

    static SettingsForm of(Study study) {
        return of(
                study.plan,
                study.presentation,
                study.leaseHours,
                study.maxSessions,
                study.debrief,
                study.byInvitation,
                study.exclusions);
    }

    private static SettingsForm of(
            TrialPlan plan,
            Presentation presentation,
            int leaseHours,
            int maxSessions,
            DebriefTime debrief,
            boolean byInvitation,
            Collection<Exclusion> exclusions) {
        return new SettingsForm(
                String.valueOf(plan.human()),
                String.valueOf(plan.machine()),
                String.valueOf(plan.practice()),
                String.valueOf(plan.catching()),
                presentation.name(),
                String.valueOf(leaseHours),
                String.valueOf(maxSessions),
                debrief.name(),
                byInvitation,
                exclusions.stream().map(Enum::name).sorted().toList());
    }

    /** With the other's way to run a session, and its rules for the results. */
    SettingsForm withPlan(SettingsForm other) {
        return new SettingsForm(
                other.humanTrials,
                other.machineTrials,
                other.practiceTrials,
                other.catchTrials,
                other.presentation,
                other.leaseHours,
                other.maxSessions,
                other.debrief,
                byInvitation,
                other.exclusions);
    }

    SettingsForm withAccess(SettingsForm other) {
        return new SettingsForm(
                humanTrials,
                machineTrials,
                practiceTrials,
                catchTrials,
                presentation,
                leaseHours,
                maxSessions,
                debrief,
                other.byInvitation,
                exclusions);
    }

    TrialPlan plan() {
        return new TrialPlan(number(humanTrials), number(machineTrials), number(practiceTrials), number(catchTrials));
    }

    /** Writes a checked form into a study. */
    void fill(Study study) {
        study.plan = plan();
        study.presentation = Presentation.valueOf(presentation);
        study.leaseHours = number(leaseHours);
        study.maxSessions = number(maxSessions);
        study.debrief = DebriefTime.valueOf(debrief);
        study.byInvitation = byInvitation;
        Set<Exclusion> chosen = EnumSet.noneOf(Exclusion.class);
        exclusions.forEach(name -> chosen.add(Exclusion.valueOf(name)));
        study.exclusions.retainAll(chosen);
        study.exclusions.addAll(chosen);
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
