package org.brainbench.survey.item;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Digital Object Identifier (ISO 26324) as its {@code https://doi.org/10.…} address. The case of its letters is kept
 * and has no meaning: two that differ only by it are equal.
 */
public final class Doi {

    private static final int MOST_CHARACTERS = 200;
    private static final Pattern FORM = Pattern.compile(
            "(?:doi:\\s*|https?://(?:dx\\.|www\\.)?doi\\.org/)?(10\\.\\d{4,9}(?:\\.\\d+)*/[^\\s\\p{Cntrl}]+)",
            Pattern.CASE_INSENSITIVE);

    private final String address;

    private Doi(String address) {
        this.address = address;
    }

    /** Reads {@code 10.…}, {@code doi:10.…} and the addresses at doi.org and dx.doi.org; none of anything else. */
    public static Optional<Doi> of(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new Doi("https://doi.org/" + matcher.group(1)))
                        .filter(doi -> doi.address.length() <= MOST_CHARACTERS)
                : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Doi doi && key().equals(doi.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    /** The canonical address, {@code https://doi.org/10.…}. */
    @Override
    public String toString() {
        return address;
    }

    private String key() {
        return address.toLowerCase(Locale.ROOT);
    }
}
