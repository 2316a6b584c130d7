package org.brainbench.survey.exchange;

import org.brainbench.survey.item.Doi;
import org.brainbench.survey.item.ItemVersion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One line of {@code abstract_id_doi.csv}.
 *
 * @param id number of the abstract
 * @param doi its address
 * @param beginning of the original text, on one line
 */
record PublishedAbstract(int id, String doi, String beginning) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern AFTER_THE_BEGINNING = Pattern.compile("[,;].*");
    private static final int PAGE = 200;

    /** Every DOI of these items by its number, the texts read a page at a time. */
    static List<PublishedAbstract> list(List<StudyItem> items, Map<Doi, Integer> numbers) {
        List<PublishedAbstract> all = new ArrayList<>();
        Set<Doi> seen = new HashSet<>();
        List<StudyItem> once =
                items.stream().filter(item -> seen.add(item.key())).toList();
        for (int from = 0; from < once.size(); from += PAGE) {
            List<StudyItem> page = once.subList(from, Math.min(from + PAGE, once.size()));
            ItemVersion.<ItemVersion>list(
                            "from ItemVersion v join fetch v.item where v.id in ?1",
                            page.stream().map(StudyItem::version).toList())
                    .forEach(version -> all.add(of(version, numbers)));
            ItemVersion.getEntityManager().clear();
        }
        all.sort(Comparator.comparingInt(PublishedAbstract::id));
        return all;
    }

    private static PublishedAbstract of(ItemVersion version, Map<Doi, Integer> numbers) {
        String line = SPACE.matcher(version.originalText).replaceAll(" ");
        return new PublishedAbstract(
                numbers.get(Doi.of(version.item.doi).orElseThrow()),
                version.item.doi,
                AFTER_THE_BEGINNING.matcher(line).replaceFirst(""));
    }
}
