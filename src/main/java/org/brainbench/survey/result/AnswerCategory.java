package org.brainbench.survey.result;

import org.brainbench.survey.statistics.ConfidenceTally;
import org.brainbench.survey.statistics.SideTally;

/**
 * All that the figures of confidence and of sides need to know of an answer, as one number, so that a bootstrap need only
 * count: its confidence, or that it has none; the side of the original, or that it is unknown; whether it was right.
 */
final class AnswerCategory {

    private static final int NO_CONFIDENCE = ConfidenceTally.MAX + 1;
    private static final int ORIGINAL_A = 0;
    private static final int ORIGINAL_B = 1;
    private static final int NO_SIDE = 2;
    private static final int SIDES = 3;
    private static final int OUTCOMES = 2;

    /** How many there are. */
    static final int COUNT = (NO_CONFIDENCE + 1) * SIDES * OUTCOMES;

    private AnswerCategory() {}

    static int of(RatedTrial trial) {
        int confidence = trial.confidence() == null ? NO_CONFIDENCE : trial.confidence();
        int side = trial.originalA() == null ? NO_SIDE : trial.originalA() ? ORIGINAL_A : ORIGINAL_B;
        return (confidence * SIDES + side) * OUTCOMES + (trial.correct() ? 1 : 0);
    }

    /** Of the answers with a confidence; right and wrong at each. */
    static ConfidenceTally confidence(long[] counts) {
        long[] right = new long[ConfidenceTally.MAX + 1];
        long[] wrong = new long[ConfidenceTally.MAX + 1];
        int end = NO_CONFIDENCE * SIDES * OUTCOMES;
        for (int category = 0; category < end; category += OUTCOMES) {
            int confidence = category / (SIDES * OUTCOMES);
            wrong[confidence] += counts[category];
            right[confidence] += counts[category + 1];
        }
        return new ConfidenceTally(right, wrong);
    }

    /** Of the answers whose side is known. */
    static SideTally sides(long[] counts) {
        long[] wrong = new long[SIDES];
        long[] right = new long[SIDES];
        for (int category = 0; category < counts.length; category += OUTCOMES) {
            int side = category / OUTCOMES % SIDES;
            wrong[side] += counts[category];
            right[side] += counts[category + 1];
        }
        // a wrong answer to an original that is B chose A
        return new SideTally(
                right[ORIGINAL_A],
                right[ORIGINAL_A] + wrong[ORIGINAL_A],
                wrong[ORIGINAL_B],
                right[ORIGINAL_B] + wrong[ORIGINAL_B]);
    }
}
