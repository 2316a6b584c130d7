package org.brainbench.survey.session;

import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.OneOf;
import org.jboss.resteasy.reactive.RestForm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The answers to the closing questions as typed. */
record EndForm(
        @RestForm @NotBlank @OneOf(YesNo.class) String lookedUp,
        @RestForm @Size(max = 5_000) String remark) {

    static final EndForm EMPTY = new EndForm("", "");

    /** What is wrong with it. */
    FormErrors errors(FormCheck check, SessionMessages messages) {
        FormErrors errors = FormErrors.none();
        if (lookedUp == null || lookedUp.isBlank()) {
            errors.add("lookedUp", messages.unanswered());
        }
        check.check(this).copyTo(errors);
        return errors;
    }

    boolean hasLookedUp() {
        return YesNo.valueOf(lookedUp) == YesNo.yes;
    }

    /** What was said, or null where nothing was. */
    String said() {
        return remark == null || remark.isBlank() ? null : remark.strip().replace("\r\n", "\n");
    }
}
