package org.brainbench.survey.account;

import io.quarkus.qute.TemplateGlobal;
import org.brainbench.survey.web.Option;

import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The answers that the selects of a profile offer, in every template by these names. */
@TemplateGlobal
final class ProfileOptions {

    private ProfileOptions() {}

    static List<Option> genderOptions() {
        return Arrays.stream(Gender.values())
                .map(gender -> new Option(gender.name(), gender.label()))
                .toList();
    }

    static List<Option> positionOptions() {
        return Arrays.stream(CareerPosition.values())
                .map(position -> new Option(position.name(), position.label()))
                .toList();
    }

    /** Every country of ISO 3166 by its English name. */
    static List<Option> countryOptions() {
        return Countries.NAMES;
    }

    private static final class Countries {
        static final List<Option> NAMES = Arrays.stream(Locale.getISOCountries())
                .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
                .sorted(Collator.getInstance(Locale.ENGLISH))
                .map(name -> new Option(name, name))
                .toList();
    }
}
