package org.brainbench.survey.web;

import java.lang.annotation.Annotation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Holds a form against its constraints and words what is wrong from {@link FormMessages}. */
@ApplicationScoped
public class FormCheck {

    private final Validator validator;
    private final FormMessages messages;

    public FormCheck(Validator validator, FormMessages messages) {
        this.validator = validator;
        this.messages = messages;
    }

    /** The errors of forms or API requests whose fields carry Bean Validation constraints; new and open to more. */
    public FormErrors check(Object... forms) {
        FormErrors errors = FormErrors.none();
        for (Object form : forms) {
            for (ConstraintViolation<Object> violation : validator.validate(form)) {
                errors.add(field(violation), words(violation));
            }
        }
        return errors;
    }

    /** For one of several answers to the same question, the question. */
    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString().replaceFirst("\\[.*", "");
    }

    private String words(ConstraintViolation<?> violation) {
        Annotation broken = violation.getConstraintDescriptor().getAnnotation();
        if (broken instanceof NotBlank || broken instanceof NotNull || broken instanceof NotEmpty) {
            return messages.required();
        } else if (broken instanceof WholeNumber number) {
            return messages.wholeNumber(number.min(), number.max());
        } else if (broken instanceof OneOf) {
            return messages.choose();
        } else if (broken instanceof Email) {
            return messages.email();
        } else if (broken instanceof Size size) {
            boolean tooShort = String.valueOf(violation.getInvalidValue()).length() < size.min();
            return tooShort ? messages.tooShort(size.min()) : messages.tooLong(size.max());
        }
        return messages.form();
    }
}
