package org.brainbench.survey.item;

/** An item with its current texts, as the API tells it; {@code combinedAbstract} is null where there is none. */
record ItemAnswer(
        String doi,
        Creator creator,
        String subfield,
        int version,
        String originalAbstract,
        String alteredAbstract,
        String combinedAbstract) {

    static ItemAnswer of(ItemVersion version) {
        return new ItemAnswer(
                version.item.doi,
                version.item.creator,
                version.item.subfield,
                version.version,
                version.originalText,
                version.alteredText,
                version.combinedText);
    }
}
