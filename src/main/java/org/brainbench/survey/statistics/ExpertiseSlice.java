package org.brainbench.survey.statistics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * The most expert fifth of answers, by how expert each person said they were on that item. Two definitions are in use,
 * and they pick different answers.
 *
 * @param <T> an answer
 */
public final class ExpertiseSlice<T> {

    /** The share of answers that a slice holds. */
    public static final double FRACTION = 0.2;

    /** What the expertise in a pooled slice reaches. */
    public static final double PERCENTILE = 0.8;

    private final ToIntFunction<? super T> expertise;

    /** @param expertise the rating of an answer, 0 to 100 */
    public ExpertiseSlice(ToIntFunction<? super T> expertise) {
        this.expertise = expertise;
    }

    /**
     * Answers of a slice that a threshold picked.
     *
     * @param threshold the lowest expertise in the slice may be this, 0 to 100; null when there were no answers
     * @param answers in the order given
     */
    public record Pooled<T>(Double threshold, List<T> answers) {}

    /**
     * As in the analysis scripts published with Luo et al. (2024, doi 10.1038/s41562-024-02046-9): of the n answers to
     * each item the ⌊0.2·n⌋ with the highest expertise, earlier answers first among equals, pooled over items.
     *
     * @param answers earlier answers first
     * @param item what answers to the same item have in common
     * @return in the order given
     */
    public List<T> perItem(Collection<T> answers, Function<? super T, ?> item) {
        List<T> given = List.copyOf(answers);
        Map<Object, Integer> numbers = new HashMap<>();
        int[] items = given.stream()
                .mapToInt(answer -> numbers.computeIfAbsent(item.apply(answer), any -> numbers.size()))
                .toArray();
        int[] ratings = given.stream().mapToInt(expertise).toArray();
        return perItem(items, numbers.size(), ratings).mapToObj(given::get).toList();
    }

    /**
     * The same for very many answers.
     *
     * @param items the item of each answer, counted from 0; earlier answers first
     * @param count of items
     * @param expertise of each answer
     * @return places of the slice, smallest first
     */
    public static IntStream perItem(int[] items, int count, int[] expertise) {
        int[] left = new int[count];
        for (int item : items) {
            left[item]++;
        }
        Arrays.setAll(left, item -> (int) Math.floor(FRACTION * left[item]));
        long[] lowestLast =
                Arrays.stream(expertise).mapToLong(rating -> -rating).toArray();
        BitSet slice = new BitSet();
        for (int place : StableOrder.by(lowestLast, StableOrder.asGiven(items.length))) {
            if (left[items[place]] > 0) {
                left[items[place]]--;
                slice.set(place);
            }
        }
        return slice.stream();
    }

    /** The answers with expertise at or above the 80th percentile (linear interpolation) of all these answers. */
    public Pooled<T> pooled(Collection<T> answers) {
        if (answers.isEmpty()) {
            return new Pooled<>(null, List.of());
        }
        double[] ratings = answers.stream().mapToDouble(expertise::applyAsInt).toArray();
        double threshold = Quantile.linear(ratings, PERCENTILE);
        return new Pooled<>(
                threshold,
                answers.stream()
                        .filter(answer -> expertise.applyAsInt(answer) >= threshold)
                        .toList());
    }
}
