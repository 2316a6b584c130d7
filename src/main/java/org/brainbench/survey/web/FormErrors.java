package org.brainbench.survey.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is wrong with a form, a message a field. */
public final class FormErrors {

    private final Map<String, String> messages = new TreeMap<>();

    public static FormErrors none() {
        return new FormErrors();
    }

    /** Adds a message, unless the field has one already. */
    public FormErrors add(String field, String message) {
        messages.putIfAbsent(field, message);
        return this;
    }

    /** Adds all of these to others. */
    public void copyTo(FormErrors others) {
        messages.forEach(others::add);
    }

    /** The same under the names that fields have elsewhere; who is not in the map keeps its name. */
    public FormErrors renamed(Map<String, String> names) {
        FormErrors renamed = none();
        messages.forEach((field, message) -> renamed.add(names.getOrDefault(field, field), message));
        return renamed;
    }

    /** The message of a field, or null. */
    public String of(String field) {
        return messages.get(field);
    }

    public boolean isEmpty() {
        return messages.isEmpty();
    }

    /** The same for the API. */
    public FieldErrors asFieldErrors() {
        return new FieldErrors(messages.entrySet().stream()
                .map(entry -> new FieldErrors.FieldError(entry.getKey(), entry.getValue()))
                .toList());
    }

    @Override
    public String toString() {
        return List.copyOf(messages.entrySet()).toString();
    }
}
