package org.brainbench.survey.result;

import org.brainbench.survey.result.StudyTrials.ShownVersion;
import org.brainbench.survey.statistics.Accuracy;
import org.brainbench.survey.statistics.BetaBinomial;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * How hard items are.
 *
 * @param together null where it cannot be told
 * @param items every item that counts in results, also those without answers, hardest first
 */
record ItemDifficulties(BetaBinomial together, List<ItemFigures> items) {

    /** @param dois of items by their ids */
    static ItemDifficulties of(AnalysedTrials analysed, Map<Long, String> dois) {
        Map<Long, AnswerSummary> summaries = AnswerSummaries.by(ShownVersion::item, analysed);
        Optional<BetaBinomial> fit = BetaBinomial.fit(
                counts(summaries.values(), Accuracy::correct), counts(summaries.values(), Accuracy::n));
        Map<Long, ShownVersion> shown = new LinkedHashMap<>();
        analysed.trials().versions().stream()
                .filter(version -> version.creator().isScored())
                .forEach(version -> shown.put(version.item(), version));
        List<ItemFigures> items = shown.values().stream()
                .map(version -> figures(version, dois.get(version.item()), summaries.get(version.item()), fit))
                .sorted(ItemOrder.HARDEST_FIRST)
                .toList();
        return new ItemDifficulties(fit.orElse(null), items);
    }

    /** Those with answers, hardest first. */
    List<ItemFigures> answered() {
        return items.stream().filter(ItemFigures::isAnswered).toList();
    }

    /** Whether items differ no more than chance makes them, so that all shrunken shares are the mean. */
    public boolean isWithoutSpread() {
        return together != null && together.strength() == null;
    }

    /** One item by its id. */
    Optional<ItemFigures> of(long id) {
        return items.stream().filter(item -> item.id() == id).findFirst();
    }

    private static ItemFigures figures(
            ShownVersion version, String doi, AnswerSummary answers, Optional<BetaBinomial> fit) {
        Accuracy accuracy = answers.accuracy();
        return new ItemFigures(
                version.item(),
                doi,
                version.creator(),
                version.subfield(),
                answers,
                fit.filter(together -> accuracy.n() > 0)
                        .map(together -> together.shrunk(accuracy.correct(), accuracy.n()))
                        .orElse(null));
    }

    private static int[] counts(Collection<AnswerSummary> summaries, ToIntFunction<Accuracy> count) {
        return summaries.stream().map(AnswerSummary::accuracy).mapToInt(count).toArray();
    }
}
