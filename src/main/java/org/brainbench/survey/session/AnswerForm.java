package org.brainbench.survey.session;

import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.OneOf;
import org.brainbench.survey.web.WholeNumber;
import org.jboss.resteasy.reactive.RestForm;

import java.util.Map;
import java.util.TreeMap;
import jakarta.validation.constraints.NotBlank;

/**
 * An answer as typed.
 *
 * @param trial the position of the trial that is answered
 * @param submission the key under which the browser sends this answer, again if need be
 */
record AnswerForm(
        @RestForm String trial,
        @RestForm String submission,
        @RestForm @NotBlank @OneOf(Side.class) String choice,
        @RestForm @NotBlank @WholeNumber(min = 0, max = 100) String confidence,
        @RestForm @NotBlank @WholeNumber(min = 0, max = 100) String expertise,
        @RestForm @NotBlank @OneOf(YesNo.class) String recognised) {

    private static final int KEY_LENGTH = 36;

    static final AnswerForm EMPTY = new AnswerForm("", "", "", "", "", "");

    /** Whether nothing is typed yet, as on a page that is shown first. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** What is wrong with it; what is left out in the words in which the page itself says so. */
    FormErrors errors(FormCheck check, SessionMessages messages) {
        FormErrors errors = FormErrors.none();
        Map<String, String> answers = new TreeMap<>();
        answers.put("choice", choice);
        answers.put("confidence", confidence);
        answers.put("expertise", expertise);
        answers.put("recognised", recognised);
        answers.forEach((field, answer) -> {
            if (answer == null || answer.isBlank()) {
                errors.add(field, messages.unanswered());
            }
        });
        check.check(this).copyTo(errors);
        return errors;
    }

    boolean isFor(Trial due) {
        return trial == null || trial.isBlank() || trial.equals(String.valueOf(due.position));
    }

    /** The key, or null where none of the usual form was sent. */
    String key() {
        return submission == null || submission.isBlank() || submission.length() > KEY_LENGTH ? null : submission;
    }

    /** The answer that a checked form gives. */
    Answer toAnswer() {
        return new Answer(
                Side.valueOf(choice),
                Integer.parseInt(confidence.strip()),
                Integer.parseInt(expertise.strip()),
                YesNo.valueOf(recognised) == YesNo.yes);
    }
}
