package org.brainbench.survey.account;

import org.brainbench.survey.web.OneOf;
import org.brainbench.survey.web.WholeNumber;
import org.jboss.resteasy.reactive.RestForm;

import java.util.Optional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A profile as typed. */
public record ProfileForm(
        @RestForm @NotBlank @OneOf(Gender.class) String gender,

        @RestForm @NotBlank @WholeNumber(min = 16, max = 120)
        String age,

        @RestForm @NotBlank @Size(max = 80) String country,
        @RestForm @NotBlank @OneOf(CareerPosition.class) String position,
        @RestForm @NotBlank @WholeNumber(min = 0, max = 80) String experience) {

    public static final ProfileForm EMPTY = new ProfileForm("", "", "", "", "");

    /** The form filled with what is known; empty where nothing is. */
    public static ProfileForm of(Profile profile) {
        if (profile == null) {
            return EMPTY;
        }
        return new ProfileForm(
                Optional.ofNullable(profile.gender()).map(Enum::name).orElse(""),
                typed(profile.age()),
                Optional.ofNullable(profile.country()).orElse(""),
                Optional.ofNullable(profile.position()).map(Enum::name).orElse(""),
                typed(profile.experience()));
    }

    /** Whether nothing is known or typed yet. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }

    /** The profile that a checked form describes. */
    public Profile toProfile() {
        return new Profile(
                Gender.valueOf(gender),
                Integer.valueOf(age.strip()),
                country.strip(),
                CareerPosition.valueOf(position),
                Integer.valueOf(experience.strip()));
    }

    private static String typed(Integer number) {
        return number == null ? "" : number.toString();
    }
}
