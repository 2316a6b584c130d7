package org.brainbench.survey.result;

import org.brainbench.survey.result.Reliability.ItemDifficulty;
import org.brainbench.survey.statistics.Accuracy;
import org.brainbench.survey.statistics.BetaBinomial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How hard items are.
 *
 * @param together null where it cannot be told
 * @param items every item with answers, hardest first
 */
record ItemDifficulties(BetaBinomial together, List<ItemDifficulty> items) {

    private static final Comparator<ItemDifficulty> HARDEST_FIRST = Comparator.comparingDouble(ItemDifficulties::share)
            .thenComparingDouble(item -> item.accuracy().accuracy())
            .thenComparing(ItemDifficulty::doi)
            .thenComparing(ItemDifficulty::creator);

    /** @param dois of items by their ids */
    static ItemDifficulties of(List<RatedTrial> trials, Map<Long, String> dois) {
        Map<Long, List<RatedTrial>> byItem = new LinkedHashMap<>();
        trials.forEach(trial ->
                byItem.computeIfAbsent(trial.item(), any -> new ArrayList<>()).add(trial));
        List<Accuracy> accuracies = byItem.values().stream()
                .map(answers -> Accuracy.of(answers, RatedTrial::correct))
                .toList();
        Optional<BetaBinomial> fit = BetaBinomial.fit(
                accuracies.stream().mapToInt(Accuracy::correct).toArray(),
                accuracies.stream().mapToInt(Accuracy::n).toArray());
        List<ItemDifficulty> items = new ArrayList<>();
        int next = 0;
        for (List<RatedTrial> answers : byItem.values()) {
            Accuracy accuracy = accuracies.get(next++);
            RatedTrial any = answers.get(0);
            items.add(new ItemDifficulty(
                    dois.get(any.item()),
                    any.creator().label(),
                    any.subfield(),
                    accuracy,
                    fit.map(together -> together.shrunk(accuracy.correct(), accuracy.n()))
                            .orElse(null)));
        }
        items.sort(HARDEST_FIRST);
        return new ItemDifficulties(fit.orElse(null), List.copyOf(items));
    }

    private static double share(ItemDifficulty item) {
        return item.shrunk() == null
                ? item.accuracy().accuracy()
                : item.shrunk().value();
    }
}
