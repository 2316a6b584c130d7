package org.brainbench.survey.session;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Segment;
import org.brainbench.survey.study.Presentation;

import java.util.List;

/**
 * What an expert sees of a trial. Holds nothing that tells which version is the original: texts by side, and marks that
 * are set the same way on both.
 *
 * @param key tells this trial apart from all others in the browser's memory; as long for one as for another
 * @param number the trial's position in its session
 * @param practice whether it is a practice trial
 * @param place counted from 1 among the practice trials, or among the others
 * @param total how many of those there are
 * @param inline whether the abstract stands there once
 * @param pieces of the text, in order
 */
public record TrialView(
        String key, int number, boolean practice, int place, int total, boolean inline, List<Piece> pieces) {

    /** A piece of text on both sides; empty on a side where only the other has words. */
    public record Piece(String a, String b, boolean differs) {

        /** How it reads on a side. */
        public String on(Side side) {
            return side == Side.A ? a : b;
        }
    }

    /** A whole version, as it stands beside the other one. */
    public record Version(Side side, List<Words> words) {}

    /** Words of a version, up to where they begin or end to differ from the other; may be none where they differ. */
    public record Words(String text, boolean differs) {

        /** Whether only the other version has words here. */
        public boolean isAbsent() {
            return text.isEmpty();
        }
    }

    /** @param segments of its version, original first */
    static TrialView of(Turn turn, List<Segment> segments) {
        Session session = turn.session();
        Trial trial = turn.next();
        boolean practice = trial.itemVersion.item.creator == Creator.PRACTICE;
        int before = practice ? 0 : session.practiceTrials;
        return new TrialView(
                "%019d.%d".formatted(session.id, trial.position),
                trial.position,
                practice,
                trial.position - before,
                practice ? session.practiceTrials : session.plannedTrials - session.practiceTrials,
                trial.presentation == Presentation.INLINE,
                segments.stream()
                        .map(segment -> trial.originalSide == Side.A ? segment : segment.swapped())
                        .map(TrialView::piece)
                        .toList());
    }

    public List<Side> sides() {
        return List.of(Side.values());
    }

    /** Both versions, in the order of the sides. */
    public List<Version> versions() {
        return sides().stream()
                .map(side -> new Version(
                        side,
                        pieces.stream()
                                .map(piece -> new Words(piece.on(side), piece.differs()))
                                .toList()))
                .toList();
    }

    private static Piece piece(Segment segment) {
        return new Piece(segment.first(), segment.second(), !segment.same());
    }
}
