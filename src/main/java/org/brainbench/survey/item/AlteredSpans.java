package org.brainbench.survey.item;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The published form of an altered abstract: the text once, each altered span as {@code [[original, altered]]}. The
 * alternatives hold commas and brackets of their own, so each span is read against the two texts.
 */
public final class AlteredSpans {

    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";
    /** Bounds on the search, far above what abstracts need: a hostile text ends as inconsistent instead of never. */
    private static final int MOST_SPANS = 500;

    private static final int MOST_TRIES = 100_000;

    private final String combined;
    private final String original;
    private final String altered;
    /** Filled from the last segment to the first, once the search has come to the end of all three texts. */
    private final Deque<Segment> found = new ArrayDeque<>();

    private int tries;

    private AlteredSpans(String combined, String original, String altered) {
        this.combined = combined;
        this.original = original;
        this.altered = altered;
    }

    /**
     * The combined text as segments, original first, if it agrees with the two texts: there is a span, all brackets
     * match, and reading the first (second) alternative throughout gives the original (altered) text to the letter.
     * Tolerated are white space at the ends of the combined text and a missing space after the comma between the
     * alternatives; nothing else. Empty if it does not agree.
     */
    public static Optional<List<Segment>> parse(String combined, String original, String altered) {
        AlteredSpans search = new AlteredSpans(combined.strip(), original, altered);
        return search.agreesFrom(0, 0, 0, 0) && !original.equals(altered)
                ? Optional.of(List.copyOf(search.found))
                : Optional.empty();
    }

    /** Whether the rest of the combined text, after some spans, agrees with the rests of the two texts. */
    private boolean agreesFrom(int at, int inOriginal, int inAltered, int spans) {
        int open = combined.indexOf(OPEN, at);
        String shared = combined.substring(at, open < 0 ? combined.length() : open);
        if (!original.startsWith(shared, inOriginal) || !altered.startsWith(shared, inAltered)) {
            return false;
        }
        int originalEnd = inOriginal + shared.length();
        int alteredEnd = inAltered + shared.length();
        boolean agrees = open < 0
                ? originalEnd == original.length() && alteredEnd == altered.length() && !shared.contains(CLOSE)
                : spans < MOST_SPANS && spanAgrees(open + OPEN.length(), originalEnd, alteredEnd, spans);
        return agrees && keep(new Segment(shared, shared));
    }

    private boolean spanAgrees(int from, int inOriginal, int inAltered, int spans) {
        // Brackets may stand at the end of the altered half: then the last two of the run close the span.
        int close = combined.indexOf(CLOSE, from);
        while (close >= 0 && combined.startsWith(CLOSE, close)) {
            if (alternativesAgree(from, close, inOriginal, inAltered, spans)) {
                return true;
            }
            close++;
        }
        return false;
    }

    private boolean alternativesAgree(int from, int close, int inOriginal, int inAltered, int spans) {
        int comma = combined.indexOf(',', from);
        while (comma >= 0 && comma < close) {
            String first = combined.substring(from, comma);
            if (!original.startsWith(first, inOriginal) || tries++ >= MOST_TRIES) {
                return false;
            }
            String second = combined.substring(comma + 1, close);
            if (agrees(new Segment(first, second.replaceFirst("^ ", "")), close, inOriginal, inAltered, spans)
                    || agrees(new Segment(first, second), close, inOriginal, inAltered, spans)) {
                return true;
            }
            comma = combined.indexOf(',', comma + 1);
        }
        return false;
    }

    private boolean agrees(Segment alternatives, int close, int inOriginal, int inAltered, int spans) {
        return altered.startsWith(alternatives.second(), inAltered)
                && agreesFrom(
                        close + CLOSE.length(),
                        inOriginal + alternatives.first().length(),
                        inAltered + alternatives.second().length(),
                        spans + 1)
                && keep(alternatives);
    }

    private boolean keep(Segment segment) {
        if (!segment.first().isEmpty() || !segment.second().isEmpty()) {
            found.addFirst(segment);
        }
        return true;
    }
}
