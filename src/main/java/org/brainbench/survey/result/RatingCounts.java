package org.brainbench.survey.result;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.result.StudyProgress.Bin;
import org.brainbench.survey.result.StudyProgress.Ratings;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What follows from how many answers the items of a creator have. */
final class RatingCounts {

    private RatingCounts() {}

    /**
     * @param answers of each item of the creator, how many it has
     * @param imported answers without a time
     */
    static Ratings of(Creator creator, Collection<Long> answers, long imported) {
        if (answers.isEmpty()) {
            return new Ratings(creator, 0, 0, 0, null, null, null, List.of());
        }
        long[] ordered = answers.stream().mapToLong(Long::longValue).sorted().toArray();
        int items = ordered.length;
        return new Ratings(
                creator,
                items,
                LongStream.of(ordered).sum(),
                imported,
                ordered[0],
                (ordered[(items - 1) / 2] + ordered[items / 2]) / 2.0,
                ordered[items - 1],
                bins(ordered));
    }

    private static List<Bin> bins(long[] answers) {
        return LongStream.of(answers)
                .boxed()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(bin -> new Bin(bin.getKey(), bin.getValue()))
                .toList();
    }

    /** What items have fewer answers than that are counted by {@link #few}; 1 where those are the items with none. */
    static long threshold(Ratings ratings) {
        return ratings.distribution().stream()
                        .anyMatch(bin -> bin.answers() > 0 && bin.answers() < ratings.median() / 2)
                ? (long) Math.ceil(ratings.median() / 2)
                : 1;
    }

    /**
     * Items that have fewer than half as many answers as the median of their creator, or, while there is more to come,
     * none though others have some.
     */
    static long few(Ratings ratings, boolean open) {
        return ratings.answers() == 0
                ? 0
                : ratings.distribution().stream()
                        .filter(bin -> bin.answers() < ratings.median() / 2 || open && bin.answers() == 0)
                        .mapToLong(Bin::items)
                        .sum();
    }
}
