package org.brainbench.survey.exchange;

import org.brainbench.survey.item.Doi;
import org.brainbench.survey.item.Item;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The abstract ids of a study: one number a DOI, whoever altered its abstract. */
final class AbstractNumbering {

    private AbstractNumbering() {}

    /**
     * Every DOI with the number that came with imported answers; the others are numbered in the order of their DOIs,
     * from 1 or from where the imported numbers end.
     */
    static Map<Doi, Integer> of(List<StudyItem> items) {
        Map<Doi, Integer> numbers = imported(items);
        int last = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<Doi> others = items.stream()
                .map(StudyItem::key)
                .filter(doi -> !numbers.containsKey(doi))
                .distinct()
                .sorted(Comparator.comparing(doi -> doi.toString().toLowerCase(Locale.ROOT)))
                .toList();
        for (Doi doi : others) {
            numbers.put(doi, ++last);
        }
        return numbers;
    }

    /**
     * Stores the numbers that came with imported answers. The first that a DOI was given stays, and a number that another
     * DOI has is not given again.
     */
    static void keep(AbstractIds ids, List<StudyItem> items) {
        Map<Doi, Integer> kept = imported(items);
        Set<Integer> taken = new HashSet<>(kept.values());
        Map<Doi, Integer> offered = ids.byDoi();
        for (StudyItem item : items) {
            Integer offer = offered.get(item.key());
            if (offer != null && !kept.containsKey(item.key()) && taken.add(offer)) {
                kept.put(item.key(), offer);
            }
            Integer number = kept.get(item.key());
            if (item.abstractId() == null && number != null) {
                Item.update("abstractId = ?1 where id = ?2", number, item.id());
            }
        }
    }

    private static Map<Doi, Integer> imported(List<StudyItem> items) {
        Map<Doi, Integer> numbers = new HashMap<>();
        items.stream()
                .filter(item -> item.abstractId() != null)
                .forEach(item -> numbers.put(item.key(), item.abstractId()));
        return numbers;
    }
}
