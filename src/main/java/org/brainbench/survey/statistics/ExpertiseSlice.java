package org.brainbench.survey.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The most expert fifth of answers, by how expert each person said they were on that item. Two definitions are in use,
 * and they pick different answers.
 *
 * @param <T> an answer
 */
public final class ExpertiseSlice<T> {

    /** The share of answers that a slice holds. */
    public static final double FRACTION = 0.2;

    private static final double PERCENTILE = 0.8;

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
     */
    public List<T> perItem(Collection<T> answers, Function<? super T, ?> item) {
        Map<Object, List<T>> byItem = new LinkedHashMap<>();
        answers.forEach(answer -> byItem.computeIfAbsent(item.apply(answer), any -> new ArrayList<>())
                .add(answer));
        List<T> slice = new ArrayList<>();
        for (List<T> ofItem : byItem.values()) {
            // List.sort is stable: equals stay in the order of the answers
            ofItem.sort(Comparator.comparingInt(expertise).reversed());
            slice.addAll(ofItem.subList(0, (int) Math.floor(FRACTION * ofItem.size())));
        }
        return slice;
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
