package org.brainbench.survey.session;

import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.item.TextDifference;

import java.util.List;

/**
 * What an expert sees of a trial. Holds nothing that tells which version is the original: texts by side, and marks that
 * {@link TextDifference} sets the same way whichever text comes first.
 *
 * @param position counted from 1
 * @param total number of trials in the session
 * @param versions side A, then side B
 */
record TrialView(int position, int total, List<Version> versions) {

    /** The text on one side, in pieces of which some differ from the other side. */
    record Version(Side side, List<Piece> pieces) {}

    /** A piece of text; empty where only the other side has words. */
    record Piece(String text, boolean differs) {}

    static TrialView of(Trial trial, int total) {
        ItemVersion texts = trial.itemVersion;
        boolean originalFirst = trial.originalSide == Side.A;
        var segments = TextDifference.between(
                originalFirst ? texts.originalText : texts.alteredText,
                originalFirst ? texts.alteredText : texts.originalText);
        return new TrialView(
                trial.position,
                total,
                List.of(
                        new Version(
                                Side.A,
                                segments.stream()
                                        .map(segment -> new Piece(segment.first(), !segment.same()))
                                        .toList()),
                        new Version(
                                Side.B,
                                segments.stream()
                                        .map(segment -> new Piece(segment.second(), !segment.same()))
                                        .toList())));
    }
}
