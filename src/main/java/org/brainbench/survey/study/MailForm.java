package org.brainbench.survey.study;

import org.brainbench.survey.web.WholeNumber;
import org.jboss.resteasy.reactive.RestForm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Invitations by e-mail as typed; {@code days}: after how many they expire. */
record MailForm(
        @RestForm @NotBlank @Size(max = 200_000) String addresses,
        @RestForm @Size(max = 2_000) String note,
        @RestForm @NotBlank @WholeNumber(min = 1, max = 365) String days,
        @RestForm @NotBlank String language) {

    static final MailForm EMPTY = new MailForm("", "", "30", "en");

    int lifetime() {
        return Integer.parseInt(days.strip());
    }

    /** Null where nothing was added. */
    String said() {
        return note == null || note.isBlank() ? null : note.strip().replace("\r\n", "\n");
    }
}
