package org.brainbench.survey.item;

import java.util.regex.Pattern;

/**
 * The texts of an item, without white space at their ends.
 *
 * @param original the abstract as published
 * @param altered the same with another result
 * @param combined the abstract once, altered spans as {@code [[original, altered]]}; null where none was given
 */
public record ItemTexts(String original, String altered, String combined) {

    /** Characters an abstract may have. */
    public static final int MOST_CHARACTERS = 20_000;
    /** Characters a combined abstract may have. */
    public static final int MOST_COMBINED_CHARACTERS = 40_000;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** The texts as typed or uploaded, stripped; a blank combined text counts as none. */
    public static ItemTexts of(String original, String altered, String combined) {
        return new ItemTexts(
                original.strip(), altered.strip(), combined == null || combined.isBlank() ? null : combined.strip());
    }

    /** Whether a reader would see no difference between the two. */
    public boolean indistinguishable() {
        return spaced(original).equals(spaced(altered));
    }

    /** Whether the combined text is absent or agrees with the two texts, see {@link AlteredSpans#parse}. */
    public boolean consistent() {
        return combined == null
                || AlteredSpans.parse(combined, original, altered).isPresent();
    }

    /** These, or the other ones where they differ only in that no combined text is given here. */
    ItemTexts orRicher(ItemTexts other) {
        boolean richer = combined == null && original.equals(other.original) && altered.equals(other.altered);
        return richer ? other : this;
    }

    private static String spaced(String text) {
        return SPACE.matcher(text).replaceAll(" ");
    }
}
