package org.brainbench.survey.item;

/**
 * A stretch of two versions of a text, side by side.
 *
 * @param first how it reads in the first version; empty where only the second has it
 * @param second how it reads in the second version; empty where only the first has it
 */
public record Segment(String first, String second) {

    /** Whether both versions read the same here. */
    public boolean same() {
        return first.equals(second);
    }

    /** The same stretch with the versions changed over. */
    public Segment swapped() {
        return new Segment(second, first);
    }
}
