package org.brainbench.survey.web;

import java.util.List;

/** The body of a 4xx answer of the API. */
public record FieldErrors(List<FieldError> errors) {

    /**
     * What is wrong with one field.
     *
     * @param field its name in the request; empty when it concerns the request as a whole
     * @param message what and why, for a person
     */
    public record FieldError(String field, String message) {}

    /** What is wrong with the request as a whole. */
    public static FieldErrors of(String message) {
        return new FieldErrors(List.of(new FieldError("", message)));
    }
}
