package org.brainbench.survey.session;

import org.brainbench.survey.web.OneOf;
import org.brainbench.survey.web.WholeNumber;
import org.jboss.resteasy.reactive.RestForm;

import jakarta.validation.constraints.NotBlank;

/**
 * An answer as typed.
 *
 * @param trial the position of the trial that is answered
 */
record AnswerForm(
        @RestForm String trial,
        @RestForm @NotBlank @OneOf(Side.class) String choice,
        @RestForm @NotBlank @WholeNumber(min = 0, max = 100) String confidence,
        @RestForm @NotBlank @WholeNumber(min = 0, max = 100) String expertise,
        @RestForm @NotBlank @OneOf(YesNo.class) String recognised) {

    /** The names are what the form sends. */
    enum YesNo {
        yes,
        no
    }

    static final AnswerForm EMPTY = new AnswerForm("", "", "", "", "");

    boolean isFor(Trial due) {
        return trial == null || trial.isBlank() || trial.equals(String.valueOf(due.position));
    }

    /** The answer that a checked form gives. */
    Answer toAnswer() {
        return new Answer(
                Side.valueOf(choice),
                Integer.parseInt(confidence.strip()),
                Integer.parseInt(expertise.strip()),
                recognised.equals(YesNo.yes.name()));
    }
}
