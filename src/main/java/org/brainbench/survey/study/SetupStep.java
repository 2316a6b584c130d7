package org.brainbench.survey.study;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** What has to be done to set a study up, in this order. */
public enum SetupStep {
    TEXTS((typed, stored) ->
            new StudyDraft(stored.form().withTexts(typed.form()), stored.settings(), stored.recruitment())),
    SUBFIELDS((typed, stored) ->
            new StudyDraft(stored.form().withSubfields(typed.form()), stored.settings(), stored.recruitment())),
    ITEMS(null),
    PLAN((typed, stored) -> new StudyDraft(
            stored.form(),
            stored.settings().withPlan(typed.settings()),
            stored.recruitment().withExpected(typed.recruitment()))),
    ACCESS((typed, stored) -> new StudyDraft(
            stored.form(),
            stored.settings().withAccess(typed.settings()),
            stored.recruitment().withPanel(typed.recruitment()))),
    PREVIEW(null),
    OPEN(null);

    private final BinaryOperator<StudyDraft> part;

    SetupStep(BinaryOperator<StudyDraft> part) {
        this.part = part;
    }

    /** The step with a form of its own that has this name in addresses; none for any other name. */
    static Optional<SetupStep> withForm(String label) {
        for (SetupStep step : values()) {
            if (step.part != null && step.label().equals(label)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The name in addresses: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is stored, with what this step's form says of it. */
    StudyDraft over(StudyDraft typed, StudyDraft stored) {
        return part.apply(typed, stored);
    }
}
