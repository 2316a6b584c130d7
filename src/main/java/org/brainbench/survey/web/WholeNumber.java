package org.brainbench.survey.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** A typed text that must be a whole number within bounds. Null and blank pass; {@code @NotBlank} is for those. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WholeNumber.Check.class)
public @interface WholeNumber {

    int min();

    int max();

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Up to nine digits, so that no number overflows an int. */
    class Check implements ConstraintValidator<WholeNumber, String> {

        private int min;
        private int max;

        @Override
        public void initialize(WholeNumber bounds) {
            min = bounds.min();
            max = bounds.max();
        }

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            if (typed == null || typed.isBlank()) {
                return true;
            }
            if (!typed.strip().matches("\\d{1,9}")) {
                return false;
            }
            int number = Integer.parseInt(typed.strip());
            return min <= number && number <= max;
        }
    }
}
