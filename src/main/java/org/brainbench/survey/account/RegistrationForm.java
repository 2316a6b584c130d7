package org.brainbench.survey.account;

import org.jboss.resteasy.reactive.RestForm;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a new account is made of, as typed. bcrypt reads no more than 72 bytes of a password. */
record RegistrationForm(
        @RestForm @NotBlank @Email @Size(max = 254) String email,
        @RestForm @NotBlank @Size(min = 12, max = 72) String password) {

    static final RegistrationForm EMPTY = new RegistrationForm("", "");
}
