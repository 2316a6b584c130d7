package org.brainbench.survey.exchange;

/**
 * What the published format says of one answer. Everything but {@code correct} is null where it is not known.
 *
 * @param item id of the item that was shown
 * @param correct whether the original was chosen
 * @param confidence 0 to 100
 * @param expertise 0 to 100
 * @param responseMs from the first sight of the trial to the answer, milliseconds
 * @param leftPage whether the page was left meanwhile; an empty field of the file means that it was not
 * @param sliderMoved whether a slider was moved
 * @param recognised whether the abstract was known before
 */
record CollectedAnswer(
        long item,
        boolean correct,
        Integer confidence,
        Integer expertise,
        Long responseMs,
        boolean leftPage,
        Boolean sliderMoved,
        Boolean recognised) {}
