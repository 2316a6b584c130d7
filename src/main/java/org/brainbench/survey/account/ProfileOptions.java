package org.brainbench.survey.account;

import io.quarkus.qute.TemplateGlobal;
import io.quarkus.qute.i18n.MessageBundles;
import org.brainbench.survey.web.Language;
import org.brainbench.survey.web.Option;
import org.brainbench.survey.web.VisitorLanguage;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The answers that the selects of a profile offer, in every template by these names: read in the language of the visitor,
 * sent and stored the same for everybody.
 */
@TemplateGlobal
final class ProfileOptions {

    private ProfileOptions() {}

    static List<Option> genderOptions() {
        return options(Gender.values(), AccountMessages::genderName);
    }

    static List<Option> positionOptions() {
        return options(CareerPosition.values(), AccountMessages::positionName);
    }

    /** Every country of ISO 3166, stored by its English name. */
    static List<Option> countryOptions() {
        return Countries.NAMES.get(VisitorLanguage.now());
    }

    private static List<Option> options(Enum<?>[] values, BiFunction<AccountMessages, String, String> name) {
        AccountMessages messages = MessageBundles.get(AccountMessages.class);
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), name.apply(messages, value.name())))
                .toList();
    }

    private static final class Countries {
        static final Map<Language, List<Option>> NAMES = new EnumMap<>(Language.class);

        static {
            for (Language language : Language.values()) {
                NAMES.put(language, names(language.locale()));
            }
        }

        private static List<Option> names(Locale locale) {
            return Arrays.stream(Locale.getISOCountries())
                    .map(code -> new Locale.Builder().setRegion(code).build())
                    .map(country ->
                            new Option(country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(locale)))
                    .sorted(Comparator.comparing(Option::text, Collator.getInstance(locale)))
                    .toList();
        }
    }
}
