package org.brainbench.survey.item;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where two texts differ, word by word. */
public final class TextDifference {

    /** A word, which may hold marks such as those in 0.05, don't and dose-dependent; white space; any other sign. */
    private static final Pattern TOKEN = Pattern.compile(
            "[\\p{L}\\p{N}\\p{M}]+(?:(?:['’\\-]|(?<=\\p{N})[.,](?=\\p{N}))[\\p{L}\\p{N}\\p{M}]+)*|\\s+|.",
            Pattern.DOTALL);

    private TextDifference() {}

    /**
     * Aligns two texts. The first halves of the segments, put together, are exactly the first text, the second halves
     * the second. No segment is empty on both sides, and changed words with nothing but white space between them are
     * one segment. Mirror-symmetric: of the same texts in the other order come the same segments swapped, so that the
     * marks of a trial do not tell which text is the original.
     */
    public static List<Segment> between(String first, String second) {
        // Two alignments can be equally short; which of them is found depends on the order of the texts.
        if (first.compareTo(second) > 0) {
            return aligned(second, first).stream().map(Segment::swapped).toList();
        }
        return aligned(first, second);
    }

    private static List<Segment> aligned(String first, String second) {
        List<Segment> segments = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        tokens(first), tokens(second), new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            append(
                    segments,
                    new Segment(
                            String.join("", delta.getSource().getLines()),
                            String.join("", delta.getTarget().getLines())));
        }
        return List.copyOf(segments);
    }

    private static void append(List<Segment> segments, Segment next) {
        int last = segments.size() - 1;
        if (last >= 0 && !next.same() && !segments.get(last).same()) {
            segments.add(joined(segments.remove(last), next));
        } else if (last >= 1
                && !next.same()
                && segments.get(last).first().isBlank()
                && !segments.get(last - 1).same()) {
            Segment space = segments.remove(last);
            segments.add(joined(joined(segments.remove(last - 1), space), next));
        } else {
            segments.add(next);
        }
    }

    private static Segment joined(Segment left, Segment right) {
        return new Segment(left.first() + right.first(), left.second() + right.second());
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }
}
