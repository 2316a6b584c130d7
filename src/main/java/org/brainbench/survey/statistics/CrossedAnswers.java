package org.brainbench.survey.statistics;

import java.util.HashMap;
import java.util.Map;

/**
 * Which participant gave each answer, and to which item. Answers of one participant resemble each other, and so do
 * answers to one item: participants and items are crossed, and neither kind of answer is independent of its fellows.
 */
public final class CrossedAnswers {

    private final int[] participant;
    private final int[] item;
    private final int participants;
    private final int items;

    private CrossedAnswers(int[] participant, int[] item) {
        this.participant = participant;
        this.item = item;
        this.participants = count(participant);
        this.items = count(item);
    }

    /**
     * @param participants who gave each answer, any ids
     * @param items what it was given to, any ids
     * @throws IllegalArgumentException if there are more of one than of the other
     */
    public static CrossedAnswers of(long[] participants, long[] items) {
        if (participants.length != items.length) {
            throw new IllegalArgumentException(
                    participants.length + " participants and " + items.length + " items of answers");
        }
        return new CrossedAnswers(numbered(participants), numbered(items));
    }

    /** How many answers. */
    public int size() {
        return participant.length;
    }

    /** How many different participants gave them. */
    public int participants() {
        return participants;
    }

    /** How many different items they were given to. */
    public int items() {
        return items;
    }

    /** Who gave each answer: participants numbered from 0 in the order of their first answer. */
    int[] participant() {
        return participant;
    }

    /** What each answer was given to: items numbered from 0 in the order of their first answer. */
    int[] item() {
        return item;
    }

    /** Which participant and item each answer belongs to: pairs numbered from 0 in the order of their first answer. */
    int[] pair() {
        long[] pairs = new long[participant.length];
        for (int k = 0; k < pairs.length; k++) {
            pairs[k] = (long) participant[k] * items + item[k];
        }
        return numbered(pairs);
    }

    /** @throws IllegalArgumentException unless there is one value for each answer */
    void requireOneEach(int values) {
        if (values != size()) {
            throw new IllegalArgumentException(values + " values for " + size() + " answers");
        }
    }

    /** How many answers belong to each of the groups that are numbered like this. */
    static int[] sizes(int[] group) {
        int[] sizes = new int[count(group)];
        for (int g : group) {
            sizes[g]++;
        }
        return sizes;
    }

    private static int count(int[] numbered) {
        int count = 0;
        for (int number : numbered) {
            count = Math.max(count, number + 1);
        }
        return count;
    }

    private static int[] numbered(long[] ids) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] numbered = new int[ids.length];
        for (int k = 0; k < ids.length; k++) {
            numbered[k] = numbers.computeIfAbsent(ids[k], id -> numbers.size());
        }
        return numbered;
    }
}
