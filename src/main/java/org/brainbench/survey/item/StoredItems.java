package org.brainbench.survey.item;

import org.brainbench.survey.study.ItemStock;
import org.brainbench.survey.study.ItemStocks;
import org.brainbench.survey.study.Study;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** What items a study has, for the page that sets it up. */
@ApplicationScoped
class StoredItems implements ItemStocks {

    @Override
    @Transactional
    public ItemStock of(Study study) {
        List<ItemVersion> versions = ItemVersion.listCurrent(study);
        Map<String, Long> scored = new HashMap<>();
        Set<String> abstracts = new HashSet<>();
        long warned = 0;
        for (ItemVersion version : versions) {
            abstracts.add(version.item.doi.toLowerCase(Locale.ROOT));
            if (version.item.creator.isScored()) {
                scored.merge(version.item.subfield, 1L, Long::sum);
            }
            if (!version.texts().consistent()) {
                warned++;
            }
        }
        return new ItemStock(
                scored,
                count(versions, Creator.HUMAN),
                count(versions, Creator.MACHINE),
                count(versions, Creator.PRACTICE),
                count(versions, Creator.CATCH),
                abstracts.size(),
                warned);
    }

    private static long count(List<ItemVersion> versions, Creator creator) {
        return versions.stream()
                .filter(version -> version.item.creator == creator)
                .count();
    }
}
