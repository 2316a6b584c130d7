package org.brainbench.survey.statistics;

/**
 * Sorts a million numbers and more in time that grows with how many there are and no faster: a radix sort from the least
 * significant digit (Knuth, The Art of Computer Programming, vol. 3, 5.2.5), digits of 16 bits.
 */
public final class StableOrder {

    private static final int DIGIT_BITS = 16;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private StableOrder() {}

    /** The places 0 to n-1 in their order. */
    public static int[] asGiven(int n) {
        int[] order = new int[n];
        for (int place = 0; place < n; place++) {
            order[place] = place;
        }
        return order;
    }

    /**
     * Places ordered by their keys, smallest first; places with equal keys stay in the order in which they come.
     *
     * @param order places in the array of keys; left as it is
     */
    public static int[] by(long[] keys, int[] order) {
        int[] sorted = order;
        for (int shift = 0; shift < Long.SIZE; shift += DIGIT_BITS) {
            sorted = byDigit(keys, shift, sorted);
        }
        return sorted;
    }

    private static int[] byDigit(long[] keys, int shift, int[] order) {
        int[] next = new int[DIGITS + 1];
        for (int place : order) {
            next[digit(keys[place], shift) + 1]++;
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            if (next[digit + 1] == order.length) {
                return order;
            }
            next[digit + 1] += next[digit];
        }
        int[] sorted = new int[order.length];
        for (int place : order) {
            sorted[next[digit(keys[place], shift)]++] = place;
        }
        return sorted;
    }

    /** Negative numbers come before the others: the sign is turned round. */
    private static int digit(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & (DIGITS - 1);
    }
}
